package org.filrouge.folds.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Lists;
import org.filrouge.kernel.evaluation.EvaluationEvent;
import org.filrouge.kernel.evaluation.EvaluationEvent.FrameworkSet;
import org.filrouge.kernel.evaluation.EvaluationEvent.QuestionAnswered;
import org.filrouge.kernel.evaluation.EvaluationQuestion;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** The evaluations of a case, each with all six questions: what nobody has answered is shown as such, not as a no. */
public record Evaluations(List<Evaluated> evaluations) {

    static final Evaluations EMPTY = new Evaluations(List.of());

    /** Whether a question has its answer. */
    public enum Standing {
        ANSWERED,
        UNANSWERED
    }

    /**
     * One evaluation.
     *
     * @param id its name
     * @param framework what was to be asked; null when none is told
     * @param questions all six, in the order of the method
     */
    public record Evaluated(String id, @Nullable Framework framework, List<Question> questions) {

        private Evaluated answered(QuestionAnswered e, Dated when) {
            return new Evaluated(
                    id,
                    framework,
                    questions.stream()
                            .map(q -> q.question() == e.question()
                                    ? q.with(new Given(e.answer(), e.evaluator(), when))
                                    : q)
                            .toList());
        }
    }

    /** What will be asked, aimed at and how it will be looked at. */
    public record Framework(
            List<EvaluationQuestion> questions, List<String> objectives, @Nullable String method, Dated when) {}

    /**
     * One of the six questions.
     *
     * @param answers its answer; several only where a told history has them
     */
    public record Question(EvaluationQuestion question, Standing standing, List<Given> answers) {

        private Question with(Given answer) {
            boolean given = standing == Standing.ANSWERED || answer.when().status() == FactStatus.ACTUAL;
            return new Question(question, given ? Standing.ANSWERED : Standing.UNANSWERED, Lists.and(answers, answer));
        }
    }

    /** One answer, and who gives it. */
    public record Given(String answer, @Nullable OrganisationId evaluator, Dated when) {}

    Evaluations apply(RecordedEvent event) {
        if (!(event.event() instanceof EvaluationEvent evaluation)) {
            return this;
        }
        Dated when = Dated.of(event);
        String id = StreamId.slugOf(event.streamKey());
        UnaryOperator<Evaluated> change =
                switch (evaluation) {
                    case FrameworkSet e ->
                        v -> new Evaluated(
                                v.id(), new Framework(e.questions(), e.objectives(), e.method(), when), v.questions());
                    case QuestionAnswered e -> v -> v.answered(e, when);
                };
        return new Evaluations(Lists.change(evaluations, Evaluated::id, id, () -> untold(id), change));
    }

    private static Evaluated untold(String id) {
        List<Question> six = Arrays.stream(EvaluationQuestion.values())
                .map(question -> new Question(question, Standing.UNANSWERED, List.of()))
                .toList();
        return new Evaluated(id, null, six);
    }
}
