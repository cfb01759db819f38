package org.filrouge.kernel.indicator;

import java.util.Set;

/**
 * What a field of an event must be. An event of a kind that does not have the field is not asked; a field that says UNKNOWN leaves it
 * undecided.
 *
 * @param field a path such as {@code scope} or {@code values.outside}
 * @param values the values looked for; intervals such as {@code 4..5}, {@code 4..} or {@code ..5} for WITHIN and OUTSIDE; one day for SINCE
 *     and UNTIL; nothing for the others
 */
public record Condition(String field, Test test, Set<String> values) {

    /** How a field is looked at. */
    public enum Test {
        /** It is one of the values, or a list that has one of them. */
        IN,
        /** It is none of them. */
        NOT_IN,
        /** It is told, as a known value. */
        TOLD,
        /** It is not told, or told as unknown. */
        UNTOLD,
        /** It is a number within one of the intervals, both ends included. */
        WITHIN,
        /** It is a number within none of the intervals. */
        OUTSIDE,
        /** It is a date that is not over on the day of the question, or no date at all. */
        NOT_OVER,
        /** It is a date on the day that is the value, or later. */
        SINCE,
        /** It is a date on the day that is the value, or earlier. */
        UNTIL
    }
}
