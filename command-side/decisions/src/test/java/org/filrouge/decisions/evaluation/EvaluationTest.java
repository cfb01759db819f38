package org.filrouge.decisions.evaluation;

import static org.filrouge.decisions.Fact.on;
import static org.filrouge.kernel.evaluation.EvaluationQuestion.*;
import static org.filrouge.kernel.evaluation.EvaluationRefusal.*;

import java.util.List;
import org.filrouge.decisions.Fact;
import org.filrouge.decisions.Rules;
import org.filrouge.kernel.evaluation.EvaluationEvent;
import org.filrouge.kernel.evaluation.EvaluationEvent.*;
import org.filrouge.kernel.evaluation.EvaluationQuestion;
import org.junit.jupiter.api.Test;

class EvaluationTest extends Rules<EvaluationEvent, Evaluation.State> {

    private static final FrameworkSet FRAMED = new FrameworkSet(List.of(SKILLS, CHANGE), List.of("lasting jobs"), null);
    private static final QuestionAnswered SKILLS_ANSWERED = answered(SKILLS);

    EvaluationTest() {
        super(new Evaluation());
    }

    @Test
    void eachQuestionHasOneAnswer() {
        given(FRAMED).when(shown(SKILLS_ANSWERED)).then(SKILLS_ANSWERED).warning();
        given(FRAMED, SKILLS_ANSWERED).when(shown(answered(CHANGE))).then(answered(CHANGE));
        given(FRAMED, SKILLS_ANSWERED)
                .when(shown(SKILLS_ANSWERED))
                .then(refused(ALREADY_ANSWERED))
                .saying("This question already has its answer: SKILLS.");
        given(on("2009", FRAMED), on("2010", SKILLS_ANSWERED).planned())
                .when(shown(SKILLS_ANSWERED))
                .then(SKILLS_ANSWERED);
    }

    @Test
    void anAnswerRestsOnEvidence() {
        given(FRAMED).when(shown(SKILLS_ANSWERED)).then(SKILLS_ANSWERED);
        given(FRAMED).when(SKILLS_ANSWERED).then(refused(NO_EVIDENCE));
    }

    @Test
    void anAnswerThatNobodyPlannedForIsShownAndNeverRefused() {
        givenNothing().when(shown(SKILLS_ANSWERED)).then(SKILLS_ANSWERED).warning(NO_FRAMEWORK);
        given(FRAMED).when(shown(answered(NEEDS))).then(answered(NEEDS)).warning(NOT_ASKED);
    }

    @Test
    void aFrameworkSetAtTheEndIsShownAndNeverRefused() {
        givenNothing().when(FRAMED).then(FRAMED).warning();
        given(SKILLS_ANSWERED).when(FRAMED).then(FRAMED).warning(FRAMEWORK_AFTER_ANSWERS);
    }

    private static QuestionAnswered answered(EvaluationQuestion question) {
        return new QuestionAnswered(question, "yes, in the workshops", null);
    }

    private static Fact<QuestionAnswered> shown(QuestionAnswered answer) {
        return on("2010", answer).shownBy("survey");
    }
}
