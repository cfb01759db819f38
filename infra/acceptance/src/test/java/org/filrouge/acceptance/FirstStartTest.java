package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.filrouge.acceptance.Caller.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first administrator, the console's accounts, the program's own verbs, and where it may listen. */
class FirstStartTest {

    private static final String FIRST = "first administrator:";
    private static final String OWN = "une phrase bien à moi";

    @TempDir
    private Path folder;

    @Test
    void theFirstStartPrintsAPasswordOnceThatServesForChoosingOnesOwnAndNothingElse() throws Exception {
        Path data = folder.resolve("data");
        String once;
        try (Program program = Program.start(data, Program.SIGN_IN)) {
            once = program.said(FIRST);
            assertThat(once).matches("([a-z2-9]{5}-){3}[a-z2-9]{5}");
            assertThat(program.output()).filteredOn(line -> line.contains(once)).hasSize(1);
            Visitor admin = new Visitor(program.address());
            assertThat(admin.signIn("admin", once).header("Location")).isEqualTo("/password");
            Reply early = admin.get("/");
            assertThat(early.status()).isEqualTo(403);
            assertThat(early.body()).contains("access.password-must-change");
            Reply asked = program.as("admin", once).get("/api/accounts");
            assertThat(asked.status()).isEqualTo(403);
            assertThat(asked.json().get("code").asString()).isEqualTo("access.password-must-change");
            chooses(admin, once);
            assertThat(admin.get("/password").status()).isEqualTo(200);
            assertThat(program.as("admin", once).get("/api/cases").status()).isEqualTo(401);
            assertThat(program.stop()).isIn(0, 130, 143);
        }
        try (Program again = Program.start(data, Program.SIGN_IN)) {
            assertThat(again.output()).noneMatch(line -> line.contains("administrator"));
            assertThat(new Visitor(again.address()).signIn("admin", OWN).header("Location"))
                    .isEqualTo("/");
        }
        assertThat(Files.readString(data.resolve("local-secret").getParent().resolve("lock")))
                .isEmpty();
    }

    private static void chooses(Visitor admin, String once) {
        Reply shorter = admin.submit("/password", Map.of("current", once, "chosen", "court", "repeated", "court"));
        assertThat(shorter.status()).isEqualTo(422);
        assertThat(shorter.body()).contains("role=\"alert\"", "12");
        Reply wrong = admin.submit("/password", Map.of("current", "no", "chosen", OWN, "repeated", OWN));
        assertThat(wrong.status()).isEqualTo(422);
        String before = admin.session();
        Reply chosen = admin.submit("/password", Map.of("current", once, "chosen", OWN, "repeated", OWN));
        assertThat(chosen.status()).isEqualTo(302);
        assertThat(admin.session()).isNotEqualTo(before);
    }

    @Test
    void anInstallationThatNobodyWatchesHasItsPasswordInAFileAndANewOneEndsSessions() throws Exception {
        Path data = folder.resolve("data");
        Path file = Files.writeString(folder.resolve("password"), OWN + "\n");
        Map<String, String> environment = new HashMap<>(Program.SIGN_IN);
        environment.put("FILROUGE_ADMIN_PASSWORD_FILE", file.toString());
        try (Program program = Program.start(data, environment)) {
            assertThat(program.output()).noneMatch(line -> line.contains(OWN) || line.contains(FIRST));
            Visitor admin = new Visitor(program.address());
            assertThat(admin.signIn("admin", OWN).header("Location")).isEqualTo("/");
            String keys = Program.keys(data).toString();
            Program reset = Program.verb("account", "reset", "admin", "--data", data.toString(), "--keys", keys);
            String once = reset.ended().getFirst().split(" +")[1];
            assertThat(admin.get("/password").status()).isEqualTo(302);
            assertThat(program.as("admin", OWN).get("/api/cases").status()).isEqualTo(401);
            assertThat(new Visitor(program.address()).signIn("admin", once).header("Location"))
                    .isEqualTo("/password");
        }
    }

    @Test
    void accountsAreOpenedAndClosedFromTheConsoleWhileTheProgramIsStopped() throws Exception {
        Path data = folder.resolve("data");
        String[] where = {
            "--data", data.toString(), "--keys", Program.keys(data).toString()
        };
        Program added = verb(where, "account", "add", "claire", "--role", "COMMITTEE_MEMBER", "--territory", "DEP-57");
        assertThat(added.process().exitValue()).as(said(added)).isZero();
        String once = added.ended().getFirst().split(" +")[1];
        assertThat(said(verb(where, "account", "add", "paul", "--role", "FUNDER")))
                .contains("FUNDER is not given");
        assertThat(said(verb(where, "account", "add", "paul", "--role", "FUNDER", "--organisation", "nobody-entered")))
                .contains("nobody-entered")
                .doesNotContain("\tat ");
        assertThat(said(verb(where, "account", "add", "claire", "--role", "AUDITOR")))
                .contains("somebody's already");
        try (Program program = Program.start(data, Program.SIGN_IN)) {
            assertThat(program.output()).noneMatch(line -> line.contains(FIRST));
            assertThat(new Visitor(program.address()).signIn("claire", once).header("Location"))
                    .isEqualTo("/password");
            assertThat(said(verb(where, "account", "close", "claire"))).contains("Another Fil Rouge uses the folder");
            assertThat(program.stop()).isIn(0, 130, 143);
        }
        assertThat(verb(where, "account", "close", "claire").process().exitValue())
                .isZero();
        assertThat(said(verb(where, "account", "list"))).containsPattern("claire +a-[0-9a-f]{16} .*closed");
        try (Program program = Program.start(data, Program.SIGN_IN)) {
            assertThat(new Visitor(program.address()).signIn("claire", once).header("Location"))
                    .contains("failed");
        }
    }

    @Test
    void theProgramsOwnVerbGoesThroughARunningProgramThatPeopleSignInTo() throws Exception {
        Path data = folder.resolve("data");
        try (Program program = Program.start(data, Program.SIGN_IN)) {
            Path file = Path.of("..", "cases", "isere-pa-iss.yaml");
            Program imported = Program.verb("import", "--data", data.toString(), file.toString());
            assertThat(imported.process().exitValue()).as(said(imported)).isZero();
            assertThat(said(imported)).contains("\"imported\":true");
            assertThat(Files.getPosixFilePermissions(data.resolve("local-secret")))
                    .hasSize(2);
            assertThat(program.stop()).isIn(0, 130, 143);
        }
        assertThat(data.resolve("local-secret")).doesNotExist();
    }

    @Test
    void itListensOnLoopbackOnlyUnlessPasswordsTravelEncrypted() throws Exception {
        for (String signIn : new String[] {"local", "off"}) {
            Program program = Program.launch(
                    folder.resolve("data-" + signIn), Map.of("FILROUGE_SIGN_IN", signIn, "SERVER_ADDRESS", "0.0.0.0"));
            assertThat(program.process().waitFor()).isEqualTo(1);
            assertThat(program.ended()).singleElement().asString().contains("loopback only");
        }
    }

    private static Program verb(String[] where, String... words) throws InterruptedException {
        String[] all = Stream.of(words, where).flatMap(Arrays::stream).toArray(String[]::new);
        return Program.verb(all);
    }

    private static String said(Program verb) {
        return String.join("\n", verb.ended());
    }
}
