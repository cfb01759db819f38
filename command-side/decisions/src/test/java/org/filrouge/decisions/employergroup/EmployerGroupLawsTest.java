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
}
