package org.filrouge.decisions.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.StatisticsReport;
import org.filrouge.decisions.Accepted;
import org.filrouge.decisions.DeciderLaws;
import org.filrouge.decisions.Fact;
import org.filrouge.kernel.evaluation.EvaluationEvent;
import org.filrouge.kernel.evaluation.EvaluationEvent.*;

class EvaluationLawsTest extends DeciderLaws<EvaluationEvent, Evaluation.State> {

    EvaluationLawsTest() {
        super(new Evaluation(), EvaluationEvent.class);
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void noQuestionIsAnsweredTwiceOrWithoutEvidence(@ForAll("histories") List<Fact<EvaluationEvent>> proposals) {
        Accepted.each(QuestionAnswered.class, accepted(proposals), (fact, before) -> {
            assertThat(fact.envelope().evidence()).isNotEmpty();
            assertThat(Accepted.happened(QuestionAnswered.class, before))
                    .extracting(QuestionAnswered::question)
                    .doesNotContain(fact.event().question());
        });
    }
}
