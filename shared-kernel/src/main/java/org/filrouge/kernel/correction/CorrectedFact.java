package org.filrouge.kernel.correction;

import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.observation.ObservationEvent;

/** What a fact should have told, whole and in the words of its own event; written as its type, revision and data. */
public record CorrectedFact(DomainEvent told) {

    public CorrectedFact {
        if (told instanceof CorrectionEvent) {
            throw new IllegalArgumentException("a correction is corrected by correcting its fact");
        }
    }

    /** The stable name of the event that is told anew. */
    public String type() {
        return EventCatalogue.of(told.getClass()).name();
    }

    /** Whether it tells the same kind of fact: of the same event and, for an observation, of the same kind. */
    boolean tellsAs(DomainEvent recorded) {
        return told.getClass() == recorded.getClass() && kind(told).equals(kind(recorded));
    }

    static String kind(DomainEvent event) {
        return event instanceof ObservationEvent.Recorded observation ? observation.kind() : "";
    }
}
