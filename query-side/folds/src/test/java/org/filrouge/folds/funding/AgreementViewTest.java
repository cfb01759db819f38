package org.filrouge.folds.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.folds.Told.organisation;

import java.util.List;
import org.filrouge.folds.Told;
import org.filrouge.folds.funder.FunderFold;
import org.filrouge.folds.funder.FunderMoney;
import org.filrouge.folds.funder.FunderView;
import org.filrouge.kernel.funding.ConditionStatus;
import org.filrouge.kernel.funding.FundingAgreementEvent.*;
import org.filrouge.kernel.funding.GrantKind;
import org.filrouge.kernel.value.Known;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.filrouge.kernel.value.TaxBasis;
import org.junit.jupiter.api.Test;

class AgreementViewTest {

    private static final String STREAM = "funding-agreement:r-1";
    private static final Granted GRANTED = new Granted(
            organisation("region"),
            organisation("ge"),
            euros("5000", TaxBasis.NOT_STATED),
            "start",
            GrantKind.START_UP,
            Known.UNKNOWN);

    @Test
    void eachStageIsSummedForItselfAndOnItsOwnBasisWithTheEventsBehindIt() {
        Told told = new Told()
                .fact(STREAM, "2008", GRANTED)
                .fact(STREAM, "2009", new Signed(euros("4000", TaxBasis.NOT_STATED), "s"))
                .fact(STREAM, "2010", new Paid("p-1", euros("3000", TaxBasis.NOT_STATED)))
                .fact(STREAM, "2011", new Paid("p-2", euros("-500.25", TaxBasis.NOT_STATED)))
                .fact(STREAM, "2012", new Paid("p-3", euros("10", TaxBasis.INCL_TAX)))
                .fact(STREAM, "2013", new Paid("p-4", euros("UNKNOWN", TaxBasis.NOT_STATED)))
                .planned(STREAM, "2014", new Paid("p-5", euros("77", TaxBasis.NOT_STATED)));

        Stages stages = Stages.of(List.of(view(told)));

        assertThat(stages.granted())
                .extracting(total -> total.known().toString())
                .containsExactly("5000");
        assertThat(stages.signed())
                .extracting(total -> total.known().toString())
                .containsExactly("4000");
        assertThat(stages.paid())
                .containsExactly(
                        new Total(TaxBasis.INCL_TAX, Measure.of(10), 0, List.of("4")),
                        new Total(TaxBasis.NOT_STATED, Measure.parse("2499.75"), 1, List.of("2", "3", "5")));
        assertThat(stages.justified()).isEmpty();
    }

    @Test
    void theUnusedPartOfDrawingRightsIsVisibleAndUnknownWhenTheEnvelopeIs() {
        Told told = new Told()
                .fact(STREAM, "2008", rights("1000"))
                .fact(STREAM, "2009", new DrawingRightsUsed(euros("400.50", TaxBasis.NOT_STATED), null));
        assertThat(view(told).rights().unused()).hasToString("599.5");
        assertThat(view(told).rights().totals())
                .extracting(total -> total.known().toString())
                .containsExactly("400.5");

        assertThat(view(new Told().fact(STREAM, "2008", rights("UNKNOWN")))
                        .rights()
                        .unused())
                .isEqualTo(Measure.UNKNOWN);
    }

    @Test
    void aConditionShowsItsLatestAssessmentThatHasHappened() {
        Told told = new Told()
                .fact(STREAM, "2008", new ConditionSet("c", "ten members", List.of(organisation("region"))))
                .fact(STREAM, "2010", new ConditionAssessed("c", ConditionStatus.MET, null))
                .fact(STREAM, "2009", new ConditionAssessed("c", ConditionStatus.NOT_MET, "four"))
                .planned(STREAM, "2011", new ConditionAssessed("c", ConditionStatus.NOT_MET, null));

        Condition condition = view(told).conditions().getFirst();

        assertThat(condition.latest()).isEqualTo(ConditionStatus.MET);
        assertThat(condition.assessments()).hasSize(3);
    }

    @Test
    void equityAndMeansInKindAreListedAndInNoTotal() {
        Told told = new Told()
                .fact(STREAM, "2008", GRANTED)
                .fact(
                        STREAM,
                        "2009",
                        new CapitalSubscribed(
                                organisation("region"),
                                organisation("ge"),
                                euros("900", TaxBasis.NOT_STATED),
                                Measure.of(9)))
                .fact(
                        STREAM,
                        "2010",
                        new PremisesProvided(
                                organisation("region"),
                                organisation("ge"),
                                "hall",
                                null,
                                euros("100", TaxBasis.NOT_STATED)))
                .fact(
                        STREAM,
                        "2011",
                        new StaffMadeAvailable(organisation("region"), organisation("ge"), Measure.of(2), null));
        FunderView funder = new FunderFold().fold("region", told.events());

        FunderMoney money = FunderMoney.of(funder, List.of(view(told)), List.of());

        assertThat(money.totals()).extracting(total -> total.known().toString()).containsExactly("5000");
        assertThat(money.stages().granted()).isEqualTo(money.totals());
        assertThat(money.equity()).hasSize(1);
        assertThat(money.inKind()).extracting(InKind::kind).containsExactly(InKind.Kind.PREMISES, InKind.Kind.STAFF);
        assertThat(money.inKind()).extracting(means -> means.owner().slug()).containsOnly("region");
    }

    @Test
    void anIncreaseByARatioIsInNoTotalAndOneByASumInATotalOfItsOwn() {
        Told told = new Told()
                .fact(STREAM, "2008", GRANTED)
                .fact(STREAM, "2009", increased("2", "UNKNOWN"))
                .fact(STREAM, "2010", increased("UNKNOWN", "250"));

        Stages stages = Stages.of(List.of(view(told)));

        assertThat(stages.granted())
                .extracting(total -> total.known().toString())
                .containsExactly("5000");
        assertThat(stages.increased())
                .containsExactly(new Total(TaxBasis.NOT_STATED, Measure.of(250), 0, List.of("2")));
    }

    private static AgreementView view(Told told) {
        return new AgreementFold().fold("r-1", told.events());
    }

    private static Increased increased(String ratio, String amount) {
        return new Increased(
                organisation("region"), organisation("ge"), Measure.parse(ratio), euros(amount, TaxBasis.NOT_STATED));
    }

    private static DrawingRightsOpened rights(String envelope) {
        return new DrawingRightsOpened(
                organisation("region"), organisation("ge"), euros(envelope, TaxBasis.NOT_STATED), null);
    }

    private static Money euros(String amount, TaxBasis basis) {
        return new Money(Measure.parse(amount), basis);
    }
}
