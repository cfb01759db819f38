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
import org.filrouge.kernel.funding.FundingAgreementEvent.Allocated;
import org.filrouge.kernel.funding.FundingAgreementEvent.ConditionAssessed;
import org.filrouge.kernel.funding.FundingAgreementEvent.ConditionSet;
import org.filrouge.kernel.funding.FundingAgreementEvent.DrawingRightsUsed;
import org.filrouge.kernel.funding.FundingAgreementEvent.Granted;
import org.filrouge.kernel.funding.FundingAgreementEvent.Paid;
import org.filrouge.kernel.value.Measure;

class FundingAgreementLawsTest extends DeciderLaws<FundingAgreementEvent, FundingState> {

    private static final Measure ZERO = Measure.of(0);

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

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void whatIsPaidStaysBetweenZeroAndWhatIsNotified(@ForAll("histories") List<Fact<FundingAgreementEvent>> proposals) {
        Accepted.each(Paid.class, accepted(proposals), (fact, before) -> {
            Sums then = known(before).after(fact.event(), fact.envelope()).sums();
            assertThat(then.paid().certainlyAbove(then.notified())).isFalse();
            assertThat(ZERO.certainlyAbove(then.paid())).isFalse();
        });
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void noMoreIsEverAllocatedThanNotified(@ForAll("histories") List<Fact<FundingAgreementEvent>> proposals) {
        List<Fact<FundingAgreementEvent>> accepted = accepted(proposals);
        Sums end = known(accepted).sums();

        Accepted.each(Allocated.class, accepted, (fact, before) -> assertThat(
                        known(before).isGranted())
                .isTrue());
        assertThat(end.allocated().certainlyAbove(end.notified())).isFalse();
        assertThat(end.paid().certainlyAbove(end.notified())).isFalse();
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void noMoreIsEverDrawnThanTheEnvelopeHolds(@ForAll("histories") List<Fact<FundingAgreementEvent>> proposals) {
        Accepted.each(DrawingRightsUsed.class, accepted(proposals), (fact, before) -> {
            DrawingRights then =
                    known(before).after(fact.event(), fact.envelope()).rights();
            assertThat(then.envelope()).isNotNull();
            assertThat(then.drawn().certainlyAbove(then.envelope().amount())).isFalse();
        });
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void noConditionIsAssessedThatWasNeverSet(@ForAll("histories") List<Fact<FundingAgreementEvent>> proposals) {
        Accepted.each(ConditionAssessed.class, accepted(proposals), (fact, before) -> assertThat(
                        Accepted.happened(ConditionSet.class, before))
                .extracting(ConditionSet::condition)
                .contains(fact.event().condition()));
    }
}
