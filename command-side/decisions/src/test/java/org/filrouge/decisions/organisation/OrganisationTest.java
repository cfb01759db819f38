package org.filrouge.decisions.organisation;

import static org.filrouge.decisions.Fact.on;
import static org.filrouge.kernel.organisation.Attribution.NOT_STATED;
import static org.filrouge.kernel.organisation.ContractType.INSERTION_CONTRACT;
import static org.filrouge.kernel.organisation.ContractType.PERMANENT_CONTRACT;
import static org.filrouge.kernel.organisation.IdentifierScheme.RNA;
import static org.filrouge.kernel.organisation.IdentifierScheme.SIREN;
import static org.filrouge.kernel.organisation.IdentifierScheme.SIRET;
import static org.filrouge.kernel.organisation.OrganisationRefusal.*;

import java.util.List;
import java.util.stream.Stream;
import org.filrouge.decisions.Rules;
import org.filrouge.kernel.organisation.DistressKind;
import org.filrouge.kernel.organisation.IdentifierScheme;
import org.filrouge.kernel.organisation.OrganisationEvent;
import org.filrouge.kernel.organisation.OrganisationEvent.*;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.organisation.OrganisationKind;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Measure;
import org.junit.jupiter.api.Test;

class OrganisationTest extends Rules<OrganisationEvent, Organisation.State> {

    private static final Entered ENTERED =
            new Entered("P'tits Mousses", OrganisationKind.CHILDCARE_STRUCTURE, null, null, false);
    private static final Founded FOUNDED = new Founded("association", List.of("parents"));
    private static final Registered REGISTERED = new Registered(null);
    private static final EmployeeRecruited RECRUITED = new EmployeeRecruited("director", 1);

    private static final DistressReported DISTRESS = new DistressReported(List.of(DistressKind.RELATIONAL), null);
    private static final ConflictResolved RESOLVED = new ConflictResolved("mediation");

    OrganisationTest() {
        super(new Organisation());
    }

    @Test
    void anOrganisationIsEnteredOnce() {
        givenNothing().when(ENTERED).then(ENTERED);
        given(ENTERED)
                .when(ENTERED)
                .then(refused(ALREADY_ENTERED))
                .saying("This organisation is already entered under the name “P'tits Mousses”.");
    }

    @Test
    void nothingIsToldOfAnOrganisationThatIsNotEntered() {
        given(ENTERED).when(FOUNDED).then(FOUNDED);
        givenNothing().when(FOUNDED).then(refused(NOT_ENTERED));
    }

    @Test
    void anOrganisationIsFoundedOnce() {
        given(on("2001", ENTERED)).when(on("1986", FOUNDED)).then(FOUNDED);
        given(on("2001", ENTERED), on("1986", FOUNDED))
                .when(on("1987", FOUNDED))
                .then(refused(ALREADY_FOUNDED))
                .saying("The founding of this organisation is already recorded (1986).");
    }

    @Test
    void statutesAreFiledOnce() {
        given(ENTERED).when(REGISTERED).then(REGISTERED);
        given(ENTERED, REGISTERED).when(REGISTERED).then(refused(ALREADY_REGISTERED));
    }

    @Test
    void theLegalFormChangesToAnotherOne() {
        var changed = new LegalFormChanged("association", "SCIC");
        var unchanged = new LegalFormChanged("SCIC", "SCIC");

        given(ENTERED).when(changed).then(changed);
        given(ENTERED).when(unchanged).then(refused(LEGAL_FORM_UNCHANGED));
    }

    @Test
    void aConversionIsOfOneJobAtLeast() {
        given(ENTERED).when(converted(1)).then(converted(1));
        given(ENTERED).when(converted(0)).then(refused(NO_JOB_CONVERTED));
        given(ENTERED).when(converted(-5)).then(refused(NO_JOB_CONVERTED));
    }

    @Test
    void aJobIsConvertedToAnotherContract() {
        var same = new JobsConverted(5, PERMANENT_CONTRACT, PERMANENT_CONTRACT, null, NOT_STATED);

        given(ENTERED).when(converted(5)).then(converted(5));
        given(ENTERED).when(same).then(refused(JOBS_CONVERTED_TO_SAME_CONTRACT));
    }

    @Test
    void nobodyIsRecruitedWithoutFiledStatutes() {
        given(ENTERED, REGISTERED).when(RECRUITED).then(RECRUITED);
        given(ENTERED).when(RECRUITED).then(refused(RECRUITED_WITHOUT_REGISTRATION));
    }

    @Test
    void aRecruitmentMayBePlannedBeforeTheStatutesAreFiled() {
        given(ENTERED).when(on("2010-01", RECRUITED).planned()).then(RECRUITED);
    }

    @Test
    void plannedStatutesAreNotFiled() {
        given(on("2008", ENTERED), on("2009", REGISTERED).planned())
                .when(on("2010", RECRUITED))
                .then(refused(RECRUITED_WITHOUT_REGISTRATION));
    }

    @Test
    void nobodyIsRecruitedBeforeTheStatutesAreFiled() {
        given(on("2008", ENTERED), on("2009-03-12", REGISTERED))
                .when(on("2009-03", RECRUITED))
                .then(RECRUITED);
        given(on("2008", ENTERED), on("2009-03-12", REGISTERED))
                .when(on("2009-02", RECRUITED))
                .then(refused(RECRUITED_BEFORE_REGISTRATION));
        given(on("2008", ENTERED), on("2009-03-12", REGISTERED))
                .when(on("2009-02", RECRUITED).planned())
                .then(refused(RECRUITED_BEFORE_REGISTRATION));
    }

    @Test
    void anActivityPassesToTheOrganisation() {
        var mjc = new OrganisationId("mjc");
        var changed = new ActivityCarrierChanged("insertion worksite", mjc, new OrganisationId("pa-iss"));

        given(ENTERED).when(changed).then(changed);
        given(ENTERED)
                .when(new ActivityCarrierChanged("insertion worksite", mjc, mjc))
                .then(refused(CARRIER_UNCHANGED));
    }

    @Test
    void aDistressIsOfOneKindOrSeveral() {
        var several = new DistressReported(List.of(DistressKind.RELATIONAL, DistressKind.FINANCIAL), null);

        given(ENTERED).when(several).then(several);
        given(ENTERED, DISTRESS).when(several).then(several);
        given(ENTERED).when(new DistressReported(List.of(), "grave")).then(refused(NO_KIND_OF_DISTRESS));
    }

    @Test
    void aConflictIsResolvedAfterADistressWasReported() {
        given(ENTERED, DISTRESS).when(RESOLVED).then(RESOLVED);
        given(ENTERED).when(RESOLVED).then(refused(NO_DISTRESS_BEFORE));
        given(on("2005", ENTERED), on("2007-03", DISTRESS))
                .when(on("2007", RESOLVED))
                .then(RESOLVED);
        given(on("2005", ENTERED), on("2007-03", DISTRESS), on("2009", DISTRESS))
                .when(on("2008", RESOLVED))
                .then(RESOLVED);
        given(on("2005", ENTERED), on("2007-03", DISTRESS))
                .when(on("2006", RESOLVED))
                .then(refused(NO_DISTRESS_BEFORE));
    }

    @Test
    void aDistressOnlyExpectedIsNoneYet() {
        given(on("2005", ENTERED), on("2007", DISTRESS).planned())
                .when(on("2008", RESOLVED))
                .then(refused(NO_DISTRESS_BEFORE));
    }

    @Test
    void aSelfFinancingRateIsAShareOfAHundredOrUnknown() {
        for (String share : List.of("0", "37.5", "100", "UNKNOWN")) {
            given(ENTERED).when(rate(share)).then(rate(share));
        }
        given(ENTERED).when(rate("-0.1")).then(refused(RATE_OUT_OF_RANGE));
        given(ENTERED).when(rate("100.01")).then(refused(RATE_OUT_OF_RANGE));
    }

    @Test
    void aSuccessionNamesItsSuccessors() {
        given(ENTERED).when(succeededBy("drieets", "ddets")).then(succeededBy("drieets", "ddets"));
        given(ENTERED).when(succeededBy()).then(refused(NO_SUCCESSOR));
    }

    @Test
    void nobodySucceedsItself() {
        givenIn("direccte", ENTERED).when(succeededBy("dreets")).then(succeededBy("dreets"));
        givenIn("direccte", ENTERED).when(succeededBy("dreets", "direccte")).then(refused(SUCCEEDS_ITSELF));
    }

    @Test
    void eachSuccessorIsRecordedOnce() {
        given(ENTERED, succeededBy("dreets")).when(succeededBy("ddets")).then(succeededBy("ddets"));
        given(ENTERED, succeededBy("dreets", "ddets"))
                .when(succeededBy("ddets", "other"))
                .then(refused(ALREADY_SUCCEEDED))
                .saying("This succession is already recorded: ddets.");
    }

    @Test
    void aSuccessionLeavesTheOrganisationsOwnHistoryAsItWas() {
        given(ENTERED, REGISTERED, succeededBy("dreets")).when(RECRUITED).then(RECRUITED);
        given(ENTERED, succeededBy("dreets")).when(FOUNDED).then(FOUNDED);
    }

    private static SelfFinancingRateReported rate(String rate) {
        return new SelfFinancingRateReported(Measure.parse(rate));
    }

    private static Succeeded succeededBy(String... successors) {
        return new Succeeded(Stream.of(successors).map(OrganisationId::new).toList(), null);
    }

    @Test
    void anOrganisationHasItsNumbersOnceEach() {
        given(ENTERED, number(SIREN, "356000000"))
                .when(number(SIRET, "35600000000048"))
                .then(number(SIRET, "35600000000048"));
        given(ENTERED, number(SIRET, "35600000000048"))
                .when(number(SIRET, "356 000 000 00048"))
                .then(refused(IDENTIFIER_ALREADY_RECORDED))
                .saying("This number is already this organisation's: SIRET 35600000000048.");
        given(on("2010", ENTERED), on("2010", number(SIRET, "35600000000048")).planned())
                .when(on("2011", number(SIRET, "35600000000048")))
                .then(number(SIRET, "35600000000048"));
    }

    @Test
    void aNumberWithAWrongFormOrCheckDigitIsRefused() {
        given(ENTERED)
                .when(number(SIRET, "67895644300011"))
                .then(refused(IDENTIFIER_INVALID))
                .saying("This number cannot be a SIRET: 67895644300011. Its form or its check digit is wrong.");
        given(ENTERED).when(number(RNA, "w2a1234567")).then(number(RNA, "W2A1234567"));
        given(ENTERED).when(number(RNA, "W12")).then(refused(IDENTIFIER_INVALID));
    }

    @Test
    void aNumberDoesNotEndBeforeItBegins() {
        var backwards = new IdentifierRecorded(SIREN, "356000000", FuzzyDate.parse("2010"), FuzzyDate.parse("2009-12"));

        given(ENTERED).when(backwards).then(refused(IDENTIFIER_ENDS_BEFORE_IT_BEGINS));
    }

    @Test
    void aNumberThatEndsWasItsOwnAndAnotherMayFollow() {
        var ended = new IdentifierEnded(SIRET, "38047555800058");

        given(ENTERED, number(SIRET, "38047555800058")).when(ended).then(ended);
        given(ENTERED).when(ended).then(refused(IDENTIFIER_NOT_RECORDED));
        given(ENTERED, number(SIRET, "38047555800058"), ended).when(ended).then(refused(IDENTIFIER_NOT_RECORDED));
        given(ENTERED, number(SIRET, "38047555800058"), ended)
                .when(number(SIRET, "38047555800058"))
                .then(number(SIRET, "38047555800058"));
    }

    @Test
    void aSiretOfAnotherSirenIsTakenWithAWarning() {
        given(ENTERED, number(SIREN, "356000000"))
                .when(number(SIRET, "38047555800058"))
                .then(number(SIRET, "38047555800058"))
                .warning(SIRET_OF_ANOTHER_SIREN);
        given(ENTERED, number(SIREN, "356000000"))
                .when(number(SIRET, "35600000000048"))
                .warning();
    }

    private static IdentifierRecorded number(IdentifierScheme scheme, String value) {
        return new IdentifierRecorded(scheme, value, null, null);
    }

    private static JobsConverted converted(int count) {
        return new JobsConverted(count, INSERTION_CONTRACT, PERMANENT_CONTRACT, null, NOT_STATED);
    }
}
