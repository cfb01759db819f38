package org.filrouge.views.query;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.filrouge.folds.indicator.Indicator;
import org.filrouge.http.BoundedBody;
import org.filrouge.http.Language;
import org.filrouge.http.Problem;
import org.filrouge.http.ProblemCode;
import org.filrouge.json.Fault;
import org.filrouge.json.Formulas;
import org.filrouge.kernel.indicator.Formula;
import org.filrouge.kernel.indicator.FormulaCheck;
import org.filrouge.kernel.indicator.FormulaFault;
import org.filrouge.kernel.indicator.UnreadableFormula;
import org.filrouge.kernel.value.Bilingual;
import tools.jackson.databind.JsonNode;

/**
 * A formula that is posted to be tried: {@code {"formula": {…}, "unit": "EUR/day"}}. It is kept by the command {@code define-indicator}
 * only.
 *
 * @param unit of its value; empty where it is not said
 */
public record PostedFormula(Formula formula, String unit) {

    /** A body larger than this is turned away unread. */
    public static final int LARGEST_BODY = 64 << 10;

    /** The code under which a formula is answered that is kept nowhere. */
    public static final String UNSAVED = "unsaved";

    private static final Bilingual LABEL = new Bilingual("Formule à l'essai", "Formula on trial");
    private static final Set<String> PARTS = Set.of("formula", "unit");
    private static final int LONGEST_UNIT = 40;

    /**
     * Reads a body.
     *
     * @throws Problem 400 when it is no such body, 422 with the place of each fault when the formula cannot be evaluated
     */
    public static PostedFormula read(byte[] body, Locale locale) {
        JsonNode json = BoundedBody.json(body);
        json.propertyNames().stream()
                .filter(name -> !PARTS.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw malformed("/" + name, "not a part of this body: formula, unit");
                });
        JsonNode unit = json.path("unit");
        if (!unit.isMissingNode() && (!unit.isString() || unit.asString().length() > LONGEST_UNIT)) {
            throw malformed("/unit", "a text of at most " + LONGEST_UNIT + " characters");
        }
        if (!json.path("formula").isObject()) {
            throw malformed("/formula", "an object");
        }
        return new PostedFormula(checked(json.get("formula"), locale), unit.asString(""));
    }

    /** The same as an indicator that is kept nowhere. */
    public Indicator indicator() {
        return Indicator.posted(UNSAVED, 0, LABEL, unit, formula);
    }

    private static Formula checked(JsonNode form, Locale locale) {
        try {
            Formula formula = Formulas.read(form);
            List<FormulaFault> faults = FormulaCheck.faults(formula);
            if (!faults.isEmpty()) {
                throw faulty(faults, locale);
            }
            return formula;
        } catch (UnreadableFormula unreadable) {
            throw faulty(List.of(unreadable.fault()), locale);
        }
    }

    private static Problem faulty(List<FormulaFault> faults, Locale locale) {
        FormulaFault first = faults.getFirst();
        return Problem.of(
                ProblemCode.FORMULA_FAULTY,
                Map.of("place", place(first), "fault", first.code()),
                faults.stream()
                        .map(fault -> new Fault(place(fault), Language.pick(fault.sentence(), locale)))
                        .toList());
    }

    private static String place(FormulaFault fault) {
        return "/formula" + fault.place();
    }

    private static Problem malformed(String field, String problem) {
        return Problem.malformed(List.of(new Fault(field, problem)));
    }
}
