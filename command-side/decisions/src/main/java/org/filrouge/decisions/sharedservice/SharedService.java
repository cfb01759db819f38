package org.filrouge.decisions.sharedservice;

import org.filrouge.decisions.Decider;
import org.filrouge.decisions.Ruling;
import org.filrouge.decisions.sharedservice.SharedService.State;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.sharedservice.SharedServiceEvent;

/** The rules of this kind of stream. */
public final class SharedService implements Decider<SharedServiceEvent, State> {

    /** What the rules remember. */
    public record State() {}

    @Override
    public State initial() {
        return new State();
    }

    @Override
    public Ruling<SharedServiceEvent> decide(SharedServiceEvent proposed, Envelope envelope, State state) {
        return Ruling.of(proposed);
    }

    @Override
    public State happened(State state, SharedServiceEvent event, Envelope envelope) {
        return state;
    }
}
