package org.filrouge.decisions.evaluation;

import static org.filrouge.kernel.evaluation.EvaluationRefusal.*;

import java.util.Set;
import org.filrouge.decisions.Decider;
import org.filrouge.decisions.Names;
import org.filrouge.decisions.Ruling;
import org.filrouge.decisions.evaluation.Evaluation.State;
import org.filrouge.kernel.evaluation.EvaluationEvent;
import org.filrouge.kernel.evaluation.EvaluationEvent.FrameworkSet;
import org.filrouge.kernel.evaluation.EvaluationEvent.QuestionAnswered;
import org.filrouge.kernel.evaluation.EvaluationQuestion;
import org.filrouge.kernel.event.Envelope;

/** The rules of an evaluation: one answer for each question, and none without evidence. */
public final class Evaluation implements Decider<EvaluationEvent, State> {

    /**
     * What the rules remember.
     *
     * @param framed whether a framework is set
     * @param asked the questions it foresees
     */
    public record State(boolean framed, Set<EvaluationQuestion> asked, Set<EvaluationQuestion> answered) {}

    @Override
    public State initial() {
        return new State(false, Set.of(), Set.of());
    }

    @Override
    public Ruling<EvaluationEvent> decide(EvaluationEvent proposed, Envelope envelope, State state) {
        Ruling<EvaluationEvent> ruling = Ruling.of(proposed);
        return switch (proposed) {
            case FrameworkSet e ->
                ruling.warnIf(
                        !state.answered().isEmpty(),
                        FRAMEWORK_AFTER_ANSWERS,
                        "answered",
                        Names.listed(state.answered()));
            case QuestionAnswered e ->
                ruling.refuseIf(state.answered().contains(e.question()), ALREADY_ANSWERED, "question", e.question())
                        .refuseIf(envelope.evidence().isEmpty(), NO_EVIDENCE)
                        .warnIf(!state.framed(), NO_FRAMEWORK)
                        .warnIf(
                                state.framed() && !state.asked().contains(e.question()),
                                NOT_ASKED,
                                "question",
                                e.question());
        };
    }

    @Override
    public State happened(State s, EvaluationEvent event, Envelope envelope) {
        return switch (event) {
            case FrameworkSet e -> new State(true, Set.copyOf(e.questions()), s.answered);
            case QuestionAnswered e -> new State(s.framed, s.asked, Names.with(s.answered, e.question()));
        };
    }
}
