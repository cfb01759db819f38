package org.filrouge.decisions.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.StatisticsReport;
import org.filrouge.decisions.Accepted;
import org.filrouge.decisions.DeciderLaws;
import org.filrouge.decisions.Fact;
import org.filrouge.kernel.initiative.StrategicObjective;
import org.filrouge.kernel.initiative.TerritorialInitiativeEvent;
import org.filrouge.kernel.initiative.TerritorialInitiativeEvent.*;

class TerritorialInitiativeLawsTest extends DeciderLaws<TerritorialInitiativeEvent, TerritorialInitiative.State> {

    TerritorialInitiativeLawsTest() {
        super(new TerritorialInitiative(), TerritorialInitiativeEvent.class);
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void everyApproachAimsAtTheSharedView(@ForAll("histories") List<Fact<TerritorialInitiativeEvent>> proposals) {
        Accepted.each(ObjectiveHypothesised.class, accepted(proposals), (fact, before) -> {
            assertThat(fact.event().objectives()).contains(StrategicObjective.COMMON_VISION);
            assertThat(Accepted.happened(Launched.class, before)).hasSize(1);
        });
    }

    @Property(tries = 1000)
    @StatisticsReport(onFailureOnly = true)
    void nothingIsConfirmedBeforeAnythingIsSupposed(
            @ForAll("histories") List<Fact<TerritorialInitiativeEvent>> proposals) {
        Accepted.each(ObjectiveConfirmed.class, accepted(proposals), (fact, before) -> {
            assertThat(Accepted.happened(ObjectiveHypothesised.class, before)).isNotEmpty();
            assertThat(fact.event().objectives()).contains(StrategicObjective.COMMON_VISION);
        });
    }
}
