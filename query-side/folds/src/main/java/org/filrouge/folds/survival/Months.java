package org.filrouge.folds.survival;

import java.time.LocalDate;
import org.filrouge.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** Months from a start to a later date, both as exact as their sources tell them. */
record Months(int read, int least, int most) {

    /**
     * To the day something happened.
     *
     * @param day what is seen has happened by this day
     * @return null when it certainly happened before the start
     */
    static @Nullable Months to(FuzzyDate start, FuzzyDate date, LocalDate day) {
        LocalDate begun = start.earliest();
        LocalDate first = date.earliest() == null ? date.latest() : date.earliest();
        if (begun == null || first == null) {
            throw new IllegalArgumentException("months are counted between dates");
        }
        int most = between(begun, date.latest() == null ? day : date.latest());
        if (most < 0) {
            return null;
        }
        boolean open = start.latest() == null || date.earliest() == null;
        int least = open ? 0 : Math.max(0, between(start.latest(), date.earliest()));
        return new Months(Math.clamp(between(begun, first), least, most), least, most);
    }

    /** To a sign of being there, which an open date gives for its first day only. */
    static Months toSign(FuzzyDate start, FuzzyDate sign) {
        LocalDate first = sign.earliest();
        if (first == null) {
            throw new IllegalArgumentException("a sign has a first day");
        }
        FuzzyDate seen = sign.latest() == null ? FuzzyDate.day(first) : sign;
        Months months = to(start, seen, first);
        return months == null ? new Months(0, 0, 0) : months;
    }

    Months longer(Months other) {
        return new Months(Math.max(read, other.read), Math.max(least, other.least), Math.max(most, other.most));
    }

    Followed followed(boolean ended, int persons) {
        return new Followed(read, least, most, ended, persons);
    }

    private static int between(LocalDate from, LocalDate to) {
        return 12 * (to.getYear() - from.getYear()) + to.getMonthValue() - from.getMonthValue();
    }
}
