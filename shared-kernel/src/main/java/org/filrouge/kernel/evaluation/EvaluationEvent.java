package org.filrouge.kernel.evaluation;

import java.util.List;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.EventType;
import org.filrouge.kernel.event.FreeText;
import org.filrouge.kernel.event.StreamFamily;
import org.filrouge.kernel.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** The evaluation of an action. An unanswered question is shown as such, not as a no. */
@StreamFamily(
        stream = EvaluationId.STREAM,
        id = EvaluationId.class,
        refusals = EvaluationRefusal.class,
        fr = "Évaluation",
        en = "Evaluation")
public sealed interface EvaluationEvent extends DomainEvent {

    /**
     * What will be asked, aimed at and how it will be looked at; best as early as the plan.
     *
     * @param questions those of the six that will be asked
     */
    @EventType(
            name = "evaluation.framework-set",
            command = "set-evaluation-framework",
            opens = true,
            fr = "Référentiel d'évaluation posé",
            en = "Evaluation framework set")
    record FrameworkSet(
            List<EvaluationQuestion> questions, @FreeText List<String> objectives, @FreeText @Nullable String method)
            implements EvaluationEvent {}

    /**
     * One of the six questions has its answer: one for each action.
     *
     * @param evaluator who answers
     */
    @EventType(
            name = "evaluation.question-answered",
            command = "answer-evaluation-question",
            opens = true,
            fr = "Question d'évaluation répondue",
            en = "Evaluation question answered")
    record QuestionAnswered(EvaluationQuestion question, @FreeText String answer, @Nullable OrganisationId evaluator)
            implements EvaluationEvent {}
}
