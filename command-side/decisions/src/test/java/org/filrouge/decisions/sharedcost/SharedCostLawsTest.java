package org.filrouge.decisions.sharedcost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.StatisticsReport;
import org.filrouge.decisions.Accepted;
import org.filrouge.decisions.DeciderLaws;
import org.filrouge.decisions.Fact;
import org.filrouge.kernel.sharedcost.Share;
import org.filrouge.kernel.sharedcost.SharedCostEvent;
import org.filrouge.kernel.sharedcost.SharedCostEvent.Split;

class SharedCostLawsTest extends DeciderLaws<SharedCostEvent, SharedCost.State> {

    SharedCostLawsTest() {
        super(new SharedCost(), SharedCostEvent.class);
    }

    @Property(tries = 500)
    @StatisticsReport(onFailureOnly = true)
    void aCostIsSplitOnceAmongDifferentFunders(@ForAll("histories") List<Fact<SharedCostEvent>> proposals) {
        Accepted.each(Split.class, accepted(proposals), (fact, before) -> {
            assertThat(Accepted.happened(Split.class, before)).isEmpty();
            assertThat(fact.event().shares()).extracting(Share::funder).doesNotHaveDuplicates();
            assertThat(fact.event().shares()).isNotEmpty();
        });
    }

    /** A split by weights is recorded with the euros its weights give; all that was told stays as it was told. */
    @Override
    protected void assertRecorded(SharedCostEvent proposed, SharedCostEvent recorded) {
        if (!(proposed instanceof Split asked)) {
            super.assertRecorded(proposed, recorded);
            return;
        }
        List<Share> shares = ((Split) recorded).shares();
        assertThat(shares).hasSameSizeAs(asked.shares());
        for (int i = 0; i < shares.size(); i++) {
            Share share = asked.shares().get(i);
            boolean workedOut = share.amount() == null && share.weight().isKnown();
            assertThat(shares.get(i))
                    .isEqualTo(workedOut ? share.of(shares.get(i).amount()) : share);
        }
    }
}
