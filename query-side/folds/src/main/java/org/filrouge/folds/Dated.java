package org.filrouge.folds;

import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.value.DatePrecision;
import org.filrouge.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * When something took effect, how sure that is, and the event that says so.
 *
 * @param event the id of that event
 */
public record Dated(FuzzyDate effective, DatePrecision precision, FactStatus status, String event) {

    public static Dated of(RecordedEvent event) {
        return new Dated(
                event.envelope().effective(),
                event.envelope().precision(),
                event.envelope().status(),
                event.id());
    }

    /** The next telling of a fact, unless one that has happened would give way to one that has not. */
    public static Dated latest(@Nullable Dated known, Dated next) {
        return known != null && known.status() == FactStatus.ACTUAL && next.status() != FactStatus.ACTUAL
                ? known
                : next;
    }
}
