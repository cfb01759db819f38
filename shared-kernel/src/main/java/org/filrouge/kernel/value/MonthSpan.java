package org.filrouge.kernel.value;

import org.jspecify.annotations.Nullable;

/**
 * A number of months between two dates that may themselves be fuzzy: from the smallest to the largest possible.
 *
 * @param least months at least; null when a date is open
 * @param most months at most; null when a date is open
 */
public record MonthSpan(@Nullable Integer least, @Nullable Integer most) {

    public static final MonthSpan UNKNOWN = new MonthSpan(null, null);

    /** The one number of months, when the dates are exact enough to give one. */
    public Answer<Integer> exactly() {
        return least != null && least.equals(most) ? Answer.of(least) : Answer.unknown();
    }

    /** The whole months that lie between the two dates, neither the first nor the last of them counted. */
    public MonthSpan wholeBetween() {
        return least == null || most == null ? UNKNOWN : new MonthSpan(Math.max(0, least - 1), Math.max(0, most - 1));
    }
}
