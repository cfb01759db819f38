package org.filrouge.gateway.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.EventMessage;
import org.filrouge.gateway.InMemoryGateway;
import org.filrouge.gateway.imports.ImportService.Report;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.supportcase.Role;
import org.filrouge.kernel.supportcase.SupportCaseEvent.RoleAssigned;
import org.filrouge.kernel.value.DatePrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sixteen files that come with the program, each imported whole. */
class TheSixteenCasesTest {

    private final InMemoryGateway gateway = new InMemoryGateway();

    @Test
    void ge14GoesInWithNoProviderChoiceToldForEitherPhase() {
        assertThat(gaps("bouches-du-rhone-ge14"))
                .containsExactly("5 mission.no-provider-choice", "7 mission.no-provider-choice");
    }

    @Test
    void isereGoesInWithItsHolesFromThePlanToTheVoteOnTheMerger() {
        assertThat(gaps("isere-pa-iss"))
                .containsExactly(
                        "5 support-plan.not-defined",
                        "6 mission.no-provider-choice",
                        "11 mission.no-provider-choice",
                        "13 merger.board-approval-missing",
                        "16 organisation.recruited-without-registration",
                        "sortie-de-la-mjc-tenue-en-partie commitment.no-evidence",
                        "strategie-partagee-tenue commitment.no-evidence",
                        "travail-par-etapes-tenu commitment.no-evidence",
                        "alerte-aux-conseils-tenue commitment.no-evidence");
    }

    @Test
    void moselleGoesInWithoutAPlanToWidenAndWithoutEvidenceOfWhatWasKept() {
        assertThat(gaps("moselle-elips"))
                .containsExactly(
                        "5 mission.no-provider-choice",
                        "10 support-plan.not-defined",
                        "evenement-et-actes-tenu commitment.no-evidence",
                        "appui-a-la-plateforme-tenu-en-partie commitment.no-evidence");
    }

    @Test
    void ptitsMoussesGoesInWithTwoMissionsWhoseBeginningIsNotTold() {
        assertThat(gaps("ptits-mousses"))
                .containsExactly(
                        "11 mission.not-started",
                        "11.2 mission.not-started",
                        "appui-de-la-commune-tenu commitment.no-evidence",
                        "financement-tenu commitment.no-evidence",
                        "accueil-de-plus-d-enfants-tenu commitment.no-evidence");
    }

    @Test
    void calvadosGoesInWithAPromiseToNobodyNamed() {
        assertThat(gaps("calvados-childcare"))
                .containsExactly(
                        "19 mission.not-started",
                        "20 mission.not-started",
                        "information-reguliere-tenue commitment.no-evidence",
                        "reserve-du-controleur-tenue commitment.no-evidence",
                        "mobilisation-des-benevoles commitment.no-promisee",
                        "mobilisation-des-benevoles-tenue commitment.no-evidence");
    }

    @Test
    void nordPasDeCalaisGoesInWithFollowersThatNoListNamed() {
        List<String> gaps = gaps("environment-jobs-npdc");

        assertThat(gaps)
                .filteredOn(gap -> gap.startsWith("suivi-partiel-"))
                .hasSize(14)
                .allSatisfy(gap -> assertThat(gap).endsWith(" collective-engineering.structure-not-eligible"));
        assertThat(gaps)
                .filteredOn(gap -> !gap.startsWith("suivi-partiel-"))
                .containsExactly(
                        "7 provider-selection.no-specifications",
                        "7 provider-selection.no-chooser",
                        "14 mission.not-started",
                        "14.2 mission.not-started",
                        "14.3 mission.not-started",
                        "14.4 mission.not-started",
                        "16 mission.not-started",
                        "quinze-jours-tenu commitment.no-evidence",
                        "programmes-et-syntheses commitment.no-promisee",
                        "programmes-et-syntheses-tenu commitment.no-evidence");
    }

    @Test
    void theRecyclingCentresGoInWithNoTargetingAndNoBeginningOfAnyStage() {
        assertThat(gaps("recycleries-tax"))
                .containsExactly(
                        "7 provider-selection.no-specifications",
                        "7 provider-selection.no-chooser",
                        "entree-association-rrr-1 collective-engineering.structure-not-eligible",
                        "entree-association-rrr-2 collective-engineering.structure-not-eligible",
                        "entree-association-rrr-3 collective-engineering.structure-not-eligible",
                        "entree-association-rrr-4 collective-engineering.structure-not-eligible",
                        "entree-association-rrr-5 collective-engineering.structure-not-eligible",
                        "8 mission.phase-not-started",
                        "9 mission.phase-not-started",
                        "10 mission.phase-not-started",
                        "11 mission.not-started",
                        "neuf-jours-et-demi-tenu commitment.no-evidence",
                        "transfert-tenu commitment.no-evidence",
                        "coordination-tenue commitment.no-evidence");
    }

    @Test
    void theCapitalisationGoesInWithNoActionAndNoProviderChoiceTold() {
        assertThat(gaps("iae-capitalisation-mission"))
                .containsExactly(
                        "1 collective-engineering.not-initiated",
                        "2 mission.no-provider-choice",
                        "4 mission.phase-not-started",
                        "5 mission.phase-not-started");
    }

    @Test
    void theServicesForFamiliesGoInWithNoApprovalToldBeforeTheyOpen() {
        assertThat(gaps("histoire-de-bulles-caylus"))
                .containsExactly("3 childcare-facility.not-authorised", "locaux-tenu commitment.no-evidence");
        assertThat(gaps("plouguerneau-sieg")).isEmpty();
        assertThat(gaps("villeurbanne-pole"))
                .containsExactly(
                        "4 childcare-facility.not-authorised",
                        "portage commitment.no-promisee",
                        "portage-tenu commitment.no-evidence",
                        "projet-commun commitment.no-promisee",
                        "projet-commun-tenu commitment.no-evidence");
    }

    @Test
    void theTerritorialInitiativesGoInWithInvitationsOfNobodyCounted() {
        List<String> invitation =
                List.of("collective-engineering.not-initiated", "collective-engineering.nobody-invited");

        assertThat(gaps("basse-normandie")).isEmpty();
        assertThat(gaps("bretagne-finistere"))
                .containsExactlyElementsOf(
                        invitation.stream().map(code -> "7 " + code).toList());
        assertThat(gaps("picardie"))
                .containsExactlyElementsOf(
                        invitation.stream().map(code -> "6 " + code).toList());
        assertThat(gaps("rhone-alpes")).isEmpty();
        assertThat(gaps("national-training-action-2013")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "basse-normandie,4",
        "bouches-du-rhone-ge14,15",
        "bretagne-finistere,8",
        "calvados-childcare,27",
        "environment-jobs-npdc,19",
        "histoire-de-bulles-caylus,5",
        "iae-capitalisation-mission,7",
        "isere-pa-iss,17",
        "moselle-elips,25",
        "national-training-action-2013,4",
        "picardie,6",
        "plouguerneau-sieg,6",
        "ptits-mousses,16",
        "recycleries-tax,16",
        "rhone-alpes,7",
        "villeurbanne-pole,4"
    })
    void everyLineOfTheSourceIsThereAndNoneIsMadeUp(String name, int lines) {
        Told.in(gateway, Told.file(name));

        assertThat(envelopes().stream()
                        .map(Envelope::line)
                        .filter(Objects::nonNull)
                        .map(Integer::valueOf)
                        .distinct()
                        .sorted())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, lines).boxed().toList());
    }

    @Test
    void twoOfTheFifteenLinesOfGe14AreUndatedAndTwoAreDatedByTheFiling() {
        Told.in(gateway, Told.file("bouches-du-rhone-ge14"));

        assertThat(lines(told -> told.precision() == DatePrecision.UNDATED)).containsExactly("13", "15");
        assertThat(lines(told -> told.precision() == DatePrecision.RELATIVE)).containsExactly("11", "12");
        String filing = gateway.stream("employer-group:ge-14").get(1).getIdentifier();
        assertThat(lines(told -> filing.equals(told.after()))).containsExactly("11", "12");
    }

    @ParameterizedTest
    @CsvSource({"bouches-du-rhone-ge14,''", "isere-pa-iss,''", "moselle-elips,23 24 25", "recycleries-tax,''"})
    void onlyThreeLinesOfMoselleArePlanned(String name, String planned) {
        Told.in(gateway, Told.file(name));

        assertThat(String.join(" ", lines(told -> told.status() == FactStatus.PLANNED)))
                .isEqualTo(planned);
    }

    @ParameterizedTest
    @CsvSource({
        "bouches-du-rhone-ge14,2",
        "isere-pa-iss,1",
        "moselle-elips,3",
        "ptits-mousses,3",
        "calvados-childcare,2",
        "environment-jobs-npdc,1",
        "recycleries-tax,1",
        "iae-capitalisation-mission,1"
    })
    void theProvidersAreTheseAndNoOthers(String name, int providers) {
        Told.in(gateway, Told.file(name));

        assertThat(gateway.log().stream()
                        .map(EventMessage::getPayload)
                        .filter(RoleAssigned.class::isInstance)
                        .map(RoleAssigned.class::cast)
                        .filter(assigned -> assigned.roles().contains(Role.PROVIDER)))
                .hasSize(providers);
    }

    @Test
    void theCasesShareTheOrganisationsTheyHaveInCommon() {
        List<Report> reports = Told.CASES.stream()
                .map(name -> Told.in(gateway, Told.file(name)))
                .toList();

        assertThat(reports).allMatch(Report::imported);
        assertThat(gateway.stream("organisation:coorace")).hasSize(1);
        assertThat(gateway.stream("organisation:urei")).hasSize(1);
        assertThat(gateway.stream("organisation:acepp")).hasSize(1);
        assertThat(gateway.stream("organisation:cress-rhone-alpes")).hasSize(1);
        assertThat(Told.CASES).hasSize(16);
        assertThat(reports.getLast().position()).isEqualTo(gateway.log().size() - 1L);
    }

    private List<String> gaps(String name) {
        int before = gateway.log().size();
        Report report = Told.in(gateway, Told.file(name));
        assertThat(report.imported()).isTrue();
        assertThat(report.events()).isEqualTo(gateway.log().size() - before);
        assertThat(report.gaps())
                .allSatisfy(gap -> assertThat(gap.sentence().fr()).doesNotContain("{"));
        return report.gaps().stream().map(gap -> gap.ref() + " " + gap.code()).toList();
    }

    private List<String> lines(Predicate<Envelope> which) {
        return envelopes().stream()
                .filter(told -> told.line() != null)
                .filter(which)
                .map(Envelope::line)
                .distinct()
                .toList();
    }

    private List<Envelope> envelopes() {
        return gateway.log().stream().map(InMemoryGateway::envelope).toList();
    }
}
