package org.filrouge.kernel.territory;

import java.time.LocalDate;
import org.filrouge.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * From which day to which a code names a place.
 *
 * @param from the first day; null when the sources do not tell it
 * @param until the last day; null while it lasts
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate until) {

    public boolean contains(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (until == null || !until.isBefore(day));
    }

    /** Whether the date can mean a day of this time; a date that tells no day can. */
    public boolean mayContain(FuzzyDate date) {
        return (from == null || date.latest() == null || !date.latest().isBefore(from))
                && (until == null || date.earliest() == null || !date.earliest().isAfter(until));
    }
}
