package org.filrouge.folds.person;

import java.time.Instant;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of a person's history: which event tells it, and who recorded it when.
 *
 * @param name the stable name of the event
 * @param by the account that recorded it
 */
public record Recorded(
        String event,
        String name,
        long position,
        Instant recorded,
        FuzzyDate effective,
        String by,
        @Nullable String reason) {

    static Recorded of(RecordedEvent event) {
        return new Recorded(
                event.id(),
                event.name(),
                event.position(),
                event.recorded(),
                event.envelope().effective(),
                event.envelope().recordedBy(),
                event.envelope().reason());
    }
}
