package org.filrouge.decisions.providerselection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.StatisticsReport;
import org.filrouge.decisions.Accepted;
import org.filrouge.decisions.DeciderLaws;
import org.filrouge.decisions.Fact;
import org.filrouge.kernel.providerselection.ProviderSelectionEvent;
import org.filrouge.kernel.providerselection.ProviderSelectionEvent.*;

class ProviderSelectionLawsTest extends DeciderLaws<ProviderSelectionEvent, ProviderSelection.State> {

    ProviderSelectionLawsTest() {
        super(new ProviderSelection(), ProviderSelectionEvent.class);
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void everyChoiceIsTheFirstAndFollowsSpecifications(
            @ForAll("histories") List<Fact<ProviderSelectionEvent>> proposals) {
        Accepted.each(ProviderSelected.class, accepted(proposals), (fact, before) -> {
            assertThat(fact.event().chosenBy()).isNotEmpty();
            assertThat(Accepted.happened(SpecificationsIssued.class, before)).hasSize(1);
            assertThat(Accepted.happened(ProviderSelected.class, before)).isEmpty();
        });
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void everyAgreementFollowsAChoiceAndIsNeverForNothing(
            @ForAll("histories") List<Fact<ProviderSelectionEvent>> proposals) {
        Accepted.each(MissionAgreementSigned.class, accepted(proposals), (fact, before) -> {
            assertThat(fact.event().amount().mayBePositive()).isTrue();
            assertThat(Accepted.happened(ProviderSelected.class, before)).hasSize(1);
        });
    }
}
