package org.filrouge.decisions.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.StatisticsReport;
import org.filrouge.decisions.Accepted;
import org.filrouge.decisions.DeciderLaws;
import org.filrouge.decisions.Fact;
import org.filrouge.kernel.funding.FundingAgreementEvent;
import org.filrouge.kernel.funding.FundingAgreementEvent.Granted;

class FundingAgreementLawsTest extends DeciderLaws<FundingAgreementEvent, FundingAgreement.State> {

    FundingAgreementLawsTest() {
        super(new FundingAgreement(), FundingAgreementEvent.class);
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void noGrantIsRecordedTwice(@ForAll("histories") List<Fact<FundingAgreementEvent>> proposals) {
        Accepted.each(Granted.class, accepted(proposals), (fact, before) -> assertThat(
                        Accepted.happened(Granted.class, before))
                .isEmpty());
    }
}
