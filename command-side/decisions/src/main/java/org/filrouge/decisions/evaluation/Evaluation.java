package org.filrouge.decisions.evaluation;

import org.filrouge.decisions.Decider;
import org.filrouge.decisions.Ruling;
import org.filrouge.decisions.evaluation.Evaluation.State;
import org.filrouge.kernel.evaluation.EvaluationEvent;
import org.filrouge.kernel.event.Envelope;

/** The rules of this kind of stream. */
public final class Evaluation implements Decider<EvaluationEvent, State> {

    /** What the rules remember. */
    public record State() {}

    @Override
    public State initial() {
        return new State();
    }

    @Override
    public Ruling<EvaluationEvent> decide(EvaluationEvent proposed, Envelope envelope, State state) {
        return Ruling.of(proposed);
    }

    @Override
    public State happened(State state, EvaluationEvent event, Envelope envelope) {
        return state;
    }
}
