package org.filrouge.decisions.initiative;

import org.filrouge.decisions.Decider;
import org.filrouge.decisions.Ruling;
import org.filrouge.decisions.initiative.TerritorialInitiative.State;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.initiative.TerritorialInitiativeEvent;

/** The rules of this kind of stream. */
public final class TerritorialInitiative implements Decider<TerritorialInitiativeEvent, State> {

    /** What the rules remember. */
    public record State() {}

    @Override
    public State initial() {
        return new State();
    }

    @Override
    public Ruling<TerritorialInitiativeEvent> decide(
            TerritorialInitiativeEvent proposed, Envelope envelope, State state) {
        return Ruling.of(proposed);
    }

    @Override
    public State happened(State state, TerritorialInitiativeEvent event, Envelope envelope) {
        return state;
    }
}
