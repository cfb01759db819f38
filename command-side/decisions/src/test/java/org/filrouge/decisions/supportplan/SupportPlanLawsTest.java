package org.filrouge.decisions.supportplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.StatisticsReport;
import org.filrouge.decisions.Accepted;
import org.filrouge.decisions.DeciderLaws;
import org.filrouge.decisions.Fact;
import org.filrouge.kernel.supportplan.SupportPlanEvent;
import org.filrouge.kernel.supportplan.SupportPlanEvent.*;

class SupportPlanLawsTest extends DeciderLaws<SupportPlanEvent, SupportPlan.State> {

    SupportPlanLawsTest() {
        super(new SupportPlan(), SupportPlanEvent.class);
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void noScopeIsWidenedWithoutAPlanThatRestsOnADiagnosis(
            @ForAll("histories") List<Fact<SupportPlanEvent>> proposals) {
        Accepted.each(ScopeWidened.class, accepted(proposals), (fact, before) -> {
            assertThat(fact.event().from()).isNotEqualTo(fact.event().to());
            assertThat(Accepted.happened(Defined.class, before)).hasSize(1).noneMatch(plan -> plan.diagnosis() == null);
        });
    }
}
