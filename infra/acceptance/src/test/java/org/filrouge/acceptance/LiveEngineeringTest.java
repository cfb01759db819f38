package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.filrouge.acceptance.Caller.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** A collective action, from its first invitation to what is still open when it ends. */
class LiveEngineeringTest {

    @RegisterExtension
    static final Running RUNNING = new Running();

    private Story story;

    @BeforeEach
    void anActionOfThreeOrganisations() {
        story = new Story(RUNNING.program());
        story.open("case", "one", "two", "three");
        tell("initiate-collective-engineering", "2025-01", "type", "COLLECTIVE_ANSWER", "structures", 2);
        tell("send-invitation", "2025-02", "sender", story.id("three"), "addressees", story.ids("one", "two"));
    }

    @Test
    void anInvitationMakesNobodyAMemberAndAGroupTakesOnlyMembers() {
        tell("join-collective-engineering", "2025-03", "structure", story.id("one"), "scope", "FULL");

        Reply refused = RUNNING.program()
                .post(
                        "/api/commands/constitute-beneficiary-group",
                        Caller.JSON.writeValueAsString(
                                story.body("action", "case", "2025-04", "members", story.ids("one", "two"))));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("collective-engineering.group-member-not-joined", story.id("two"));
    }

    @Test
    void theCaseShowsCommitteesTheLeadTheCycleAndWhoLeft() {
        tell("join-collective-engineering", "2025-03", "structure", story.id("one"), "scope", "FULL");
        tell("establish-committee", "2025-03", "committee", "copil", "kind", "STEERING", "mode", "MEETING");
        tell("record-committee-meeting", "2025-04", "committee", "copil", "meetings", 2, "hours", "4.5");
        tell("appoint-lead-dla", "2025-04", "dlas", story.ids("two", "three"), "lead", story.id("two"));
        long position = tell(
                "withdraw-from-collective-engineering",
                "2025-06",
                "structure",
                story.id("one"),
                "reason",
                "Un déménagement");

        JsonNode view = story.caseView("case", position);
        assertThat(view.at("/governance/lead").asString()).isEqualTo(story.id("two"));
        assertThat(view.at("/governance/loads/0/hours").asString()).isEqualTo("4.5");
        assertThat(view.at("/membership/members")).isEmpty();
        assertThat(view.at("/cycle/phases")).hasSize(12);
        assertThat(page(position, "fr"))
                .contains("Ingénierie collective", "DLA référent", "4,5", "Un déménagement", "Cerner une problématique")
                .contains("constituer les groupes", "en cours");
        assertThat(page(position, "en"))
                .contains("Collective engineering", "Lead DLA", "4.5", "Frame the problem", "make the groups");
    }

    @Test
    void theClosingShowsWhatIsOpenAndThatNobodyAnswersForIt() {
        story.tell(
                "make-commitment",
                story.body(
                        "promise",
                        "case",
                        "2025-03",
                        "promisors",
                        story.ids("one"),
                        "promisees",
                        story.ids("two"),
                        "object",
                        "Prêter une salle"));
        long position = tell("close-collective-engineering", "2025-09", "reason", "Fin de l’action");

        JsonNode ended = story.caseView("case", position).at("/endings/ended/0");
        assertThat(ended.at("/open/0/object").asString()).isEqualTo("Prêter une salle");
        assertThat(ended.get("open").get(0).has("owner")).isFalse();
        assertThat(page(position, "fr"))
                .contains("Ce qui restait ouvert", "personne n’en répond", "personne n’est en charge");
        assertThat(page(position, "en")).contains("nobody answers for it", "nobody is in charge");
    }

    @Test
    void daysPlacedOtherThanContractedAreShownAndRefuseNothing() {
        record(
                "issue-specifications",
                "choice",
                "2025-02",
                Story.map("issuers", story.ids("one"), "subject", "Accompagner", "days", "UNKNOWN"));
        record(
                "select-provider",
                "choice",
                "2025-03",
                Story.map("provider", story.id("three"), "chosenBy", story.ids("one")));
        record(
                "sign-mission-agreement",
                "choice",
                "2025-04",
                Story.map("parties", story.ids("one", "three"), "days", "9.5", "amount", euros("11302.00")));
        record(
                "start-mission",
                "mission",
                "2025-05",
                Story.map("phase", 1, "selection", story.id("choice"), "provider", story.id("three")));
        record("complete-mission-phase", "mission", "2025-08", Story.map("phase", 1, "days", "8.5"));
        long position = record(
                "issue-recommendations",
                "mission",
                "2025-09",
                Story.map(
                        "recommendations",
                        List.of("Nommer un coordinateur"),
                        "addressees",
                        story.ids("one"),
                        "operational",
                        "YES"));

        JsonNode compared = story.caseView("case", position).at("/contracts/comparisons/0");
        assertThat(compared.get("difference").asString()).isEqualTo("-1");
        assertThat(page(position, "fr")).contains("les deux diffèrent", "Nommer un coordinateur", "11\u202f302");
        assertThat(page(position, "en")).contains("the two differ", "11,302");
    }

    @Test
    void difficultiesAndSuccessionsAreToldOfTheOrganisation() {
        record("report-distress", "one", "2025-01", Story.map("kinds", List.of("RELATIONAL", "FINANCIAL")));
        record("resolve-conflict", "one", "2025-06", Story.map("means", "Une médiation"));
        long position = record("record-succession", "one", "2026-01", Story.map("successors", story.ids("two")));

        String after = "?afterPosition=" + position;
        assertThat(RUNNING.program()
                        .get("/organisations/" + story.id("one") + after, "Accept", "text/html")
                        .body())
                .contains("relationnelle, financière", "Une médiation", "Lui succède");
        assertThat(RUNNING.program()
                        .get("/organisations/" + story.id("two") + after, "Accept", "text/html")
                        .body())
                .contains("Succède à")
                .doesNotContain("relationnelle, financière");
        assertThat(page(position, "en")).contains("relational, financial", "internal conflict resolved");
    }

    @Test
    void aReferralBySomebodyWhoIsNoPrescriberIsShownWithThatSaid() {
        Map<String, Object> values = Map.of("referrer", story.id("two"), "structure", story.id("one"));
        long position = record(
                "record-observation",
                "seen",
                "2025-01",
                Story.map("kind", "structure-referred", "vocabulary", 1, "values", values));

        assertThat(page(position, "fr")).contains("n’a pas le rôle de prescripteur dans ce dossier");
        long assigned = RUNNING.program()
                .accepted(
                        "assign-role",
                        Map.of(
                                "id",
                                story.id("case"),
                                "data",
                                Map.of("organisation", story.id("two"), "roles", List.of("PRESCRIBER"))));
        assertThat(page(assigned, "en"))
                .contains("Structures referred to the support")
                .doesNotContain("does not hold the role of prescriber");
    }

    private long tell(String command, String effective, Object... data) {
        return record(command, "action", effective, Story.map(data));
    }

    private long record(String command, String stream, String effective, Map<String, Object> data) {
        Object[] flat = data.entrySet().stream()
                .flatMap(entry -> List.of(entry.getKey(), entry.getValue()).stream())
                .toArray();
        return story.tell(command, story.body(stream, "case", effective, flat));
    }

    private String page(long position, String language) {
        Reply reply = RUNNING.program()
                .get(
                        "/cases/" + story.id("case") + "?lang=" + language + "&afterPosition=" + position,
                        "Accept",
                        "text/html");
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.body();
    }

    private static Map<String, Object> euros(String amount) {
        return Map.of("amount", amount, "basis", "INCL_TAX");
    }
}
