package org.filrouge.views.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.filrouge.http.Problem;
import org.filrouge.views.time.DatesAsked;

/**
 * How two answers are asked for at once: {@code asOf}, {@code knownAt} and the rest as in any question for the one, and {@code
 * then.asOf}, {@code then.knownAt} and so on for the other. What {@code then.…} does not say of the scope and the period, it shares.
 */
public final class CompareParameters {

    public static final String INDICATOR = "indicator";
    public static final String VERSION = "version";

    /** What the names of the earlier answer's own parameters begin with. */
    public static final String THEN = "then.";

    /** What both answers are about. */
    public static final List<String> SCOPE = List.of("case", "organisation", "funder", "territory", "sector");

    private static final List<String> DATES = List.of(DatesAsked.AS_OF, DatesAsked.KNOWN_AT, DatesAsked.SEEN);
    private static final List<String> OF_A_SIDE = List.of(
            DatesAsked.AS_OF, DatesAsked.KNOWN_AT, DatesAsked.SEEN, "from", "to", TerritoryReading.PARAMETER, VERSION);

    private CompareParameters() {}

    /** Every name there is. */
    public static Set<String> names() {
        Set<String> names = new TreeSet<>(SCOPE);
        names.add(INDICATOR);
        OF_A_SIDE.forEach(name -> {
            names.add(name);
            names.add(THEN + name);
        });
        return names;
    }

    /** Whether anything of the earlier answer is asked for. */
    public static boolean comparing(Map<String, String> parameters) {
        return parameters.keySet().stream().anyMatch(name -> name.startsWith(THEN));
    }

    /** The question of the later answer. */
    static Map<String, String> now(Map<String, String> parameters) {
        Map<String, String> now = new TreeMap<>(parameters);
        now.keySet().removeIf(name -> name.startsWith(THEN));
        return now;
    }

    /**
     * The question of the earlier answer. It has its own two dates, and never those of the other.
     *
     * @throws Problem when nothing tells it apart from the other
     */
    static Map<String, String> then(Map<String, String> parameters) {
        if (!comparing(parameters)) {
            throw Problem.parameter(THEN + DatesAsked.AS_OF);
        }
        Map<String, String> then = now(parameters);
        then.keySet().removeAll(DATES);
        OF_A_SIDE.forEach(name -> {
            String own = parameters.get(THEN + name);
            if (own != null) {
                then.put(name, own);
            }
        });
        return then;
    }
}
