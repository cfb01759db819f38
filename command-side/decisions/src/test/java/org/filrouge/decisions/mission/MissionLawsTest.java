package org.filrouge.decisions.mission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.StatisticsReport;
import org.filrouge.decisions.Accepted;
import org.filrouge.decisions.DeciderLaws;
import org.filrouge.decisions.Fact;
import org.filrouge.kernel.mission.MissionEvent;
import org.filrouge.kernel.mission.MissionEvent.*;

class MissionLawsTest extends DeciderLaws<MissionEvent, Mission.State> {

    MissionLawsTest() {
        super(new Mission(), MissionEvent.class);
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void everyPhaseEndsOnceAndAfterItStarted(@ForAll("histories") List<Fact<MissionEvent>> proposals) {
        Accepted.each(PhaseCompleted.class, accepted(proposals), (fact, before) -> {
            int phase = fact.event().phase();
            assertThat(Accepted.happened(Started.class, before)).anyMatch(started -> started.phase() == phase);
            assertThat(Accepted.happened(PhaseCompleted.class, before)).noneMatch(ended -> ended.phase() == phase);
        });
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void everyRejectedDeliverableWasSubmitted(@ForAll("histories") List<Fact<MissionEvent>> proposals) {
        Accepted.each(DeliverableRejected.class, accepted(proposals), (fact, before) -> assertThat(
                        Accepted.happened(DeliverableSubmitted.class, before))
                .extracting(DeliverableSubmitted::deliverable)
                .contains(fact.event().deliverable()));
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void everyMissionIsDeliveredOnce(@ForAll("histories") List<Fact<MissionEvent>> proposals) {
        Accepted.each(Delivered.class, accepted(proposals), (fact, before) -> assertThat(
                        Accepted.happened(Delivered.class, before))
                .isEmpty());
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void noMissionIsExtendedBeforeItStarted(@ForAll("histories") List<Fact<MissionEvent>> proposals) {
        Accepted.each(Extended.class, accepted(proposals), (fact, before) -> assertThat(
                        Accepted.happened(Started.class, before))
                .isNotEmpty());
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void everyRecommendationIsForSomebody(@ForAll("histories") List<Fact<MissionEvent>> proposals) {
        Accepted.each(RecommendationsIssued.class, accepted(proposals), (fact, before) -> assertThat(
                        fact.event().addressees())
                .isNotEmpty());
    }
}
