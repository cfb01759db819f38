package org.filrouge.folds.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.folds.indicator.Facts.number;
import static org.filrouge.folds.indicator.Facts.organisations;

import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.StructureJoined;
import org.filrouge.kernel.collectiveengineering.ParticipationScope;
import org.filrouge.kernel.employergroup.EmployerGroupEvent.StatutesFiled;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.funding.FundingAgreementEvent.Granted;
import org.filrouge.kernel.funding.GrantKind;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Answer;
import org.filrouge.kernel.value.Known;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.filrouge.kernel.value.TaxBasis;
import org.junit.jupiter.api.Test;

/** What support costs, with the figures that the sources let one work out by hand. */
class MoneyIndicatorsTest {

    @Test
    void aProviderDayCosts986Euros67InCaseBAnd1189Euros68InCaseC() {
        assertThat(new Facts().delivered("b", "15", "14800").find("F1").value()).isEqualTo(number("986.67"));
        assertThat(new Facts().delivered("c", "9.5", "11302").find("F1").value())
                .isEqualTo(number("1189.68"));
    }

    @Test
    void overTwoMissionsTheSumsAreDividedAndNothingIsRoundedBefore() {
        Facts facts = new Facts().delivered("b", "15", "14800").delivered("c", "9.5", "11302");
        assertThat(facts.find("F1").value()).isEqualTo(number("1065.39"));
        assertThat(facts.find("F1").basis()).isEqualTo(TaxBasis.INCL_TAX);
        assertThat(facts.find("F1").events()).containsExactlyInAnyOrder("e0", "e1");
    }

    @Test
    void oneUnknownOperandMakesTheWholeUnknown() {
        assertThat(new Facts().delivered("b", "UNKNOWN", "14800").find("F1").value())
                .isEqualTo(Answer.unknown());
        assertThat(new Facts()
                        .delivered("b", "15", "14800")
                        .delivered("c", "9.5", "UNKNOWN")
                        .find("F1")
                        .value())
                .isEqualTo(Answer.unknown());
        assertThat(new Facts().find("F1").value()).isEqualTo(Answer.unknown());
    }

    @Test
    void amountsOnTwoTaxBasesAreNotAdded() {
        Facts facts = new Facts().delivered("b", "15", "14800").delivered("c", "9.5", "11302", TaxBasis.EXCL_TAX);
        assertThat(facts.find("F1").value()).isEqualTo(Answer.notApplicable());
        assertThat(facts.find("F1").events()).contains("e0", "e1");
    }

    @Test
    void aDeliveryOverNoDaysHasNoCostPerDay() {
        assertThat(new Facts().delivered("b", "0", "14800").find("F1").value()).isEqualTo(Answer.notApplicable());
    }

    @Test
    void aBeneficiaryStructureCosts2114Euros29InCaseBAnd2260Euros40InCaseC() {
        assertThat(joined(new Facts().delivered("b", "15", "14800"), 7)
                        .find("F2")
                        .value())
                .isEqualTo(number("2114.29"));
        assertThat(joined(new Facts().delivered("c", "9.5", "11302"), 5)
                        .find("F2")
                        .value())
                .isEqualTo(number("2260.40"));
    }

    @Test
    void whatIsGrantedIsSummedByFunderAndTaxBasisAndUnknownAmountsAreCountedApart() {
        Finding finding = new Facts()
                .with("funding-agreement:one", "2008", grant("funder-1", "10000", TaxBasis.NOT_STATED))
                .with("funding-agreement:two", "2008", grant("funder-1", "UNKNOWN", TaxBasis.NOT_STATED))
                .with("funding-agreement:three", "2008", grant("funder-1", "2500.50", TaxBasis.INCL_TAX))
                .with("funding-agreement:four", "2009", grant("funder-2", "UNKNOWN", TaxBasis.INCL_TAX))
                .with("funding-agreement:five", "2009", FactStatus.PLANNED, grant("funder-2", "9", TaxBasis.INCL_TAX))
                .find("F3");
        assertThat(finding.parts())
                .extracting(Finding.NamedPart::name)
                .containsExactly("funder-1 NOT_STATED", "funder-1 INCL_TAX", "funder-2 INCL_TAX");
        assertThat(finding.parts())
                .extracting(part -> part.finding().value())
                .containsExactly(number("10000"), number("2500.5"), Answer.unknown());
        assertThat(finding.parts()).extracting(part -> part.finding().unknown()).containsExactly(1, 0, 1);
        assertThat(finding.unknown()).isEqualTo(2);
        assertThat(finding.value().value()).isNull();
        assertThat(finding.events()).containsExactly("e0", "e1", "e2", "e3");
    }

    @Test
    void theGroupOfFiveWasStartedWith3000EurosOfPublicAidPerMember() {
        Facts facts = new Facts()
                .with("funding-agreement:start", "2008", grant("funder-1", "15000", TaxBasis.NOT_STATED))
                .with("employer-group:ge", "2008-03-12", new StatutesFiled(organisations("member", 5), null));
        assertThat(facts.find("F14").value()).isEqualTo(number("3000.00"));
    }

    @Test
    void withoutAGroupThereIsNoAidPerMember() {
        Facts facts =
                new Facts().with("funding-agreement:one", "2008", grant("funder-1", "15000", TaxBasis.NOT_STATED));
        assertThat(facts.find("F14").value()).isEqualTo(Answer.notApplicable());
    }

    @Test
    void withoutMoneyOfTheDlaThereIsNoLeverage() {
        Facts facts =
                new Facts().with("funding-agreement:one", "2008", grant("funder-1", "15000", TaxBasis.NOT_STATED));
        assertThat(facts.find("F4").value()).isEqualTo(Answer.notApplicable());
        assertThat(new Facts().find("F4").value()).isEqualTo(Answer.notApplicable());
    }

    @Test
    void oneGrantOfUntoldOriginMakesTheLeverageUnknown() {
        Facts facts = new Facts()
                .with("funding-agreement:one", "2008", grant("funder-1", "15000", Known.NO))
                .with("funding-agreement:two", "2008", grant("funder-2", "5000", Known.YES));
        assertThat(facts.find("F4").value()).isEqualTo(number("3.00"));

        facts.with("funding-agreement:three", "2008", grant("funder-3", "1", Known.UNKNOWN));
        assertThat(facts.find("F4").value()).isEqualTo(Answer.unknown());
    }

    private static Facts joined(Facts facts, int structures) {
        for (OrganisationId structure : organisations("structure", structures)) {
            facts.with("collective-engineering:a", "2004", new StructureJoined(structure, ParticipationScope.FULL));
        }
        OrganisationId again = organisations("structure", 1).getFirst();
        return facts.with("collective-engineering:a", "2005", new StructureJoined(again, ParticipationScope.FULL))
                .with(
                        "collective-engineering:a",
                        "2005",
                        new StructureJoined(new OrganisationId("follower"), ParticipationScope.PARTIAL));
    }

    private static Granted grant(String funder, String euros, TaxBasis basis) {
        return granted(funder, euros, basis, Known.NO);
    }

    private static Granted grant(String funder, String euros, Known dla) {
        return granted(funder, euros, TaxBasis.NOT_STATED, dla);
    }

    private static Granted granted(String funder, String euros, TaxBasis basis, Known dla) {
        return new Granted(
                new OrganisationId(funder),
                new OrganisationId("recipient"),
                new Money(Measure.parse(euros), basis),
                "start",
                GrantKind.GRANT,
                dla);
    }
}
