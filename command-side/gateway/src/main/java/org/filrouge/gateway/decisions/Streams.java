package org.filrouge.gateway.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.AbstractAggregateFactory;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.filrouge.gateway.decisions.Outcome.Appended;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.Gap;
import org.filrouge.kernel.person.PersonId;
import org.filrouge.kernel.person.PersonRefusal;
import org.filrouge.kernel.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Every stream of the log, to be loaded, begun and looked up. All of it happens within one unit of work per command. */
public final class Streams {

    private final EventStore store;
    private final Repository<DecisionStream> repository;

    public Streams(EventStore store) {
        this(
                store,
                EventSourcingRepository.builder(DecisionStream.class)
                        .aggregateFactory(new Factory())
                        .eventStore(store)
                        .build());
    }

    private Streams(EventStore store, Repository<DecisionStream> repository) {
        this.store = store;
        this.repository = repository;
    }

    /** A stream as it stands within the current unit of work. */
    public static final class Handle {

        private final Aggregate<DecisionStream> aggregate;
        private final long found;

        private Handle(Aggregate<DecisionStream> aggregate) {
            this.aggregate = aggregate;
            this.found = version();
        }

        /** How many events it has, those of this unit of work included. */
        public long version() {
            Long last = aggregate.version();
            return last == null ? 0 : last + 1;
        }

        /** What it was given since it was found or begun. */
        public List<Appended> appended() {
            return appended(found);
        }

        /** What it was given from a place on. */
        public List<Appended> appended(long from) {
            return aggregate.invoke(stream -> stream.history(from));
        }

        /** The erasure that this stream asks to be carried out now; empty when there is none. */
        public Optional<Due> due() {
            return ask(DecisionStream::due);
        }

        /** Whether it is of a person of whom nothing may be erased. */
        public boolean isHeld() {
            return ask(DecisionStream::isHeld);
        }

        <R> R ask(Function<DecisionStream, R> question) {
            return aggregate.invoke(question);
        }

        /**
         * Takes a told fact, with what follows from it in other streams, and returns the holes it steps over.
         *
         * @param others finds those streams; null for one that has no events
         */
        public List<Gap> tell(DomainEvent told, Envelope envelope, Function<String, @Nullable Handle> others) {
            Decision decision = Decision.on(told, envelope, this, others);
            List<Gap> gaps = new ArrayList<>(envelope.gaps());
            decision.objections()
                    .forEach(objection -> gaps.add(new Gap(objection.code().code(), objection.facts())));
            decision.take(gaps);
            return gaps;
        }

        /** Records a fact of the house's own bookkeeping, which no rule guards. */
        public void record(DomainEvent event, Envelope envelope) {
            aggregate.execute(stream -> stream.record(event, envelope));
        }
    }

    /** The stream, when it has events. Asked for first, because Axon warns with a stack trace of every stream it does not find. */
    public Optional<Handle> find(String key) {
        return exists(key) ? Optional.of(new Handle(repository.load(key))) : Optional.empty();
    }

    /**
     * What stands against a fact whose texts speak of persons: each must still be there. Their streams are held until the unit of work
     * ends, so that none of them is erased meanwhile and this fact missed.
     */
    public List<Refusal> erased(Envelope envelope) {
        return envelope.about().stream()
                .map(PersonId::key)
                .sorted()
                .flatMap(key -> find(key).stream())
                .filter(person -> person.ask(DecisionStream::isErased))
                .map(person -> new Refusal(PersonRefusal.ERASED, Map.of()))
                .toList();
    }

    /** A stream that has no events yet; it comes into being with its first. */
    public Handle begin(String key) {
        try {
            return new Handle(repository.newInstance(() -> new DecisionStream(key)));
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /**
     * Whether a stream has events, in the store or in this unit of work. Axon looks through all that the unit of work has staged, so
     * ask before much is staged.
     */
    public boolean exists(String key) {
        return store.lastSequenceNumberFor(key).isPresent();
    }

    /** The events of a stream as stored. */
    public List<? extends DomainEventMessage<?>> read(String key) {
        return store.readEvents(key).asStream().toList();
    }

    /** The only event of a stream of the house's own; null when there is none. */
    public <E extends DomainEvent> @Nullable E only(String key, Class<E> type) {
        return read(key).stream()
                .map(DomainEventMessage::getPayload)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }

    static final class Factory extends AbstractAggregateFactory<DecisionStream> {

        Factory() {
            super(DecisionStream.class);
        }

        @Override
        @SuppressWarnings("rawtypes")
        protected DecisionStream doCreateAggregate(String key, DomainEventMessage first) {
            return new DecisionStream(key);
        }
    }
}
