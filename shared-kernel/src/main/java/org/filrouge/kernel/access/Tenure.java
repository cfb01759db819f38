package org.filrouge.kernel.access;

import java.time.LocalDate;
import org.filrouge.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * A right and how long it is held: from one day on, until the day before another. Where a date is less exact than a day, the right is held
 * only on the days on which it certainly is.
 *
 * @param until the day from which it is held no longer; null while that is not known
 */
public record Tenure(Right right, FuzzyDate from, @Nullable FuzzyDate until) {

    /** Whether nobody has ended it yet. */
    public boolean isOpen() {
        return until == null;
    }

    /** Whether the right is held on a day. */
    public boolean holdsOn(LocalDate day) {
        boolean begun = from.latest() != null && !from.latest().isAfter(day);
        return begun
                && (until == null
                        || (until.earliest() != null && until.earliest().isAfter(day)));
    }

    /** Whether it has certainly ended when something else begins. */
    public boolean endsBy(FuzzyDate other) {
        return until != null
                && until.latest() != null
                && other.earliest() != null
                && !until.latest().isAfter(other.earliest());
    }

    Tenure endedOn(FuzzyDate day) {
        return new Tenure(right, from, day);
    }
}
