package org.filrouge.decisions.merger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.StatisticsReport;
import org.filrouge.decisions.Accepted;
import org.filrouge.decisions.DeciderLaws;
import org.filrouge.decisions.Fact;
import org.filrouge.kernel.merger.MergerEvent;
import org.filrouge.kernel.merger.MergerEvent.*;

class MergerLawsTest extends DeciderLaws<MergerEvent, Merger.State> {

    MergerLawsTest() {
        super(new Merger(), MergerEvent.class);
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void noEntityIsCreatedWithoutTheApprovalOfEveryParty(@ForAll("histories") List<Fact<MergerEvent>> proposals) {
        Accepted.each(MergedEntityCreated.class, accepted(proposals), (fact, before) -> {
            assertThat(Set.copyOf(fact.event().parties())).hasSizeGreaterThanOrEqualTo(2);
            assertThat(Accepted.happened(Approved.class, before))
                    .extracting(Approved::party)
                    .containsAll(fact.event().parties());
        });
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void nothingFollowsTheCreationOfTheEntity(@ForAll("histories") List<Fact<MergerEvent>> proposals) {
        Accepted.each(MergerEvent.class, accepted(proposals), (fact, before) -> assertThat(
                        Accepted.happened(MergedEntityCreated.class, before))
                .isEmpty());
    }
}
