package org.filrouge.kernel.indicator;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.filrouge.kernel.refusal.Refusal;
import org.filrouge.kernel.value.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a formula.
 *
 * @param place where, as a JSON pointer into it
 * @param why what is wrong there
 */
public record FormulaFault(String place, Refusal why) {

    private static final int LONGEST_SHOWN = 60;
    /** The list of all operations is the longest that is told whole. */
    private static final int LONGEST_LIST = 250;

    /**
     * A fault with its facts.
     *
     * @param facts names and values in turn; a long value is told in part
     */
    static FormulaFault at(String place, FormulaProblem problem, Object... facts) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            named.put(facts[i].toString(), shown(String.valueOf(facts[i + 1])));
        }
        return new FormulaFault(place, new Refusal(problem, named));
    }

    /** The fault that makes a form no formula at all. */
    static UnreadableFormula unreadable(String place, FormulaProblem problem, @Nullable Object... facts) {
        return new UnreadableFormula(
                at(place, problem, Arrays.stream(facts).map(String::valueOf).toArray()));
    }

    public String code() {
        return why.code().code();
    }

    public Bilingual sentence() {
        return why.sentence();
    }

    private static String shown(String text) {
        int longest = text.startsWith("[") ? LONGEST_LIST : LONGEST_SHOWN;
        return text.length() <= longest ? text : text.substring(0, longest) + "…";
    }
}
