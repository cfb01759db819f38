package org.filrouge.folds.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.filrouge.folds.Told;
import org.filrouge.folds.casefile.Evaluations.Evaluated;
import org.filrouge.folds.casefile.Evaluations.Standing;
import org.filrouge.kernel.evaluation.EvaluationEvent.*;
import org.filrouge.kernel.evaluation.EvaluationQuestion;
import org.junit.jupiter.api.Test;

class EvaluationsTest {

    private static final String EVALUATION = "evaluation:e";

    @Test
    void allSixQuestionsAreShownAndTheUnansweredAsSuch() {
        Evaluated evaluated = evaluated(new Told()
                .fact(EVALUATION, "2008", new FrameworkSet(List.of(EvaluationQuestion.SKILLS), List.of(), null))
                .fact(EVALUATION, "2009", answer(EvaluationQuestion.SKILLS))
                .fact(EVALUATION, "2009", answer(EvaluationQuestion.NEEDS)));

        assertThat(evaluated.questions())
                .extracting(Evaluations.Question::question)
                .containsExactly(EvaluationQuestion.values());
        assertThat(evaluated.questions())
                .filteredOn(question -> question.standing() == Standing.ANSWERED)
                .extracting(Evaluations.Question::question)
                .containsExactly(EvaluationQuestion.SKILLS, EvaluationQuestion.NEEDS);
        assertThat(evaluated.framework().questions()).containsExactly(EvaluationQuestion.SKILLS);
    }

    @Test
    void anAnswerThatIsOnlyPlannedAnswersNothingYet() {
        Evaluated evaluated = evaluated(new Told().planned(EVALUATION, "2009", answer(EvaluationQuestion.CHANGE)));

        assertThat(evaluated.questions()).allMatch(question -> question.standing() == Standing.UNANSWERED);
    }

    private static QuestionAnswered answer(EvaluationQuestion question) {
        return new QuestionAnswered(question, "yes", null);
    }

    private static Evaluated evaluated(Told told) {
        return new CaseFold()
                .fold("a-case", told.events())
                .evaluations()
                .evaluations()
                .getFirst();
    }
}
