package org.filrouge.folds.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.folds.indicator.Facts.number;
import static org.filrouge.folds.indicator.Facts.parts;

import java.util.List;
import org.filrouge.kernel.childcare.ChildcareFacilityEvent.PlacesReserved;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.funding.ConditionStatus;
import org.filrouge.kernel.funding.FundingAgreementEvent.ConditionAssessed;
import org.filrouge.kernel.funding.FundingAgreementEvent.ConditionSet;
import org.filrouge.kernel.funding.FundingAgreementEvent.Increased;
import org.filrouge.kernel.funding.FundingAgreementEvent.PremisesProvided;
import org.filrouge.kernel.funding.FundingAgreementEvent.StaffMadeAvailable;
import org.filrouge.kernel.organisation.OrganisationEvent.SelfFinancingRateReported;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Answer;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.filrouge.kernel.value.TaxBasis;
import org.junit.jupiter.api.Test;

/** What funders bring beside grants, and what they ask for it. */
class FundingIndicatorsTest {

    private static final String AGREEMENT = "funding-agreement:one";

    @Test
    void aGrantThatTripledIsTimesThreeAndTwoGrantsStandSideBySide() {
        Facts facts = new Facts()
                .with(AGREEMENT, "2008", increased("funder-1", "2"))
                .with(AGREEMENT, "2009", increased("funder-1", "3"));
        assertThat(facts.find("F5").value()).isEqualTo(number("3"));
        facts.with("funding-agreement:two", "2009", increased("funder-2", "1.5"));
        assertThat(facts.find("F5").value()).isEqualTo(Answer.notApplicable());
        assertThat(parts(facts.find("F5"))).containsExactly("funder-1 → recipient: 3", "funder-2 → recipient: 1.5");
    }

    @Test
    void aGrantThatGrewByASumHasNoKnownRatioAndOneThatDidNotGrowHasNone() {
        assertThat(new Facts()
                        .with(AGREEMENT, "2008", increased("funder-1", "UNKNOWN"))
                        .find("F5")
                        .value())
                .isEqualTo(Answer.unknown());
        assertThat(new Facts().find("F5").value()).isEqualTo(Answer.notApplicable());
    }

    @Test
    void aConditionCountsByItsLatestAssessmentAsOfADay() {
        Facts facts = new Facts()
                .with(AGREEMENT, "2008", new ConditionSet("premises", "Find premises", List.of()))
                .with(AGREEMENT, "2008", new ConditionSet("members", "Five members", List.of()))
                .with(AGREEMENT, "2009", new ConditionAssessed("premises", ConditionStatus.NOT_MET, null))
                .with(AGREEMENT, "2010", new ConditionAssessed("premises", ConditionStatus.MET, null))
                .with(AGREEMENT, "2011", FactStatus.PLANNED, assessed("members"));
        assertThat(facts.find("F6").value()).isEqualTo(number("2"));
        assertThat(parts(facts.find("F6"))).containsExactly("set: 2", "assessed: 1");
        assertThat(parts(facts.find("F6").parts().getLast().finding())).containsExactly("MET: 1");
    }

    @Test
    void placesAreAddedUpByBuyerAndAnUntoldNumberMakesThemUnknown() {
        Facts facts = new Facts()
                .with("childcare-facility:f", "2008", reserved("town", "10"))
                .with("childcare-facility:f", "2009", reserved("firm", "4"))
                .with("childcare-facility:g", "2009", reserved("town", "2"));
        assertThat(facts.find("F7").value()).isEqualTo(number("16"));
        assertThat(parts(facts.find("F7"))).containsExactly("town: 12", "firm: 4");
        facts.with("childcare-facility:g", "2010", reserved("firm", "UNKNOWN"));
        assertThat(facts.find("F7").value()).isEqualTo(Answer.unknown());
        assertThat(new Facts().find("F7").value()).isEqualTo(number("0"));
    }

    @Test
    void premisesAndStaffAreTwoContributionsAndPlannedOnesAreNone() {
        OrganisationId recipient = new OrganisationId("recipient");
        PremisesProvided premises = new PremisesProvided(new OrganisationId("town"), recipient, null, null, null);
        Facts facts = new Facts()
                .with("funding-agreement:a", "2008", premises)
                .with("funding-agreement:c", "2030", FactStatus.PLANNED, premises)
                .with(
                        "funding-agreement:b",
                        "2008",
                        new StaffMadeAvailable(new OrganisationId("county"), recipient, Measure.UNKNOWN, null));
        assertThat(facts.find("F8").value()).isEqualTo(number("2"));
        assertThat(parts(facts.find("F8"))).containsExactly("town: 1", "county: 1");
    }

    @Test
    void theLatestRateOfAnOrganisationCountsAndRatesOfTwoDoNotAddUp() {
        Facts facts = new Facts()
                .with("organisation:one", "2008", new SelfFinancingRateReported(Measure.of(20)))
                .with("organisation:one", "2010", new SelfFinancingRateReported(Measure.of(28)));
        assertThat(facts.find("F9").value()).isEqualTo(number("28"));
        facts.with("organisation:two", "2010", new SelfFinancingRateReported(Measure.of(40)));
        assertThat(facts.find("F9").value()).isEqualTo(Answer.notApplicable());
        assertThat(parts(facts.find("F9"))).containsExactly("one: 28", "two: 40");
        assertThat(new Facts().find("F9").value()).isEqualTo(Answer.unknown());
    }

    @Test
    void twoRatesTheSameOrganisationToldForTheSameDateAreInConflict() {
        Facts facts = new Facts()
                .with("organisation:one", "2010", new SelfFinancingRateReported(Measure.of(28)))
                .with("organisation:one", "2010", new SelfFinancingRateReported(Measure.of(31)));
        assertThat(facts.find("F9").value()).isEqualTo(Answer.conflicting());
    }

    private static ConditionAssessed assessed(String condition) {
        return new ConditionAssessed(condition, ConditionStatus.MET, null);
    }

    private static PlacesReserved reserved(String buyer, String count) {
        return new PlacesReserved(new OrganisationId(buyer), Measure.parse(count), null);
    }

    private static Increased increased(String funder, String ratio) {
        return new Increased(
                new OrganisationId(funder),
                new OrganisationId("recipient"),
                Measure.parse(ratio),
                Money.unknown(TaxBasis.NOT_STATED));
    }
}
