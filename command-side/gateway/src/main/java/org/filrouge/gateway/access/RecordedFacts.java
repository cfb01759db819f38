package org.filrouge.gateway.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;

/**
 * What the streams hold that a question of access looks at, read once each. Where nothing is recorded yet, what is asked for can be looked
 * at instead: a new case is where it is told to be.
 */
final class RecordedFacts {

    private final EventStore store;
    private final Map<String, List<Fact>> told = new HashMap<>();
    private final Map<String, List<Fact>> read = new HashMap<>();

    /** A fact of a stream; its id is empty while it is only told. */
    record Fact(String id, DomainEvent event, Envelope envelope) {}

    RecordedFacts(EventStore store, List<Asked> file) {
        this.store = store;
        file.forEach(asked -> told.computeIfAbsent(asked.stream(), key -> new ArrayList<>())
                .add(new Fact("", asked.event(), asked.envelope())));
    }

    /** The facts of a stream; those that are asked for where nothing is recorded. */
    List<Fact> orAskedFor(String stream) {
        List<Fact> recorded = recorded(stream);
        return recorded.isEmpty() ? told.getOrDefault(stream, List.of()) : recorded;
    }

    boolean isRecorded(String stream) {
        return !recorded(stream).isEmpty();
    }

    /** The facts of a stream as recorded. */
    List<Fact> recorded(String stream) {
        return read.computeIfAbsent(
                stream,
                key -> store.lastSequenceNumberFor(key).isEmpty()
                        ? List.of()
                        : store.readEvents(key)
                                .asStream()
                                .map(RecordedFacts::fact)
                                .toList());
    }

    private static Fact fact(DomainEventMessage<?> event) {
        return new Fact(
                event.getIdentifier(), (DomainEvent) event.getPayload(), KernelJson.toEnvelope(event.getMetaData()));
    }
}
