package org.filrouge.decisions.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.StatisticsReport;
import org.filrouge.decisions.Accepted;
import org.filrouge.decisions.DeciderLaws;
import org.filrouge.decisions.Fact;
import org.filrouge.kernel.organisation.OrganisationEvent;
import org.filrouge.kernel.organisation.OrganisationEvent.*;

class OrganisationLawsTest extends DeciderLaws<OrganisationEvent, Organisation.State> {

    OrganisationLawsTest() {
        super(new Organisation(), OrganisationEvent.class);
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void noJobIsEverConvertedToTheContractItHad(@ForAll("histories") List<Fact<OrganisationEvent>> proposals) {
        Accepted.each(JobsConverted.class, accepted(proposals), (fact, before) -> {
            assertThat(fact.event().from()).isNotEqualTo(fact.event().to());
            assertThat(fact.event().count()).isPositive();
        });
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void nobodyIsEverRecruitedByAnEmployerWithoutFiledStatutes(
            @ForAll("histories") List<Fact<OrganisationEvent>> proposals) {
        Accepted.each(EmployeeRecruited.class, accepted(proposals), (hire, before) -> {
            if (hire.envelope().isActual()) {
                assertThat(Accepted.happened(Registered.class, before)).hasSize(1);
            }
            assertThat(before)
                    .filteredOn(fact -> fact.event() instanceof Registered
                            && fact.envelope().isActual())
                    .noneMatch(filing -> hire.envelope()
                            .effective()
                            .certainlyBefore(filing.envelope().effective()));
        });
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void noConflictIsResolvedBeforeAnyDistress(@ForAll("histories") List<Fact<OrganisationEvent>> proposals) {
        Accepted.each(ConflictResolved.class, accepted(proposals), (end, before) -> assertThat(before)
                .anyMatch(fact -> fact.event() instanceof DistressReported
                        && fact.envelope().isActual()
                        && !end.envelope()
                                .effective()
                                .certainlyBefore(fact.envelope().effective())));
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void noSuccessorIsRecordedTwice(@ForAll("histories") List<Fact<OrganisationEvent>> proposals) {
        Accepted.each(Succeeded.class, accepted(proposals), (fact, before) -> {
            assertThat(fact.event().successors()).isNotEmpty();
            assertThat(Accepted.happened(Succeeded.class, before))
                    .flatExtracting(Succeeded::successors)
                    .doesNotContainAnyElementsOf(fact.event().successors());
        });
    }
}
