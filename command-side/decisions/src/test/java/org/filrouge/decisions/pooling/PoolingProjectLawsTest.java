package org.filrouge.decisions.pooling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.StatisticsReport;
import org.filrouge.decisions.Accepted;
import org.filrouge.decisions.DeciderLaws;
import org.filrouge.decisions.Fact;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.pooling.PoolingProjectEvent;
import org.filrouge.kernel.pooling.PoolingProjectEvent.*;

class PoolingProjectLawsTest extends DeciderLaws<PoolingProjectEvent, PoolingProject.State> {

    PoolingProjectLawsTest() {
        super(new PoolingProject(), PoolingProjectEvent.class);
    }

    @Property(tries = 1000)
    @StatisticsReport(onFailureOnly = true)
    void aCharterInForceIsSignedByEveryParty(@ForAll("histories") List<Fact<PoolingProjectEvent>> proposals) {
        Accepted.each(CharterEnteredIntoForce.class, accepted(proposals), (fact, before) -> {
            CharterDrafted charter =
                    Accepted.happened(CharterDrafted.class, before).getLast();
            List<OrganisationId> signed = Accepted.happened(CharterSigned.class, sinceTheLastDraft(before)).stream()
                    .map(CharterSigned::party)
                    .toList();
            assertThat(signed).containsAll(charter.parties());
            assertThat(fact.event().signatories()).hasSameElementsAs(charter.parties());
        });
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void noPartySignsTheSameCharterTwice(@ForAll("histories") List<Fact<PoolingProjectEvent>> proposals) {
        Accepted.each(CharterSigned.class, accepted(proposals), (fact, before) -> {
            assertThat(Accepted.happened(CharterSigned.class, sinceTheLastDraft(before)))
                    .doesNotContain(fact.event());
        });
    }

    private static List<Fact<PoolingProjectEvent>> sinceTheLastDraft(List<Fact<PoolingProjectEvent>> facts) {
        int drafted = facts.size() - 1;
        while (Accepted.happened(CharterDrafted.class, facts.subList(drafted, facts.size()))
                .isEmpty()) {
            drafted--;
        }
        return facts.subList(drafted, facts.size());
    }
}
