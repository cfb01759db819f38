package org.filrouge.decisions;

import java.util.List;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;

/**
 * The rules of one kind of stream, as pure functions. What is proposed and what is recorded have the same words: a command is a
 * fact proposed. A live command with an objection is refused; a told history with the same objection has a gap.
 *
 * @param <E> the events of the stream
 * @param <S> what the rules need to remember of it
 */
public interface Decider<E extends DomainEvent, S> {

    /** What is known before the first event. */
    S initial();

    /** What is known before the first event of the stream of that name, for rules in which a stream may name itself. */
    default S initial(String slug) {
        return initial();
    }

    /** What would be recorded, and what stands against it. */
    Ruling<E> decide(E proposed, Envelope envelope, S state);

    /**
     * What is recorded in other streams together with an event of this one. The rules of those streams have their say on it.
     *
     * @param slug the name of this stream
     */
    default List<Elsewhere> elsewhere(String slug, E recorded, S state) {
        return List.of();
    }

    /**
     * What is known after an event. Takes events in the order of recording, and accepts any of them in any state, because a told
     * history may have holes. A planned or probable fact changes nothing: planned is not done, and binds no later decision.
     */
    default S evolve(S state, E event, Envelope envelope) {
        return envelope.isActual() ? happened(state, event, envelope) : state;
    }

    /** What is known after an event that has happened. */
    S happened(S state, E event, Envelope envelope);
}
