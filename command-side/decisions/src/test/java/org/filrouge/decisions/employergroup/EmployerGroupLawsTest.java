package org.filrouge.decisions.employergroup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.StatisticsReport;
import org.filrouge.decisions.Accepted;
import org.filrouge.decisions.DeciderLaws;
import org.filrouge.decisions.Fact;
import org.filrouge.kernel.employergroup.EmployerGroupDocument;
import org.filrouge.kernel.employergroup.EmployerGroupEvent;
import org.filrouge.kernel.employergroup.EmployerGroupEvent.*;
import org.filrouge.kernel.organisation.OrganisationId;

class EmployerGroupLawsTest extends DeciderLaws<EmployerGroupEvent, EmployerGroup.State> {

    EmployerGroupLawsTest() {
        super(new EmployerGroup(), EmployerGroupEvent.class);
    }

    @Property(tries = 1000)
    @StatisticsReport(onFailureOnly = true)
    void nobodyIsEverHiredCertainlyBeforeTheFiling(@ForAll("histories") List<Fact<EmployerGroupEvent>> proposals) {
        Accepted.each(StaffHired.class, accepted(proposals), (hire, before) -> {
            assertThat(Accepted.happened(StatutesFiled.class, before)).hasSize(1);
            assertThat(before)
                    .filteredOn(fact -> fact.event() instanceof StatutesFiled
                            && fact.envelope().isActual())
                    .noneMatch(filing -> hire.envelope()
                            .effective()
                            .certainlyBefore(filing.envelope().effective()));
        });
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void noGroupIsFiledWithoutItsThreeDocumentsOrItsMembers(
            @ForAll("histories") List<Fact<EmployerGroupEvent>> proposals) {
        Accepted.each(StatutesFiled.class, accepted(proposals), (filing, before) -> {
            assertThat(Set.copyOf(filing.event().members())).hasSizeGreaterThanOrEqualTo(2);
            assertThat(Accepted.happened(DocumentsDrafted.class, before))
                    .flatExtracting(DocumentsDrafted::documents)
                    .contains(EmployerGroupDocument.values());
        });
    }

    @Property(tries = 1000)
    @StatisticsReport(onFailureOnly = true)
    void onlyWhoCameInEverLeaves(@ForAll("histories") List<Fact<EmployerGroupEvent>> proposals) {
        Accepted.each(MemberLeft.class, accepted(proposals), (departure, before) -> {
            OrganisationId member = departure.event().member();
            long entries = Accepted.happened(MemberJoined.class, before).stream()
                            .filter(entry -> entry.member().equals(member))
                            .count()
                    + Accepted.happened(StatutesFiled.class, before).stream()
                            .filter(filing -> filing.members().contains(member))
                            .count();
            long departures = Accepted.happened(MemberLeft.class, before).stream()
                    .filter(earlier -> earlier.member().equals(member))
                    .count();
            assertThat(entries).isEqualTo(departures + 1);
        });
    }
}
