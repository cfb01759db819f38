package org.filrouge.gateway.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.filrouge.gateway.Desk;
import org.filrouge.gateway.Desk.Answer;
import org.filrouge.gateway.InMemoryGateway;
import org.filrouge.http.Reader;
import org.filrouge.kernel.access.AccessRole;
import org.filrouge.kernel.access.AccessScope;
import org.filrouge.kernel.access.AccountId;
import org.filrouge.kernel.access.Right;
import org.filrouge.kernel.access.Rights;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.supportcase.SupportCaseId;
import org.filrouge.kernel.value.Territory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two cases, one in Moselle and one in Finistère, and who may write what in them. */
class CommandAccessTest {

    private final Desk desk = new Desk();

    @BeforeEach
    void twoCases() {
        told("open-support-case", "'id': 'elips', 'data': {'title': 'Elips', " + in("DEP-57") + "}");
        told("open-support-case", "'id': 'jobs', 'data': {'title': 'Jobs', " + in("DEP-29") + "}");
        for (String name : List.of("cabinet", "other-cabinet", "region", "other-funder")) {
            told("enter-organisation", "'id': '" + name + "', 'data': {'name': 'X', 'kind': 'ASSOCIATION'}");
        }
        told("assign-role", "'id': 'elips', 'data': {'organisation': 'region', 'roles': ['FUNDER']}");
        chosen("s-elips", "elips", "cabinet");
        chosen("s-jobs", "jobs", "other-cabinet");
        told("start-mission", "'id': 'm-elips', 'case': 'elips', 'data': " + mission("s-elips", "cabinet"));
        told("start-mission", "'id': 'm-jobs', 'case': 'jobs', 'data': " + mission("s-jobs", "other-cabinet"));
        told("grant-funding", "'id': 'f-elips', 'case': 'elips', 'data': " + grant("region"));
        told("grant-funding", "'id': 'f-jobs', 'case': 'jobs', 'data': " + grant("other-funder"));
    }

    @Test
    void anOfficerWritesInTheirTerritoriesAndNowhereElse() {
        desk.as(in(AccessRole.PROGRAMME_OFFICER, "DEP-57"));
        accepted("request-support", "'id': 'm-2', 'case': 'elips', " + REQUEST);
        accepted("sign-funding-agreement", "'id': 'f-elips', 'data': {'amount': " + EUROS + "}");
        refused("request-support", "'id': 'm-3', 'case': 'jobs', " + REQUEST);
        refused("sign-funding-agreement", "'id': 'f-jobs', 'data': {'amount': " + EUROS + "}");
    }

    @Test
    void aStreamOfAnotherCaseIsNotReachedByTellingAnotherCase() {
        desk.as(in(AccessRole.PROGRAMME_OFFICER, "DEP-57"));
        refused("sign-funding-agreement", "'id': 'f-jobs', 'case': 'elips', 'data': {'amount': " + EUROS + "}");
    }

    @Test
    void aRightOnARegionReachesWhatLiesInItThenAndNow() {
        desk.as(in(AccessRole.PROGRAMME_OFFICER, "REG-41"));
        accepted("request-support", "'id': 'm-2', 'case': 'elips', " + REQUEST);
        desk.as(in(AccessRole.PROGRAMME_OFFICER, "REG-44"));
        accepted("request-support", "'id': 'm-3', 'case': 'elips', " + REQUEST);
        refused("request-support", "'id': 'm-4', 'case': 'jobs', " + REQUEST);
    }

    @Test
    void anOfficerOpensCasesInTheirTerritoriesOnly() {
        desk.as(in(AccessRole.PROGRAMME_OFFICER, "DEP-57"));
        accepted("open-support-case", "'id': 'new', 'data': {'title': 'New', " + in("COM-57463") + "}");
        refused("open-support-case", "'id': 'far', 'data': {'title': 'Far', " + in("DEP-29") + "}");
        refused("open-support-case", "'id': 'nowhere', 'data': {'title': 'Nowhere', 'territories': []}");
    }

    @Test
    void anOfficerOfOneCaseWritesInThatCaseWhereverItIs() {
        desk.as(of(new Right(
                AccessRole.PROGRAMME_OFFICER,
                new AccessScope(false, List.of(), List.of(new SupportCaseId("jobs")), null))));
        accepted("request-support", "'id': 'm-2', 'case': 'jobs', " + REQUEST);
        refused("request-support", "'id': 'm-3', 'case': 'elips', " + REQUEST);
    }

    @Test
    void anOrganisationIsReachedByItsSeatOrByACaseItWasToldOfIn() {
        told("enter-organisation", "'id': 'metz', 'data': {'name': 'M', 'kind': 'ASSOCIATION', 'seat': 'COM-57463'}");
        desk.as(in(AccessRole.PROGRAMME_OFFICER, "DEP-57"));
        accepted("enter-organisation", "'id': 'newcomer', 'data': {'name': 'N', 'kind': 'ASSOCIATION'}");
        accepted("register-organisation", "'id': 'metz', 'data': {}");
        refused("register-organisation", "'id': 'cabinet', 'data': {}");
        accepted("register-organisation", "'id': 'cabinet', 'case': 'elips', 'data': {}");
        refused("register-organisation", "'id': 'region', 'case': 'jobs', 'data': {}");
    }

    @Test
    void aFactIsCorrectedByWhoReachesItsCase() {
        String event = desk.gateway().stream("mission:m-jobs").getFirst().getIdentifier();
        String retract = "'stream': 'mission:m-jobs', 'reason': 'a slip', 'evidence': [{'reference': 'minutes'}], "
                + "'data': {'event': '" + event + "'}";
        desk.as(in(AccessRole.PROGRAMME_OFFICER, "DEP-57"));
        refused("retract", retract);
        desk.as(in(AccessRole.PROGRAMME_OFFICER, "DEP-29"));
        accepted("retract", retract);
    }

    @Test
    void aProviderTellsOfItsOwnMissions() {
        desk.as(acting(AccessRole.PROVIDER, "cabinet"));
        accepted("submit-deliverable", "'id': 'm-elips', 'data': " + DELIVERABLE);
        refused("submit-deliverable", "'id': 'm-jobs', 'data': " + DELIVERABLE);
        refused("submit-deliverable", "'id': 'm-nowhere', 'data': " + DELIVERABLE);
        refused("start-mission", "'id': 'm-2', 'case': 'jobs', 'data': " + mission("s-jobs", "cabinet"));
        refused("sign-funding-agreement", "'id': 'f-elips', 'data': {'amount': " + EUROS + "}");
        refused("reject-deliverable", "'id': 'm-elips', 'data': {'deliverable': 'd', 'by': 'region'}");
    }

    @Test
    void aProviderBeginsAMissionItWasChosenFor() {
        chosen("s-2", "jobs", "cabinet");
        desk.as(acting(AccessRole.PROVIDER, "cabinet"));
        accepted("start-mission", "'id': 'm-2', 'case': 'jobs', 'data': " + mission("s-2", "cabinet"));
        refused("start-mission", "'id': 'm-3', 'case': 'elips', 'data': " + mission("s-2", "cabinet"));
        refused("start-mission", "'id': 'm-4', 'case': 'jobs', 'data': " + mission("s-jobs", "cabinet"));
    }

    @Test
    void aFunderTellsOfItsOwnMoneyInCasesItHasARoleIn() {
        desk.as(acting(AccessRole.FUNDER, "region"));
        accepted("sign-funding-agreement", "'id': 'f-elips', 'data': {'amount': " + EUROS + "}");
        accepted("grant-funding", "'id': 'f-2', 'case': 'elips', 'data': " + grant("region"));
        refused("grant-funding", "'id': 'f-3', 'case': 'elips', 'data': " + grant("other-funder"));
        refused("grant-funding", "'id': 'f-4', 'case': 'jobs', 'data': " + grant("region"));
        refused("pay-funding", "'id': 'f-jobs', 'data': {'payment': 'p', 'amount': " + EUROS + "}");
        refused("request-support", "'id': 'm-2', 'case': 'elips', " + REQUEST);
    }

    @Test
    void whatAFunderMayNotIsRefusedAlikeWhetherThereIsSomethingOrNot() {
        desk.as(acting(AccessRole.FUNDER, "region"));
        String payment = "'data': {'payment': 'p', 'amount': " + EUROS + "}";
        Answer hidden = send("pay-funding", "'id': 'f-jobs', " + payment);
        Answer nothing = send("pay-funding", "'id': 'f-none', " + payment);
        assertThat(hidden.status()).isEqualTo(nothing.status());
        assertThat(hidden.response().getContentAsByteArray())
                .isEqualTo(nothing.response().getContentAsByteArray());
        assertThat(hidden.header("ETag")).isEqualTo(nothing.header("ETag"));
    }

    @Test
    void aBeneficiaryContestsInItsOwnNameWhatNamesIt() {
        String own =
                desk.gateway().stream("funding-agreement:f-elips").getFirst().getIdentifier();
        desk.as(acting(AccessRole.BENEFICIARY, "cabinet"));
        accepted("contest", contesting("funding-agreement:f-elips", own, "cabinet"));
        refused("contest", contesting("funding-agreement:f-elips", own, "region"));
        desk.as(acting(AccessRole.BENEFICIARY, "other-cabinet"));
        refused("contest", contesting("funding-agreement:f-elips", own, "other-cabinet"));
        refused("contest", contesting("funding-agreement:f-none", own, "other-cabinet"));
    }

    @Test
    void aCommitteeMemberGivesOpinionsInTheirTerritory() {
        String committee = "'data': {'committee': 'c', 'kind': 'STEERING', 'members': ['cabinet'], 'mode': 'MEETING'}";
        told("establish-committee", "'id': 'e-elips', 'case': 'elips', " + committee);
        told("establish-committee", "'id': 'e-jobs', 'case': 'jobs', " + committee);
        String met = "'data': {'committee': 'c', 'meetings': 1, 'hours': 2, 'halfDays': 'UNKNOWN', 'decisions': []}";
        desk.as(in(AccessRole.COMMITTEE_MEMBER, "DEP-57"));
        accepted("record-committee-meeting", "'id': 'e-elips', " + met);
        refused("record-committee-meeting", "'id': 'e-jobs', " + met);
        refused("request-support", "'id': 'm-2', 'case': 'elips', " + REQUEST);
    }

    @Test
    void anAdministratorGivesRightsAndWritesNoHistory() {
        desk.as(of(new Right(AccessRole.ADMINISTRATOR, AccessScope.EVERYWHERE)));
        accepted("open-account", "'id': 'a-2', 'data': {}");
        accepted("grant-right", "'id': 'a-2', 'data': {'role': 'AUDITOR', 'scope': {'everywhere': true}}");
        refused("request-support", "'id': 'm-2', 'case': 'elips', " + REQUEST);
        refused("open-support-case", "'id': 'new', 'data': {'title': 'New', " + in("DEP-57") + "}");
    }

    @Test
    void nobodyElseGivesRightsAndAnOfficerOpensAnEmergencyAccessForThemselvesOnly() {
        told("open-account", "'id': 'a-1', 'data': {}");
        told("open-account", "'id': 'a-2', 'data': {}");
        String officer = "'data': {'role': 'PROGRAMME_OFFICER', 'scope': {'territories': ['DEP-57']}}";
        told("grant-right", "'id': 'a-1', " + officer);
        told("grant-right", "'id': 'a-2', " + officer);
        String emergency = "'reason': 'away', 'data': {'scope': {'territories': ['DEP-29']}, 'hours': 1}";
        desk.as(in(AccessRole.PROGRAMME_OFFICER, "DEP-57"));
        refused("grant-right", "'id': 'a-2', " + officer);
        refused("open-account", "'id': 'a-3', 'data': {}");
        refused("open-emergency-access", "'id': 'a-2', " + emergency);
        accepted("open-emergency-access", "'id': 'a-1', " + emergency);
    }

    @Test
    void anEmergencyAccessLetsNobodyWrite() {
        AccessScope finistere = new AccessScope(false, List.of(Territory.parse("DEP-29")), List.of(), null);
        desk.as(of(new Right(AccessRole.PROGRAMME_OFFICER, finistere, true)));
        refused("request-support", "'id': 'm-2', 'case': 'jobs', " + REQUEST);
    }

    @Test
    void anAuditorWritesNothingAndAnEvaluatorOnlyDefinitions() {
        String withdraw = "'id': 'x', 'reason': 'r', 'data': {'version': 1, 'author': 'evaluator'}";
        desk.as(of(new Right(AccessRole.AUDITOR, AccessScope.EVERYWHERE)));
        refused("request-support", "'id': 'm-2', 'case': 'elips', " + REQUEST);
        refused("withdraw-indicator", withdraw);
        desk.as(of(new Right(AccessRole.EVALUATOR, AccessScope.EVERYWHERE)));
        refused("request-support", "'id': 'm-2', 'case': 'elips', " + REQUEST);
        assertThat(send("withdraw-indicator", withdraw).code()).isEqualTo("stream.unknown");
    }

    @Test
    void aFileGoesInWhenEveryFactOfItIsTheirs() {
        desk.as(in(AccessRole.PROGRAMME_OFFICER, "DEP-57"));
        assertThat(imported("DEP-29").code()).isEqualTo("access.not-allowed");
        Answer allowed = imported("DEP-57");
        assertThat(allowed.status()).as(allowed.body().toString()).isEqualTo(201);
    }

    @Test
    void whatIsRefusedIsSaidInBothLanguages() {
        desk.as(in(AccessRole.PROGRAMME_OFFICER, "DEP-57"));
        Answer refused = send("open-account", "'id': 'a-3', 'data': {}");
        assertThat(refused.body().at("/sentence/fr").asString()).isEqualTo("Vos droits ne permettent pas cela.");
        assertThat(refused.body().at("/sentence/en").asString()).isEqualTo("Your rights do not allow this.");
    }

    private static final String EUROS = "{'amount': 10, 'basis': 'INCL_TAX'}";
    private static final String REQUEST = "'data': {'requesters': ['cabinet'], 'origin': 'OWN'}";
    private static final String DELIVERABLE = "{'deliverable': 'd', 'title': 'T', 'author': 'PROVIDER', 'phase': 1}";

    private static String in(String place) {
        return "'territories': [{'territory': '" + place + "', 'role': 'SCOPE', 'name': 'X', 'within': []}]";
    }

    private void chosen(String selection, String inCase, String provider) {
        told(
                "issue-specifications",
                "'id': '" + selection + "', 'case': '" + inCase
                        + "', 'data': {'issuers': ['region'], 'subject': 'x', 'objectives': ['y'], 'days': 3}");
        told(
                "select-provider",
                "'id': '" + selection + "', 'data': {'provider': '" + provider
                        + "', 'chosenBy': ['region'], 'criteria': ['CONTENT_AND_METHOD']}");
    }

    private static String mission(String selection, String provider) {
        return "{'phase': 1, 'provider': '" + provider + "', 'selection': '" + selection
                + "', 'objectives': ['y'], 'halfDays': 6}";
    }

    private static String grant(String funder) {
        return "{'funder': '" + funder + "', 'recipient': 'cabinet', 'amount': " + EUROS
                + ", 'object': 'x', 'kind': 'EXCEPTIONAL', 'dla': 'NO'}";
    }

    private static String contesting(String stream, String event, String by) {
        return "'stream': '" + stream + "', 'data': {'event': '" + event + "', 'by': '" + by + "', 'statement': 'no'}";
    }

    private static Reader in(AccessRole role, String... places) {
        List<Territory> territories =
                Arrays.stream(places).map(Territory::parse).toList();
        return of(new Right(role, new AccessScope(false, territories, List.of(), null)));
    }

    private static Reader acting(AccessRole role, String organisation) {
        return of(new Right(role, AccessScope.of(new OrganisationId(organisation))));
    }

    private static Reader of(Right right) {
        return new Reader(new Rights(new AccountId("a-1"), List.of(right)), false);
    }

    private Answer imported(String place) {
        String file =
                """
                format: fil-rouge/case-file@1
                case: told
                title: Told
                source: {document: A report}
                territories:
                  - {territory: %s, role: SCOPE, name: X}
                organisations: []
                facts: []
                """
                        .formatted(place);
        return desk.send("/api/imports", "application/yaml", file.getBytes(UTF_8));
    }

    private void told(String command, String body) {
        desk.as(Reader.alone(InMemoryGateway.ACCOUNT));
        accepted(command, body);
    }

    private void accepted(String command, String body) {
        Answer answer = send(command, body);
        assertThat(answer.status()).as(command + " " + answer.body()).isEqualTo(201);
    }

    private void refused(String command, String body) {
        int before = desk.gateway().log().size();
        Answer answer = send(command, body);
        assertThat(answer.status()).as(command + " " + answer.body()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("access.not-allowed");
        assertThat(desk.gateway().log()).hasSize(before);
    }

    private Answer send(String command, String body) {
        return desk.send(command, "{" + body.replace('\'', '"') + "}");
    }
}
