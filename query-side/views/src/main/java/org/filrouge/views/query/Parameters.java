package org.filrouge.views.query;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.filrouge.http.Problem;
import org.filrouge.views.time.DatesAsked;

/** The parameters of a question: a name that an address does not know is refused rather than passed over in silence. */
public final class Parameters {

    /** What any question may say about how fresh its answer must be. */
    private static final Set<String> FRESHNESS = Set.of("afterPosition", "wait");

    /** Names longer than this are not sent back. */
    private static final int LONGEST_NAME = 40;

    private Parameters() {}

    /**
     * Those that say what is asked for, by name. From which day it is seen is read with the two dates.
     *
     * @throws Problem when one is neither of these names nor about freshness
     */
    public static Map<String, String> of(Map<String, String> given, Set<String> known) {
        Map<String, String> asked = new TreeMap<>(given);
        asked.keySet().removeAll(FRESHNESS);
        if (!known.contains(DatesAsked.SEEN)) {
            asked.remove(DatesAsked.SEEN);
        }
        asked.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Problem.parameter(name.length() > LONGEST_NAME ? "…" : name);
                });
        return asked;
    }
}
