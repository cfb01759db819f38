package org.filrouge.kernel.observation;

import java.util.Map;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.EventType;
import org.filrouge.kernel.event.StreamFamily;

/** What was seen or reported and binds no later decision. A kind that gains a rule becomes a decision of its own (decision record 0004). */
@StreamFamily(
        stream = ObservationId.STREAM,
        id = ObservationId.class,
        refusals = ObservationRefusal.class,
        fr = "Observation",
        en = "Observation",
        belongsToCase = false)
public sealed interface ObservationEvent extends DomainEvent {

    /**
     * A fact of a known kind is told.
     *
     * @param kind a code of the vocabulary
     * @param vocabulary the revision of that kind
     * @param values what is told of it, by field of the kind
     */
    @EventType(
            name = "observation.recorded",
            command = "record-observation",
            opens = true,
            fr = "Fait observé",
            en = "Observation recorded")
    record Recorded(String kind, int vocabulary, Map<String, Object> values) implements ObservationEvent {

        public Recorded {
            values = ExactValues.of(values);
        }
    }
}
