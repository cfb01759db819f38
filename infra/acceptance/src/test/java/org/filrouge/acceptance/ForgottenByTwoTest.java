package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.filrouge.acceptance.Caller.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where people sign in, forgetting somebody takes two accounts; and who held an account is forgotten as well. */
class ForgottenByTwoTest {

    private static final String PERSON = "p-7b1d90c2e4f65a38";

    @TempDir
    private Path folder;

    @Test
    void oneAccountAsksAnotherApprovesAndTheAccountsOwnHolderCanBeForgotten() throws Exception {
        Path data = folder.resolve("data");
        String name = "Zqnom" + System.nanoTime();
        try (Program program = Program.startWithAccounts(data)) {
            Caller officer = program.as("officer");
            Caller admin = program.as("admin");
            register(officer, name);

            assertThat(officer.get("/api/persons/" + PERSON).body()).contains(name);
            assertThat(admin.get("/api/persons/" + PERSON).body())
                    .contains("[mas")
                    .doesNotContain(name);
            for (String stranger : List.of("funder", "provider", "evaluator", "committee", "beneficiary")) {
                assertThat(program.as(stranger).get("/api/persons/" + PERSON).status())
                        .as(stranger)
                        .isEqualTo(403);
            }
            assertThat(code(officer.command("approve-erasure", approval(false))))
                    .isEqualTo("person.same-account");
            assertThat(code(officer.command("approve-erasure", approval(true)))).isEqualTo("access.not-alone");
            assertThat(code(admin.command("approve-erasure", approval(true)))).isEqualTo("access.not-alone");
            long approved = admin.accepted("approve-erasure", approval(false));

            assertThat(officer.seen("/api/persons/" + PERSON, approved + 1)
                            .get("erasure")
                            .asString())
                    .isEqualTo("DONE");
            assertThat(officer.get("/api/persons/" + PERSON + "/extract").body())
                    .doesNotContain(name);
            assertThat(program.as("auditor")
                            .get("/api/persons/" + PERSON + "/certificate")
                            .body())
                    .contains("tlog-proof");
            program.stop();
        }
        assertThat(said(Program.verb("personal-data", PERSON, "--data", data.toString())))
                .contains("CONSENT_WITHDRAWN", "[erased]")
                .doesNotContain(name, "sealed:1:");
        holderIsForgotten(data);
    }

    private static void holderIsForgotten(Path data) throws InterruptedException, IOException {
        String folders = data.toString();
        Program added = Program.verb("account", "add", "zqtitulaire", "--role", "AUDITOR", "--data", folders);
        assertThat(added.process().exitValue()).as(said(added)).isZero();
        assertThat(files(Program.keys(data))).anyMatch(text -> text.contains("zqtitulaire"));
        String id = Program.verb("account", "list", "--data", folders).output().stream()
                .filter(line -> line.contains("zqtitulaire"))
                .map(line -> line.trim().split("\\s+")[1])
                .findFirst()
                .orElseThrow();
        assertThat(said(Program.verb("personal-data", id, "--data", folders)))
                .contains("zqtitulaire", "AUDITOR")
                .doesNotContain("argon2");

        Program forgotten = Program.verb("account", "forget", "zqtitulaire", "--data", folders);

        assertThat(forgotten.process().exitValue()).as(said(forgotten)).isZero();
        assertThat(files(Program.keys(data))).noneMatch(text -> text.contains("zqtitulaire"));
        assertThat(files(data)).noneMatch(text -> text.contains("zqtitulaire"));
    }

    private static void register(Caller officer, String name) {
        officer.accepted(
                "register-person",
                Map.of("id", PERSON, "data", Map.of("purpose", "CONTACT", "legalBasis", "PUBLIC_TASK")));
        long told = officer.accepted("record-person-details", Map.of("id", PERSON, "data", Map.of("name", name)));
        officer.accepted(
                "request-erasure",
                Map.of("id", PERSON, "data", Map.of("askedBy", "PERSON", "ground", "CONSENT_WITHDRAWN")));
        officer.seen("/api/persons/" + PERSON, told);
    }

    private static Map<String, Object> approval(boolean alone) {
        return Map.of("id", PERSON, "data", Map.of("alone", alone));
    }

    private static String code(Reply reply) {
        return reply.json().get("code").asString();
    }

    private static String said(Program verb) {
        return String.join("\n", verb.output());
    }

    private static List<String> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(ForgottenByTwoTest::bytes)
                    .toList();
        }
    }

    private static String bytes(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
