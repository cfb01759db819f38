package org.filrouge.views.time;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.filrouge.folds.TwoDates;
import org.jspecify.annotations.Nullable;

/**
 * The two dates of a question as they were asked for, and what they come to.
 *
 * @param asOf the day in the world, as asked; null when it was not
 * @param knownAt the moment of knowing, as asked: a size of the log, an instant or a day; null when it was not
 * @param seen the day that stands for today, where an answer of another day is read again; null when it is today
 */
public record DatesAsked(@Nullable String asOf, @Nullable String knownAt, @Nullable LocalDate seen, TwoDates dates) {

    /** Neither date asked for: everything, as of now. */
    static final DatesAsked NONE = new DatesAsked(null, null, null, TwoDates.TODAY);

    public static final String AS_OF = "asOf";
    public static final String KNOWN_AT = "knownAt";

    /** The day from which an answer without {@code asOf} is seen: what has passed and what is late is counted from it. */
    public static final String SEEN = "seen";

    /** Whether either was asked for. */
    public boolean any() {
        return asOf != null || knownAt != null;
    }

    /** The parameters by which the same two dates are asked for again. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (asOf != null) {
            parameters.put(AS_OF, asOf);
        }
        if (knownAt != null) {
            parameters.put(KNOWN_AT, knownAt);
        }
        if (seen != null) {
            parameters.put(SEEN, seen.toString());
        }
        return parameters;
    }

    /** How an answer names them: the day, and the size of the log that the moment of knowing comes to. */
    public Map<String, Object> named() {
        Map<String, Object> named = new LinkedHashMap<>();
        if (asOf != null) {
            named.put(AS_OF, asOf);
        }
        if (any()) {
            Map<String, Object> known = new LinkedHashMap<>();
            known.put("size", dates.size());
            if (knownAt != null) {
                known.put("asked", knownAt);
            }
            named.put(KNOWN_AT, known);
        }
        return named;
    }
}
