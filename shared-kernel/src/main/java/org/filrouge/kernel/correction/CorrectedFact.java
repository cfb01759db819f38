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
    public boolean tellsAs(DomainEvent recorded) {
        return nameOf(told).equals(nameOf(recorded));
    }

    /** What kind of fact it is: the name of the event and, for an observation, its kind. */
    public static String nameOf(DomainEvent event) {
        String name = EventCatalogue.of(event.getClass()).name();
        return event instanceof ObservationEvent.Recorded observation ? name + " " + observation.kind() : name;
    }
}
