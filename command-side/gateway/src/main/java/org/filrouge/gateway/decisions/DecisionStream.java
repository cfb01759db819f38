package org.filrouge.gateway.decisions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.Timestamp;
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
import org.filrouge.decisions.approval.NeedsSecondPerson;
import org.filrouge.decisions.correction.Correction;
import org.filrouge.decisions.correction.Hindsight;
import org.filrouge.decisions.erasure.TextErasure;
import org.filrouge.decisions.person.Person;
import org.filrouge.gateway.decisions.Outcome.Appended;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.approval.Ground;
import org.filrouge.kernel.correction.CorrectedHistory;
import org.filrouge.kernel.correction.CorrectionEvent;
import org.filrouge.kernel.erasure.TextErasureEvent;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamFamily;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.event.Warning;
import org.filrouge.kernel.person.PersonEvent;
import org.filrouge.kernel.refusal.Refusal;
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
    private final List<RecordedEvent> recorded = new ArrayList<>();

    @SuppressWarnings("unchecked")
    DecisionStream(String key) {
        this.key = key;
        this.family = EventCatalogue.family(StreamId.streamOf(key));
        this.decider =
                (Decider<DomainEvent, Object>) Deciders.of(family.stream()).orElse(null);
        this.state = decider == null ? null : decider.initial(StreamId.slugOf(key));
        this.caseId = family.stream().equals(SupportCaseId.STREAM) ? new SupportCaseId(StreamId.slugOf(key)) : null;
    }

    /** What is recorded in other streams together with events of this one; a correction stands alone. */
    List<Elsewhere> elsewhere(List<? extends DomainEvent> events) {
        return events.stream()
                .filter(event -> !(event instanceof CorrectionEvent))
                .flatMap(event -> decider().elsewhere(StreamId.slugOf(key), event, state()).stream())
                .toList();
    }

    /** Takes what the rules let pass, and says how many events that is. */
    int take(Ruling<? extends DomainEvent> ruling, Envelope envelope) {
        ruling.events()
                .forEach(event -> apply(event, inCase(event, envelope).withWarnings(warnings(envelope, ruling))));
        return ruling.events().size();
    }

    /** Records a fact of the house's own bookkeeping, which no rule guards. */
    void record(DomainEvent event, Envelope envelope) {
        apply(event, envelope);
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

    /** Whether it is of a person who is erased. */
    boolean isErased() {
        return state instanceof Person.State person && person.erasure() == Person.Erasure.DONE;
    }

    /** Whether it is of a person of whom nothing may be erased. */
    boolean isHeld() {
        return state instanceof Person.State person && person.held();
    }

    /** The erasure that is to be carried out now; empty when there is none. */
    Optional<Due> due() {
        return switch (state) {
            case Person.State s
            when s.isDue() -> Optional.of(new Due(s.events(), lastOf(PersonEvent.ErasureApproved.class)));
            case TextErasure.State s
            when s.isDue() -> Optional.of(new Due(s.events(), lastOf(TextErasureEvent.Approved.class)));
            case null, default -> Optional.empty();
        };
    }

    private String lastOf(Class<? extends DomainEvent> type) {
        return recorded.stream()
                .filter(event -> type.isInstance(event.event()))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .id();
    }

    /** Its events from a place on. */
    List<Appended> history(long from) {
        return recorded.subList((int) from, recorded.size()).stream()
                .map(event -> new Appended(event.id(), event.name()))
                .toList();
    }

    @EventSourcingHandler
    void on(DomainEvent event, MetaData metaData, @MessageIdentifier String id, @Timestamp Instant at) {
        Envelope envelope = KernelJson.toEnvelope(metaData);
        recorded.add(new RecordedEvent(recorded.size(), id, key, recorded.size(), at, envelope, event));
        if (caseId == null && family.belongsToCase()) {
            caseId = envelope.caseId();
        }
        if (decider != null && state != null) {
            state = event instanceof CorrectionEvent
                    ? Hindsight.state(decider, CorrectedHistory.of(recorded))
                    : decider.evolve(state, event, envelope);
        }
    }

    /** What the rules say of a proposal; of a correction, those of corrections. */
    Ruling<? extends DomainEvent> ruling(DomainEvent proposed, Envelope envelope) {
        return proposed instanceof CorrectionEvent
                ? corrected(proposed, inCase(proposed, envelope))
                : decider().decide(proposed, envelope, state());
    }

    /** A correction is ruled on all that the stream holds. */
    private Ruling<CorrectionEvent> corrected(DomainEvent proposed, Envelope envelope) {
        long place = recorded.size();
        return new Correction(decider())
                .decide(
                        new RecordedEvent(place, "proposed", key, place, Instant.EPOCH, envelope, proposed),
                        List.copyOf(recorded));
    }

    /** Why what is proposed needs a second person; empty when it does not. */
    Optional<Ground> needsSecondPerson(DomainEvent proposed, Envelope envelope) {
        return NeedsSecondPerson.to(proposed, envelope.recordedBy(), List.copyOf(recorded));
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

    private Envelope inCase(DomainEvent proposed, Envelope envelope) {
        if (proposed instanceof CorrectionEvent correction) {
            return Correction.inCaseOfItsFact(correction, envelope, recorded);
        }
        return caseId == null || envelope.caseId() != null ? envelope : envelope.withCase(caseId);
    }

    private static List<Warning> warnings(Envelope envelope, Ruling<?> ruling) {
        return Stream.concat(envelope.warnings().stream(), warnings(ruling.warnings()).stream())
                .toList();
    }

    /** What rules pointed out, as it is kept with the fact. */
    static List<Warning> warnings(List<Refusal> pointedOut) {
        return pointedOut.stream()
                .map(warning -> new Warning(warning.code().code(), warning.facts()))
                .toList();
    }

    private static void apply(DomainEvent event, Envelope envelope) {
        AggregateLifecycle.apply(event, MetaData.from(KernelJson.toMap(envelope)));
    }
}
