package org.filrouge.decisions.sharedservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.StatisticsReport;
import org.filrouge.decisions.Accepted;
import org.filrouge.decisions.DeciderLaws;
import org.filrouge.decisions.Fact;
import org.filrouge.kernel.sharedservice.SharedServiceEvent;
import org.filrouge.kernel.sharedservice.SharedServiceEvent.*;
import org.filrouge.kernel.value.Known;

class SharedServiceLawsTest extends DeciderLaws<SharedServiceEvent, SharedServiceState> {

    SharedServiceLawsTest() {
        super(new SharedService(), SharedServiceEvent.class);
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void noVehicleIsMadeAvailableWithoutARequest(@ForAll("histories") List<Fact<SharedServiceEvent>> proposals) {
        Accepted.each(VehicleMadeAvailable.class, accepted(proposals), (fact, before) -> {
            assertThat(Accepted.happened(VehicleRequested.class, before))
                    .extracting(VehicleRequested::request)
                    .contains(fact.event().request());
        });
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void noServiceOpensTwiceOrWithoutTheEntityItHas(@ForAll("histories") List<Fact<SharedServiceEvent>> proposals) {
        Accepted.each(Opened.class, accepted(proposals), (fact, before) -> {
            if (fact.event().ownEntity() == Known.YES) {
                assertThat(Accepted.happened(EntityRegistered.class, before)).hasSize(1);
            }
            assertThat(Accepted.happened(Opened.class, before)).isEmpty();
        });
    }

    @Property(tries = 1000)
    @StatisticsReport(onFailureOnly = true)
    void noQuestionIsRuledMoreOftenThanItWasRaised(@ForAll("histories") List<Fact<SharedServiceEvent>> proposals) {
        Accepted.each(EligibilityRuled.class, accepted(proposals), (fact, before) -> {
            String question = fact.event().question();
            long raised = Accepted.happened(EligibilityQuestionRaised.class, before).stream()
                    .filter(e -> e.question().equals(question))
                    .count();
            long ruled = Accepted.happened(EligibilityRuled.class, before).stream()
                    .filter(e -> e.question().equals(question))
                    .count();
            assertThat(raised).isEqualTo(ruled + 1);
        });
    }
}
