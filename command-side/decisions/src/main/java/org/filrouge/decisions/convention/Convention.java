package org.filrouge.decisions.convention;

import org.filrouge.decisions.Decider;
import org.filrouge.decisions.Ruling;
import org.filrouge.decisions.convention.Convention.State;
import org.filrouge.kernel.convention.ConventionEvent;
import org.filrouge.kernel.event.Envelope;

/** The rules of this kind of stream. */
public final class Convention implements Decider<ConventionEvent, State> {

    /** What the rules remember. */
    public record State() {}

    @Override
    public State initial() {
        return new State();
    }

    @Override
    public Ruling<ConventionEvent> decide(ConventionEvent proposed, Envelope envelope, State state) {
        return Ruling.of(proposed);
    }

    @Override
    public State happened(State state, ConventionEvent event, Envelope envelope) {
        return state;
    }
}
