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

/** The three files that come with the program, each imported whole. */
class TheThreeCasesTest {

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

    @ParameterizedTest
    @CsvSource({"bouches-du-rhone-ge14,15", "isere-pa-iss,17", "moselle-elips,25"})
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
    @CsvSource({"bouches-du-rhone-ge14,''", "isere-pa-iss,''", "moselle-elips,23 24 25"})
    void onlyThreeLinesOfMoselleArePlanned(String name, String planned) {
        Told.in(gateway, Told.file(name));

        assertThat(String.join(" ", lines(told -> told.status() == FactStatus.PLANNED)))
                .isEqualTo(planned);
    }

    @ParameterizedTest
    @CsvSource({"bouches-du-rhone-ge14,2", "isere-pa-iss,1", "moselle-elips,3"})
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
    void theThreeShareTheNetworksTheyHaveInCommon() {
        List<Report> reports = Told.CASES.stream()
                .map(name -> Told.in(gateway, Told.file(name)))
                .toList();

        assertThat(reports).allMatch(Report::imported);
        assertThat(gateway.stream("organisation:coorace")).hasSize(1);
        assertThat(gateway.stream("organisation:urei")).hasSize(1);
        assertThat(reports.getLast().position()).isEqualTo(gateway.log().size() - 1L);
    }

    private List<String> gaps(String name) {
        Report report = Told.in(gateway, Told.file(name));
        assertThat(report.imported()).isTrue();
        assertThat(report.events()).isEqualTo(gateway.log().size());
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
