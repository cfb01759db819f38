package org.filrouge.decisions.funding;

import static org.filrouge.kernel.funding.ConditionStatus.MET;
import static org.filrouge.kernel.funding.ConditionStatus.NOT_MET;
import static org.filrouge.kernel.funding.FundingAgreementRefusal.*;
import static org.filrouge.kernel.value.TaxBasis.INCL_TAX;
import static org.filrouge.kernel.value.TaxBasis.NOT_STATED;

import java.util.List;
import org.filrouge.decisions.Fact;
import org.filrouge.decisions.Rules;
import org.filrouge.kernel.funding.FundingAgreementEvent;
import org.filrouge.kernel.funding.FundingAgreementEvent.*;
import org.filrouge.kernel.funding.GrantKind;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.sharedcost.SharedCostId;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Known;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.junit.jupiter.api.Test;

class FundingAgreementTest extends Rules<FundingAgreementEvent, FundingState> {

    private static final OrganisationId REGION = new OrganisationId("region");
    private static final OrganisationId GROUP = new OrganisationId("ge-14");
    private static final Granted GRANTED = granted("region", "5000");
    private static final Signed SIGNED = new Signed(euros("5000"), "2008-117");

    FundingAgreementTest() {
        super(new FundingAgreement());
    }

    @Test
    void aGrantIsRecordedOnce() {
        givenNothing().when(GRANTED).then(GRANTED);
        given(GRANTED).when(GRANTED).then(refused(ALREADY_GRANTED));
    }

    @Test
    void aGrantIsAboveZeroOrUnknownAndNeverZero() {
        givenNothing().when(granted("region", "0.01")).then(granted("region", "0.01"));
        givenNothing().when(granted("region", "UNKNOWN")).then(granted("region", "UNKNOWN"));
        givenNothing().when(granted("region", "0")).then(refused(AMOUNT_NOT_POSITIVE));
        givenNothing().when(granted("region", "-1")).then(refused(AMOUNT_NOT_POSITIVE));
    }

    @Test
    void nobodyGrantsToThemselves() {
        givenNothing().when(GRANTED).then(GRANTED);
        givenNothing().when(granted("ge-14", "5000")).then(refused(FUNDER_IS_RECIPIENT));
    }

    @Test
    void askingGivesNoRightToBePaid() {
        Requested requested = new Requested(GROUP, REGION, "start-up", euros("8000"));

        givenNothing().when(requested).then(requested);
        givenNothing()
                .when(new Requested(GROUP, GROUP, "start-up", euros("8000")))
                .then(refused(FUNDER_IS_RECIPIENT));
        given(requested).when(paid("p-1", "100")).then(refused(NOT_GRANTED));
        given(requested).when(SIGNED).then(refused(NOT_GRANTED));
        given(requested).when(new Justified(euros("1"), null)).then(refused(NOT_GRANTED));
    }

    @Test
    void whatIsSignedIsTheNotifiedSumAndMayBeLessThanWhatWasGranted() {
        given(GRANTED).when(new Signed(euros("4000"), null)).then(new Signed(euros("4000"), null));
        given(GRANTED).when(new Signed(euros("5000.50"), null)).warning(SIGNED_ABOVE_GRANTED);
        given(GRANTED, SIGNED).when(SIGNED).then(refused(ALREADY_SIGNED));
        given(GRANTED, new Signed(euros("4000"), null))
                .when(paid("p-1", "4000.01"))
                .then(refused(PAID_ABOVE_NOTIFIED))
                .saying("Payments (4000.01) exceed the notified amount (4000, NOT_STATED) by 0.01.");
    }

    @Test
    void noMoreIsPaidInAllThanWasNotified() {
        given(GRANTED, SIGNED, paid("p-1", "3000"))
                .when(paid("p-2", "2500"))
                .then(refused(PAID_ABOVE_NOTIFIED))
                .saying("Payments (5500) exceed the notified amount (5000, NOT_STATED) by 500.");
        given(GRANTED, SIGNED, paid("p-1", "3000")).when(paid("p-2", "2000")).then(paid("p-2", "2000"));
        given(GRANTED, paid("p-1", "3000"))
                .when(new Signed(euros("2000"), null))
                .then(refused(PAID_ABOVE_NOTIFIED));
    }

    @Test
    void whatIsNotKnownIsNotComparedWithAnything() {
        given(granted("region", "UNKNOWN")).when(paid("p-1", "900000")).then(paid("p-1", "900000"));
        given(GRANTED, paid("p-1", "UNKNOWN")).when(paid("p-2", "5000")).then(paid("p-2", "5000"));
    }

    @Test
    void aPaymentHasANameOfItsOwnAndIsNotOfZero() {
        given(GRANTED, SIGNED, paid("p-1", "1")).when(paid("p-1", "1")).then(refused(PAYMENT_NAMED_TWICE));
        given(GRANTED, SIGNED).when(paid("p-1", "0")).then(refused(PAYMENT_ZERO));
        given(GRANTED).when(paid("p-1", "1")).then(paid("p-1", "1")).warning(NOT_SIGNED);
    }

    @Test
    void aReversalNeverTakesBackMoreThanWasPaid() {
        given(GRANTED, SIGNED, paid("p-1", "3000")).when(paid("back", "-3000")).then(paid("back", "-3000"));
        given(GRANTED, SIGNED, paid("p-1", "3000"))
                .when(paid("back", "-3000.01"))
                .then(refused(REVERSAL_ABOVE_PAID))
                .saying("This reversal exceeds what was paid (3000, NOT_STATED) by 0.01.");
        given(GRANTED, SIGNED, paid("p-1", "5000"), paid("back", "-1000"))
                .when(paid("p-2", "1000"))
                .then(paid("p-2", "1000"));
    }

    @Test
    void sumsOnTwoTaxBasesAreNotMixed() {
        Paid withTax = new Paid("p-1", new Money(Measure.of(10), INCL_TAX));

        given(GRANTED, SIGNED).when(withTax).then(refused(BASIS_DIFFERS));
        given(granted("region", "UNKNOWN")).when(withTax).then(withTax);
        given(GRANTED, SIGNED, withTax).when(paid("p-2", "4999")).then(paid("p-2", "4999"));
    }

    @Test
    void justifyingMoreThanWasPaidIsShownAndNotRefused() {
        Justified all = new Justified(euros("5000"), "bilan 2009");

        given(GRANTED, SIGNED, paid("p-1", "5000")).when(all).then(all).warning();
        given(GRANTED, SIGNED, paid("p-1", "3000")).when(all).then(all).warning(JUSTIFIED_ABOVE_PAID);
    }

    @Test
    void anIncreaseIsTheSameFundersAndRaisesWhatMayBePaid() {
        given(GRANTED, SIGNED, increased("region", "UNKNOWN", "1000"))
                .when(paid("p-1", "6000"))
                .then(paid("p-1", "6000"));
        given(GRANTED, SIGNED, increased("region", "UNKNOWN", "1000"))
                .when(paid("p-1", "6000.01"))
                .then(refused(PAID_ABOVE_NOTIFIED));
        given(GRANTED).when(increased("etat", "2", "UNKNOWN")).then(refused(FUNDER_DIFFERS));
        given(GRANTED).when(increased("region", "UNKNOWN", "UNKNOWN")).then(refused(INCREASE_NOT_TOLD));
        given(GRANTED).when(increased("region", "1", "UNKNOWN")).then(refused(RATIO_NOT_ABOVE_ONE));
    }

    @Test
    void aRatioIsNeverTurnedIntoASum() {
        Increased threefold = increased("region", "3", "UNKNOWN");

        givenNothing().when(threefold).then(threefold);
        given(GRANTED, SIGNED, threefold).when(paid("p-1", "15000.01")).then(paid("p-1", "15000.01"));
        given(GRANTED, threefold)
                .when(allocated("c-1", "16000"))
                .then(allocated("c-1", "16000"))
                .warning(NOTIFIED_UNKNOWN);
    }

    @Test
    void aConditionIsSetBeforeTheGrantOrWithItAndOnce() {
        given(Fact.on("2008-03", GRANTED))
                .when(Fact.on("2008-03", condition("c")))
                .then(condition("c"));
        given(Fact.on("2008-03", GRANTED))
                .when(Fact.on("2008-04", condition("c")))
                .then(refused(CONDITION_AFTER_GRANT));
        given(condition("c")).when(condition("c")).then(refused(CONDITION_ALREADY_SET));
        givenNothing().when(new ConditionSet("c", "t", List.of())).then(refused(CONDITION_WITHOUT_FUNDER));
    }

    @Test
    void aConditionIsAssessedOnlyOnceItIsSet() {
        ConditionAssessed met = new ConditionAssessed("c", MET, null);

        givenNothing().when(met).then(refused(CONDITION_NOT_SET));
        given(Fact.on("2008", condition("c"))).when(Fact.on("2007", met)).then(refused(CONDITION_NOT_SET));
        given(condition("c")).when(met).then(met);
    }

    @Test
    void moneyPaidWhileAConditionIsNotMetIsShown() {
        ConditionAssessed not = new ConditionAssessed("c", NOT_MET, null);
        ConditionAssessed met = new ConditionAssessed("c", MET, null);

        given(condition("c"), GRANTED, SIGNED, not).when(paid("p", "1")).warning(PAID_WHILE_CONDITION_NOT_MET);
        given(condition("c"), GRANTED, SIGNED, not, met).when(paid("p", "1")).warning();
    }

    @Test
    void noMoreIsDrawnThanTheEnvelopeHolds() {
        DrawingRightsOpened opened = rights("region", "1000", "2008");

        givenNothing().when(opened).then(opened);
        givenNothing().when(drawn("1")).then(refused(RIGHTS_NOT_OPENED));
        given(opened).when(opened).then(refused(RIGHTS_ALREADY_OPENED));
        given(opened, drawn("600")).when(drawn("400")).then(drawn("400"));
        given(opened, drawn("600"))
                .when(drawn("400.01"))
                .then(refused(DRAWN_ABOVE_ENVELOPE))
                .saying("What is drawn (1000.01) exceeds the envelope (1000, NOT_STATED) by 0.01.");
        given(rights("region", "UNKNOWN", null)).when(drawn("99999")).then(drawn("99999"));
        given(opened).when(Fact.on("2009", drawn("1"))).warning(DRAWN_OUTSIDE_PERIOD);
        given(opened)
                .when(new DrawingRightsUsed(new Money(Measure.of(1), INCL_TAX), null))
                .then(refused(BASIS_DIFFERS));
    }

    @Test
    void equityAndMeansInKindAreNoMoneyThatCouldBePaid() {
        CapitalSubscribed capital = new CapitalSubscribed(REGION, GROUP, euros("5000"), Measure.of(50));
        PremisesProvided premises = new PremisesProvided(REGION, GROUP, null, null, null);
        StaffMadeAvailable staff = new StaffMadeAvailable(REGION, GROUP, Measure.of(2), null);

        givenNothing().when(capital).then(capital);
        givenNothing().when(premises).then(premises);
        givenNothing().when(staff).then(staff);
        givenNothing()
                .when(new CapitalSubscribed(REGION, GROUP, euros("0"), Measure.UNKNOWN))
                .then(refused(AMOUNT_NOT_POSITIVE));
        givenNothing()
                .when(new PremisesProvided(GROUP, GROUP, null, null, null))
                .then(refused(FUNDER_IS_RECIPIENT));
        givenNothing()
                .when(new StaffMadeAvailable(REGION, GROUP, Measure.of(0), null))
                .then(refused(COUNT_NOT_POSITIVE));
        given(capital, premises, staff).when(paid("p", "1")).then(refused(NOT_GRANTED));
        given(capital, GRANTED, SIGNED).when(paid("p", "5001")).then(refused(PAID_ABOVE_NOTIFIED));
    }

    @Test
    void noMoreIsAllocatedToAllCostsThanWasNotified() {
        given(GRANTED, SIGNED, allocated("c-1", "3000"))
                .when(allocated("c-2", "2000"))
                .then(allocated("c-2", "2000"));
        given(GRANTED, SIGNED, allocated("c-1", "3000"))
                .when(allocated("c-2", "2000.01"))
                .then(refused(ALLOCATED_ABOVE_NOTIFIED))
                .saying("The allocated shares (5000.01) exceed the notified amount (5000, NOT_STATED) by 0.01.");
        given(GRANTED, SIGNED, allocated("c-1", "1"))
                .when(allocated("c-1", "1"))
                .then(refused(ALREADY_ALLOCATED));
        given(GRANTED, allocated("c-1", "3000"))
                .when(new Signed(euros("2999"), null))
                .then(refused(ALLOCATED_ABOVE_NOTIFIED));
        givenNothing().when(allocated("c-1", "1")).then(refused(NOT_GRANTED)).warning(NOTIFIED_UNKNOWN);
        given(GRANTED)
                .when(new Allocated(new SharedCostId("c-1"), GROUP, euros("1")))
                .then(refused(FUNDER_DIFFERS));
    }

    private static Granted granted(String funder, String amount) {
        return new Granted(new OrganisationId(funder), GROUP, euros(amount), "start-up", GrantKind.START_UP, Known.NO);
    }

    private static Paid paid(String payment, String amount) {
        return new Paid(payment, euros(amount));
    }

    private static Increased increased(String funder, String ratio, String amount) {
        return new Increased(new OrganisationId(funder), GROUP, Measure.parse(ratio), euros(amount));
    }

    private static ConditionSet condition(String name) {
        return new ConditionSet(name, "ten members", List.of(REGION));
    }

    private static DrawingRightsOpened rights(String funder, String envelope, String period) {
        return new DrawingRightsOpened(
                new OrganisationId(funder), GROUP, euros(envelope), period == null ? null : FuzzyDate.parse(period));
    }

    private static DrawingRightsUsed drawn(String amount) {
        return new DrawingRightsUsed(euros(amount), null);
    }

    private static Allocated allocated(String cost, String amount) {
        return new Allocated(new SharedCostId(cost), REGION, euros(amount));
    }

    private static Money euros(String amount) {
        return new Money(Measure.parse(amount), NOT_STATED);
    }
}
