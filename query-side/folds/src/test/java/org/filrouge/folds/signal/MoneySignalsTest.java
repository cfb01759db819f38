package org.filrouge.folds.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.folds.signal.Watched.*;

import java.time.LocalDate;
import java.util.Map;
import org.filrouge.folds.Told;
import org.filrouge.folds.signal.Signal.Status;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.funding.ConditionStatus;
import org.filrouge.kernel.funding.FundingAgreementEvent.ConditionAssessed;
import org.filrouge.kernel.funding.FundingAgreementEvent.DrawingRightsOpened;
import org.filrouge.kernel.funding.FundingAgreementEvent.DrawingRightsUsed;
import org.filrouge.kernel.funding.FundingAgreementEvent.Increased;
import org.filrouge.kernel.sharedservice.SharedServiceEvent.EligibilityQuestionRaised;
import org.filrouge.kernel.sharedservice.SharedServiceEvent.EligibilityRuled;
import org.filrouge.kernel.sharedservice.SharedServiceEvent.EntityRegistered;
import org.filrouge.kernel.sharedservice.SharedServiceEvent.Opened;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Known;
import org.junit.jupiter.api.Test;

class MoneySignalsTest {

    @Test
    void aGainForecastAndNotMeasuredAYearLaterRaisesV9UntilItIs() {
        Told forecast = new Told().planned("observation:f", "2008-03", measured("savings"));
        open("V9", forecast, "0");
        assertThat(signals("V9", forecast).getFirst().on(LocalDate.of(2009, 3, 30)))
                .isEqualTo(Status.NOT_YET);
        assertThat(signals("V9", forecast).getFirst().on(LocalDate.of(2009, 3, 31)))
                .isEqualTo(Status.OPEN);
        open("V9", forecast.fact("observation:g", "2009", measured("visits")), "0");
        lifted("V9", forecast.fact("observation:h", "2009", measured("savings")), "2");
    }

    @Test
    void anEntityThatStaysClosedForMoreThanSixMonthsRaisesV10UntilItsServiceOpens() {
        Told registered =
                new Told().fact("shared-service:s", "2005-01-10", new EntityRegistered(orgs("a", "b"), null, null));
        open("V10", registered, "0");
        assertThat(signals("V10", registered).getFirst().on(LocalDate.of(2005, 7, 10)))
                .isEqualTo(Status.NOT_YET);
        assertThat(signals("V10", registered).getFirst().on(LocalDate.of(2005, 7, 11)))
                .isEqualTo(Status.OPEN);
        lifted("V10", registered.fact("shared-service:s", "2005-12", new Opened(null, Known.YES)), "1");
        silent(
                "V10",
                new Told()
                        .fact("shared-service:s", "2005-01-10", new EntityRegistered(orgs("a", "b"), null, null))
                        .fact("shared-service:s", "2005-04", new Opened(null, Known.YES)));
    }

    @Test
    void aConditionUnmetWhileMoneyFlowsRaisesV11UntilItIsMet() {
        Told unmet = new Told()
                .fact("funding-agreement:f", "2006", rights("1000", "2006"))
                .fact("funding-agreement:f", "2006-06", new ConditionAssessed("five", ConditionStatus.NOT_MET, null));
        open("V11", unmet, "0", "1");
        lifted(
                "V11",
                unmet.fact("funding-agreement:f", "2007", new ConditionAssessed("five", ConditionStatus.MET, null)),
                "2");
        silent(
                "V11",
                new Told()
                        .fact(
                                "funding-agreement:f",
                                "2006",
                                new ConditionAssessed("five", ConditionStatus.NOT_MET, null)));
    }

    @Test
    void anEnvelopeNotDrawnAtItsEndRaisesV12UntilItIs() {
        Told unused = new Told()
                .fact("funding-agreement:f", "2006", rights("1000", "2006"))
                .fact("funding-agreement:f", "2006-06", new DrawingRightsUsed(euros("400"), null));
        open("V12", unused, "0");
        assertThat(signals("V12", unused).getFirst().on(LocalDate.of(2006, 12, 31)))
                .isEqualTo(Status.NOT_YET);
        lifted(
                "V12",
                unused.fact("funding-agreement:f", "2006-12", new DrawingRightsUsed(euros("600"), null)),
                "1",
                "2");
        silent("V12", new Told().fact("funding-agreement:f", "2006", rights("UNKNOWN", "2006")));
    }

    @Test
    void aQuestionOfWhoPaysRaisesV13UntilItIsRuled() {
        Told question = new Told()
                .fact(
                        "shared-service:s",
                        "2006",
                        new EligibilityQuestionRaised("farm", "farm users", orgs("msa", "cg")));
        open("V13", question, "0");
        open("V13", question.fact("shared-service:s", "2007", new EligibilityRuled("other", org("cg"))), "0");
        lifted("V13", question.fact("shared-service:s", "2007", new EligibilityRuled("farm", org("msa"))), "2");
    }

    @Test
    void costsUpAtTheFundersCeilingRaiseV19UntilTheyFallOrFundingGrows() {
        open("V19", costs("UP", "YES"), "0");
        silent("V19", costs("UP", "NO"));
        lifted("V19", costs("UP", "YES").fact("observation:d", "2010", change("DOWN", "NO")), "1");
        lifted(
                "V19",
                costs("UP", "YES")
                        .fact(
                                "funding-agreement:f",
                                "2010",
                                new Increased(org("caf"), org("creche"), of("UNKNOWN"), euros("100"))),
                "1");
    }

    private static Told costs(String direction, String ceiling) {
        return new Told().fact("observation:c", "2009", change(direction, ceiling));
    }

    private static DomainEvent change(String direction, String ceiling) {
        return observed("running-costs-changed", Map.of("direction", direction, "ceilingReached", ceiling));
    }

    private static DomainEvent measured(String indicator) {
        return observed("indicator-measured", Map.of("indicator", indicator, "value", "1"));
    }

    private static DomainEvent rights(String envelope, String period) {
        return new DrawingRightsOpened(org("region"), org("service"), euros(envelope), FuzzyDate.parse(period));
    }
}
