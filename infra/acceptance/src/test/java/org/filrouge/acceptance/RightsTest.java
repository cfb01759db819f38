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

/** Rights in the running program: given, taken back, told; and what they let nobody do. */
class RightsTest {

    private static final Map<String, Object> MOSELLE =
            Map.of("role", "PROGRAMME_OFFICER", "scope", Map.of("territories", List.of("DEP-57")));

    @TempDir
    private static Path data;

    private static Program program;
    private static Caller admin;
    private static Caller auditor;

    @BeforeAll
    static void start() {
        program = Program.startWithAccounts(data);
        admin = program.as("admin");
        auditor = program.as("auditor");
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void anAdministratorGivesRightsAndNeverSeesTheHistory() {
        long position = opened("a-given");
        JsonNode account = admin.seen("/api/accounts/a-given", position);
        assertThat(account.at("/held/0/role").asString()).isEqualTo("PROGRAMME_OFFICER");
        assertThat(account.at("/tenures/0/until").isNull()).isTrue();
        for (String address : List.of(
                "/api/cases",
                "/api/indicators/F8?case=moselle-elips",
                "/api/history",
                "/api/evidence?case=moselle-elips")) {
            refused(admin.get(address));
        }
        Visitor visitor = signedIn("admin");
        assertThat(visitor.get("/").header("Location")).isEqualTo("/rights");
        assertThat(visitor.get("/rights").body()).contains("a-given");
        Reply page = visitor.get("/cases/moselle-elips");
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.body()).contains("Vos droits ne permettent pas cela.").doesNotContain("ELIPS");
    }

    @Test
    void whoCouldSeeWhatIsReadAtTheTwoDatesOfThatDay() {
        long granted = opened("a-then");
        long withdrawn = admin.accepted("withdraw-right", Map.of("id", "a-then", "data", MOSELLE));
        assertThat(held("a-then", "knownAt=size:" + (granted + 1), granted)).containsExactly("PROGRAMME_OFFICER");
        assertThat(held("a-then", "knownAt=size:" + (withdrawn + 1), withdrawn)).isEmpty();
    }

    @Test
    void aRightFromNextYearIsToldAndDoesNotHold() {
        admin.accepted("open-account", Map.of("id", "a-later", "data", Map.of()));
        long position =
                admin.accepted("grant-right", Map.of("id", "a-later", "effective", "2999-01-01", "data", MOSELLE));
        JsonNode account = admin.seen("/api/accounts/a-later", position);
        assertThat(account.at("/held").isEmpty()).isTrue();
        assertThat(account.at("/tenures/0/from/edtf")
                        .asString(account.at("/tenures/0/from").asString()))
                .isEqualTo("2999-01-01");
    }

    @Test
    void namesAreToldToAdministratorsAndPseudonymsToAuditors() {
        assertThat(admin.get("/api/accounts").body()).contains("\"name\":\"Financeur\"");
        assertThat(auditor.get("/api/accounts").body()).contains("\"id\":\"a-").doesNotContain("\"name\"");
        assertThat(signedIn("admin").get("/rights").body()).contains("(Financeur)");
        assertThat(signedIn("auditor").get("/rights").body()).contains("a-").doesNotContain("(Financeur)");
    }

    @Test
    void whoMayNotIsRefusedInBothLanguagesAndLeavesNothingBehind() {
        long before = program.as("admin").logSize();
        for (String login :
                List.of("provider", "beneficiary", "committee", "funder", "evaluator", "auditor", "admin")) {
            Reply reply = program.as(login)
                    .command("open-support-case", Map.of("id", "not-theirs", "data", Map.of("title", "X")));
            refused(reply);
            assertThat(reply.json().at("/sentence/fr").asString()).isEqualTo("Vos droits ne permettent pas cela.");
        }
        refused(program.as("officer").command("grant-right", Map.of("id", "a-given", "data", MOSELLE)));
        refused(program.as("funder").post("/api/imports", new byte[0], "application/yaml"));
        assertThat(program.as("admin").logSize()).isEqualTo(before);
    }

    @Test
    void whatIsNoDoorIsNotThereForAnybody() {
        for (String login : List.of("officer", "funder", "auditor", "admin")) {
            Reply reply = program.as(login).get("/api/everything");
            assertThat(reply.status()).isEqualTo(404);
            assertThat(reply.json().get("code").asString()).isEqualTo("request.not-found");
        }
    }

    @Test
    void anEmergencyAccessIsListedCountedAndWrittenToTheLogWithoutAName() {
        JsonNode accounts = admin.get("/api/accounts").json().get("accounts");
        String officer = StreamSupport.stream(accounts.spliterator(), false)
                .filter(account -> account.path("name").asString("").equals("Chargé de mission"))
                .map(account -> account.get("id").asString())
                .findFirst()
                .orElseThrow();
        long position = program.as("officer")
                .accepted(
                        "open-emergency-access",
                        Map.of(
                                "id",
                                officer,
                                "reason",
                                "the officer of the case is away",
                                "data",
                                Map.of("scope", Map.of("territories", List.of("DEP-29")), "hours", 2)));
        JsonNode told = auditor.seen("/api/accounts/" + officer, position).at("/emergencies/0");
        assertThat(told.get("hours").asInt()).isEqualTo(2);
        assertThat(signedIn("auditor").get("/rights?lang=en").body())
                .contains("the officer of the case is away", "DEP-29");
        assertThat(admin.get("/actuator/prometheus").body()).contains("filrouge_access_emergency_total 1.0");
        assertThat(program.output())
                .anyMatch(line -> line.contains("Emergency access opened"))
                .noneMatch(line -> line.contains("is away"));
    }

    private static Visitor signedIn(String login) {
        Visitor visitor = new Visitor(program.address());
        visitor.submit("/sign-in", Map.of("login", login, "password", program.demonstrationPassword()));
        return visitor;
    }

    private static long opened(String account) {
        admin.accepted("open-account", Map.of("id", account, "data", Map.of()));
        return admin.accepted("grant-right", Map.of("id", account, "data", MOSELLE));
    }

    private static List<String> held(String account, String dates, long position) {
        JsonNode rights = auditor.seen("/api/accounts/" + account + "?" + dates, position);
        return StreamSupport.stream(rights.get("held").spliterator(), false)
                .map(right -> right.get("role").asString())
                .toList();
    }

    private static void refused(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(403);
        assertThat(reply.json().get("code").asString()).isEqualTo("access.not-allowed");
    }
}
