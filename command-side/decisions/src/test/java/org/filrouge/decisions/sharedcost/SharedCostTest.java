package org.filrouge.decisions.sharedcost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.kernel.sharedcost.SharedCostRefusal.*;

import java.util.List;
import java.util.stream.Stream;
import org.filrouge.decisions.Elsewhere;
import org.filrouge.decisions.Rules;
import org.filrouge.decisions.sharedcost.SharedCost.State;
import org.filrouge.kernel.funding.FundingAgreementEvent.Allocated;
import org.filrouge.kernel.funding.FundingAgreementId;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.sharedcost.Share;
import org.filrouge.kernel.sharedcost.SharedCostEvent;
import org.filrouge.kernel.sharedcost.SharedCostEvent.Declared;
import org.filrouge.kernel.sharedcost.SharedCostEvent.Split;
import org.filrouge.kernel.sharedcost.SharedCostId;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.filrouge.kernel.value.TaxBasis;
import org.junit.jupiter.api.Test;

class SharedCostTest extends Rules<SharedCostEvent, State> {

    private static final Declared HUNDRED = declared("100");

    SharedCostTest() {
        super(new SharedCost());
    }

    @Test
    void aCostIsDeclaredOnceAndAboveZero() {
        givenNothing().when(HUNDRED).then(HUNDRED);
        givenNothing().when(declared("UNKNOWN")).then(declared("UNKNOWN"));
        given(HUNDRED).when(HUNDRED).then(refused(ALREADY_DECLARED));
        givenNothing().when(declared("0")).then(refused(AMOUNT_NOT_POSITIVE));
    }

    @Test
    void weightsSplitACostToTheCent() {
        given(HUNDRED)
                .when(split(weighing("c", "1"), weighing("b", "1"), weighing("a", "1")))
                .then(split(worked("c", "1", "33.33"), worked("b", "1", "33.33"), worked("a", "1", "33.34")));
        given(declared("0.02"))
                .when(split(weighing("a", "1"), weighing("b", "1"), weighing("c", "1.5")))
                .then(split(worked("a", "1", "0.01"), worked("b", "1", "0"), worked("c", "1.5", "0.01")));
    }

    @Test
    void toldSharesStandAsTheyAreToldAndWhatIsMissingIsShown() {
        given(HUNDRED)
                .when(split(telling("a", "60"), telling("b", "40")))
                .then(split(telling("a", "60"), telling("b", "40")));
        given(HUNDRED).when(split(telling("a", "60"), telling("b", "30.50"))).warning(NOT_COVERED);
        given(HUNDRED).when(split(telling("a", "60"), telling("b", "UNKNOWN"))).warning();
    }

    @Test
    void aCostIsNotFundedTwice() {
        given(HUNDRED)
                .when(split(telling("a", "60"), telling("b", "40.01")))
                .then(refused(DOUBLE_FUNDING))
                .saying("The shares (100.01) exceed the cost (100, INCL_TAX) by 0.01: it would be funded twice.");
        given(HUNDRED)
                .when(split(of("x", "a", "60"), of("y", "a", "40")))
                .then(refused(FUNDER_TWICE))
                .saying("One funder bears one share of a cost only: a.");
        given(HUNDRED).when(split(of("x", "a", "60"), of("x", "b", "40"))).then(refused(AGREEMENT_TWICE));
    }

    @Test
    void aCostIsSplitOnceAndOnlyWhenItIsDeclared() {
        givenNothing().when(split(telling("a", "60"))).then(refused(NOT_DECLARED));
        given(HUNDRED, split(telling("a", "60")))
                .when(split(telling("b", "40")))
                .then(refused(ALREADY_SPLIT));
        given(HUNDRED).when(split()).then(refused(NO_SHARE));
    }

    @Test
    void allSharesAreToldInTheSameWay() {
        given(HUNDRED).when(split(weighing("a", "1"), telling("b", "40"))).then(refused(SHARES_MIXED));
        given(HUNDRED).when(split(weighing("a", "1"), weighing("b", "UNKNOWN"))).then(refused(SHARES_MIXED));
        given(HUNDRED).when(split(weighing("a", "1"), weighing("b", "0"))).then(refused(SHARE_NOT_POSITIVE));
        given(HUNDRED).when(split(telling("a", "-1"))).then(refused(SHARE_NOT_POSITIVE));
        Share untaxed = new Share(
                new FundingAgreementId("agreement-a"),
                new OrganisationId("a"),
                Measure.UNKNOWN,
                new Money(Measure.of(10), TaxBasis.EXCL_TAX));
        given(HUNDRED).when(split(untaxed)).then(refused(BASIS_DIFFERS));
    }

    @Test
    void aCostThatIsNotKnownIsSplitByWeightsIntoSharesThatAreNotKnown() {
        given(declared("UNKNOWN"))
                .when(split(weighing("a", "1")))
                .then(split(weighing("a", "1")))
                .warning(COST_UNKNOWN);
    }

    @Test
    void eachShareUsesUpAPartOfItsAgreement() {
        SharedCost rules = new SharedCost();
        State state = new State(HUNDRED.amount(), false);

        assertThat(rules.elsewhere("cost-1", HUNDRED, state)).isEmpty();
        assertThat(rules.elsewhere("cost-1", split(worked("a", "1", "60"), weighing("b", "1")), state))
                .containsExactly(allocated("a", "60"), allocated("b", "UNKNOWN"));
    }

    private static Elsewhere allocated(String funder, String amount) {
        return new Elsewhere(
                new FundingAgreementId("agreement-" + funder),
                new Allocated(new SharedCostId("cost-1"), new OrganisationId(funder), euros(amount)));
    }

    private static Declared declared(String amount) {
        return new Declared("study", euros(amount), List.of());
    }

    private static Split split(Share... shares) {
        return new Split(Stream.of(shares).toList());
    }

    private static Share weighing(String funder, String weight) {
        return new Share(
                new FundingAgreementId("agreement-" + funder), new OrganisationId(funder), Measure.parse(weight), null);
    }

    private static Share worked(String funder, String weight, String amount) {
        return weighing(funder, weight).of(euros(amount));
    }

    private static Share telling(String funder, String amount) {
        return of("agreement-" + funder, funder, amount);
    }

    private static Share of(String agreement, String funder, String amount) {
        return new Share(new FundingAgreementId(agreement), new OrganisationId(funder), Measure.UNKNOWN, euros(amount));
    }

    private static Money euros(String amount) {
        return new Money(Measure.parse(amount), TaxBasis.INCL_TAX);
    }
}
