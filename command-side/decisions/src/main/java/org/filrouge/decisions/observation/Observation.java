package org.filrouge.decisions.observation;

import static org.filrouge.kernel.observation.ObservationRefusal.ALREADY_RECORDED;

import org.filrouge.decisions.Decider;
import org.filrouge.decisions.Ruling;
import org.filrouge.decisions.observation.Observation.State;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.observation.ObservationEvent;

/** The one rule of observations: one stream, one fact. */
public final class Observation implements Decider<ObservationEvent, State> {

    /** Whether the fact is recorded. */
    public record State(boolean recorded) {}

    @Override
    public State initial() {
        return new State(false);
    }

    @Override
    public Ruling<ObservationEvent> decide(ObservationEvent proposed, Envelope envelope, State state) {
        return Ruling.of(proposed).refuseIf(state.recorded(), ALREADY_RECORDED);
    }

    @Override
    public State happened(State state, ObservationEvent event, Envelope envelope) {
        return new State(true);
    }
}
