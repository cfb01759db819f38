package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.filrouge.acceptance.Caller.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A second person, and the journal of reads, in the running program with its accounts. */
class DecisionsOfTwoTest {

    @TempDir
    private static Path data;

    private static Program program;
    private static Caller officer;
    private static Caller second;
    private static Caller auditor;

    @BeforeAll
    static void start() {
        program = Program.startWithAccounts(data);
        officer = program.as("officer");
        second = program.as("committee");
        auditor = program.as("auditor");
        Caller admin = program.as("admin");
        admin.accepted(
                "grant-right",
                Map.of(
                        "id",
                        account(admin, "Membre de comité"),
                        "data",
                        Map.of("role", "PROGRAMME_OFFICER", "scope", Map.of("everywhere", true))));
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void whatAnotherRecordedIsRetractedByTwoAndTheLogTellsBoth() {
        String fact = fact(0);
        Reply asked = retract(fact);
        assertThat(asked.status()).as(asked.body()).isEqualTo(202);
        String address = asked.header("Location");
        String id = asked.json().get("id").asString();

        JsonNode open = second.seen("/api/proposals", asked.position());
        assertThat(open.at("/proposals").toString()).contains(id);
        assertThat(officer.post(address + "/approval", "{}").json().get("code").asString())
                .isEqualTo("proposal.oneself");
        assertThat(auditor.post(address + "/approval", "{}").status()).isEqualTo(403);

        Reply approved = second.post(address + "/approval", "{}");

        assertThat(approved.status()).as(approved.body()).isEqualTo(201);
        JsonNode names = approved.json().get("events");
        assertThat(names.get(0).get("name").asString()).isEqualTo("proposal.approved");
        assertThat(names.get(1).get("name").asString()).isEqualTo("correction.retracted");
        JsonNode recorded =
                auditor.seen("/api/events/" + names.get(1).get("eventId").asString(), approved.position());
        assertThat(recorded.get("causationid").asString()).isEqualTo("proposal:" + id);
        assertThat(second.post(address + "/approval", "{}").json().get("code").asString())
                .isEqualTo("proposal.settled");
        assertThat(auditor.seen("/api/proposals/" + id, approved.position())
                        .get("state")
                        .asString())
                .isEqualTo("APPROVED");
    }

    @Test
    void aRejectionSaysWhyAndChangesNothing() {
        String address = retract(fact(1)).header("Location");

        assertThat(second.post(address + "/rejection", "{}").json().get("code").asString())
                .isEqualTo("proposal.reason-missing");
        Reply rejected = second.post(address + "/rejection", "{\"reason\": \"Le registre le dit\"}");

        assertThat(rejected.status()).as(rejected.body()).isEqualTo(201);
        assertThat(rejected.json().get("events")).hasSize(1);
    }

    @Test
    void onThePageTheSecondPersonHasTheButtonsAndTheFirstDoesNot() {
        Reply asked = retract(fact(2));
        second.seen("/api/proposals", asked.position());
        String page = "/proposals/" + asked.json().get("id").asString();
        assertThat(signedIn("officer").get(page).body())
                .contains(page + "/withdrawal")
                .doesNotContain(page + "/approval");
        Visitor visitor = signedIn("committee");
        assertThat(visitor.get(page).body()).contains(page + "/approval", page + "/rejection");
        assertThat(visitor.post(page + "/approval", "").status())
                .as("a form of another site")
                .isEqualTo(403);

        Reply led = visitor.submit(page, page + "/rejection", Map.of("reason", "Le registre le dit"));

        assertThat(led.status()).as(led.body()).isEqualTo(303);
        assertThat(visitor.get(led.header("Location")).body())
                .contains("Le registre le dit")
                .doesNotContain("<form method=\"post\" action=\"" + page);
        assertThat(visitor.get("/proposals").body()).contains(page);
    }

    @Test
    void whatIsDrawnIsInTheJournalBeforeItIsAnswered() {
        Reply drawn = auditor.get("/api/evidence?case=isere-pa-iss", "Consultation-Purpose", "AUDIT");
        assertThat(drawn.status()).isEqualTo(200);
        officer.get("/api/packs?case=isere-pa-iss");

        long size = program.as("admin").logSize();
        JsonNode journal = auditor.seen("/api/consultations?key=case:isere-pa-iss", size - 1);

        assertThat(journal.at("/byKind/PROOF_BUNDLE").asInt()).isEqualTo(1);
        assertThat(journal.at("/byKind/PACK").asInt()).isEqualTo(1);
        assertThat(journal.at("/consultations").toString()).contains("\"purpose\":\"AUDIT\"");
        assertThat(officer.get("/api/consultations")
                        .json()
                        .at("/byKind/PROOF_BUNDLE")
                        .isMissingNode())
                .isTrue();
        assertThat(signedIn("auditor").get("/consultations").body()).contains("case:isere-pa-iss");
    }

    @Test
    void whatDrawsNothingLeavesNoTraceInTheJournal() {
        long before = program.as("admin").logSize();

        officer.get("/api/cases/isere-pa-iss");
        program.as("evaluator").get("/api/evidence?case=isere-pa-iss");

        assertThat(program.as("admin").logSize()).isEqualTo(before);
    }

    private static Visitor signedIn(String login) {
        Visitor visitor = new Visitor(program.address());
        visitor.signIn(login, program.demonstrationPassword());
        return visitor;
    }

    private static Reply retract(String fact) {
        JsonNode event = officer.get("/api/events/" + fact).json();
        return officer.command(
                "retract",
                Map.of(
                        "stream",
                        event.get("subject").asString(),
                        "reason",
                        "Une erreur de plume",
                        "evidence",
                        List.of(Map.of("reference", "registre, p. 3")),
                        "data",
                        Map.of("event", fact)));
    }

    /** A fact that the demonstration told. */
    private static String fact(int which) {
        JsonNode entries = officer.get("/api/cases/moselle-elips").json().at("/timeline/entries");
        return entries.get(which).at("/when/event").asString();
    }

    private static String account(Caller admin, String name) {
        JsonNode accounts = admin.get("/api/accounts").json().get("accounts");
        return StreamSupport.stream(accounts.spliterator(), false)
                .filter(account -> account.path("name").asString("").equals(name))
                .map(account -> account.get("id").asString())
                .findFirst()
                .orElseThrow();
    }
}
