package org.filrouge.folds.casefile;

import java.time.LocalDate;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * From the first to the last day on which something happened in a case, as far as its facts are dated. What is only planned, and what
 * belongs to an organisation's own history, does not count.
 *
 * @param first null when no fact is dated
 * @param last null when no fact is dated
 */
public record Lifetime(@Nullable LocalDate first, @Nullable LocalDate last) {

    public static final Lifetime UNDATED = new Lifetime(null, null);

    Lifetime apply(RecordedEvent event) {
        FuzzyDate date = event.envelope().effective();
        boolean ofTheCase = EventCatalogue.of(event.event().getClass()).family().belongsToCase();
        if (!ofTheCase || !event.envelope().isActual() || date.isUndated()) {
            return this;
        }
        LocalDate from = date.earliest() == null ? date.latest() : date.earliest();
        LocalDate until = date.latest() == null ? date.earliest() : date.latest();
        return new Lifetime(
                first == null || from.isBefore(first) ? from : first,
                last == null || until.isAfter(last) ? until : last);
    }
}
