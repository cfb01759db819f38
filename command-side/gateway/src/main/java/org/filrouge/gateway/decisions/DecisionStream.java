package org.filrouge.gateway.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.filrouge.decisions.Decider;
import org.filrouge.decisions.Deciders;
import org.filrouge.decisions.Elsewhere;
import org.filrouge.decisions.Ruling;
import org.filrouge.gateway.decisions.Outcome.Appended;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.StreamFamily;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.supportcase.SupportCaseId;
import org.jspecify.annotations.Nullable;

/** Axon's view of any stream: it replays the events through {@code evolve}, and applies what {@code decide} returns. */
@AggregateRoot(type = "stream")
class DecisionStream {

    @AggregateIdentifier
    private final String key;

    private final @Nullable Decider<DomainEvent, Object> decider;
    private final StreamFamily family;
    private @Nullable Object state;
    private @Nullable SupportCaseId caseId;
    private final List<Appended> history = new ArrayList<>();

    @SuppressWarnings("unchecked")
    DecisionStream(String key) {
        this.key = key;
        this.family = EventCatalogue.family(StreamId.streamOf(key));
        this.decider =
                (Decider<DomainEvent, Object>) Deciders.of(family.stream()).orElse(null);
        this.state = decider == null ? null : decider.initial(StreamId.slugOf(key));
        this.caseId = family.stream().equals(SupportCaseId.STREAM) ? new SupportCaseId(StreamId.slugOf(key)) : null;
    }

    /** What is recorded in other streams together with events of this one. */
    List<Elsewhere> elsewhere(List<DomainEvent> events) {
        return events.stream()
                .flatMap(event -> decider().elsewhere(StreamId.slugOf(key), event, state()).stream())
                .toList();
    }

    /** Takes what the rules let pass, and says how many events that is. */
    int take(List<DomainEvent> events, Envelope envelope) {
        apply(events, inCase(envelope));
        return events.size();
    }

    /** Records a fact of the house's own bookkeeping, which no rule guards. */
    void record(DomainEvent event, Envelope envelope) {
        apply(List.of(event), envelope);
    }

    /** Whether the fact would lack a case it needs. */
    boolean lacksCase(Envelope envelope) {
        return family.belongsToCase() && caseId == null && envelope.caseId() == null;
    }

    /** The case this stream belongs to; null outside any. */
    @Nullable
    SupportCaseId caseId() {
        return caseId;
    }

    /** Its events from a place on. */
    List<Appended> history(long from) {
        return List.copyOf(history.subList((int) from, history.size()));
    }

    @EventSourcingHandler
    void on(DomainEvent event, MetaData metaData, @MessageIdentifier String id) {
        history.add(new Appended(id, EventCatalogue.of(event.getClass()).name()));
        Envelope envelope = KernelJson.toEnvelope(metaData);
        if (caseId == null && family.belongsToCase()) {
            caseId = envelope.caseId();
        }
        if (decider != null && state != null) {
            state = decider.evolve(state, event, envelope);
        }
    }

    /** What the rules say of a proposal. */
    Ruling<DomainEvent> ruling(DomainEvent proposed, Envelope envelope) {
        return decider().decide(proposed, envelope, state());
    }

    private Decider<DomainEvent, Object> decider() {
        if (decider == null) {
            throw new IllegalStateException(family.stream() + " takes no decisions");
        }
        return decider;
    }

    private Object state() {
        return Objects.requireNonNull(state);
    }

    private Envelope inCase(Envelope envelope) {
        return caseId == null || envelope.caseId() != null ? envelope : envelope.withCase(caseId);
    }

    private static void apply(List<DomainEvent> events, Envelope envelope) {
        MetaData metaData = MetaData.from(KernelJson.toMap(envelope));
        events.forEach(event -> AggregateLifecycle.apply(event, metaData));
    }
}
