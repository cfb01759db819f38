package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.note.VerifierKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The signed log over stops, starts, a new key, and an old copy of the data put back. */
class SignedLogRestartTest {

    @TempDir
    private Path folder;

    @Test
    void aStopSignsTheRestAndAnOlderCopyOfTheDataDoesNotStart() throws Exception {
        Path data = folder.resolve("data");
        Path copy = folder.resolve("copy");
        long early;
        try (Program program = Program.startEmbedded(data)) {
            new Story(program).organisation("first", "ASSOCIATION");
            program.stop();
            early = signed(data).size();
        }
        copied(data, copy);
        try (Program program = Program.startEmbedded(data)) {
            long position = new Story(program).organisation("second", "ASSOCIATION");
            program.stop();
            assertThat(signed(data).size()).isEqualTo(position + 1).isGreaterThan(early);
        }
        copied(data, folder.resolve("newest"));
        deleted(data);
        copied(copy, data);
        try (Program refused =
                Program.launch(data, Map.of("FILROUGE_AXONSERVER_SERVERS", "", "FILROUGE_MONGO_URI", ""))) {
            assertThat(refused.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(refused.process().exitValue()).isEqualTo(1);
            assertThat(refused.output()).hasSize(1).first().asString().contains("older copy", "Nothing is signed");
        }
        deleted(data);
        copied(folder.resolve("newest"), data);
        try (Program program = Program.startEmbedded(data)) {
            assertThat(program.get("/actuator/health/readiness").status()).isEqualTo(200);
        }
    }

    @Test
    void anOlderCopyIsLetInWhenTwoPersonsSaySoAndStaysVisible() throws Exception {
        Path data = folder.resolve("data");
        Path copy = folder.resolve("copy");
        String vkey;
        try (Program program = Program.startEmbedded(data)) {
            new Story(program).organisation("first", "ASSOCIATION");
            vkey = program.get("/log/vkey").body().strip();
            program.stop();
        }
        copied(data.resolve("events"), copy);
        try (Program program = Program.startEmbedded(data)) {
            new Story(program).organisation("second", "ASSOCIATION");
            program.stop();
        }
        Path kept = Files.copy(data.resolve("log/checkpoint"), folder.resolve("kept"));
        deleted(data.resolve("events"));
        copied(copy, data.resolve("events"));
        assertThat(exit("restore", "--data", data.toString(), "--by", "treasurer", "--confirm"))
                .isEqualTo(1);
        assertThat(exit("restore", "--data", data.toString(), "--by", "head of data", "--reason", "the disk failed"))
                .isZero();
        assertThat(exit("restore", "--data", data.toString(), "--by", "Head of Data", "--confirm"))
                .isEqualTo(1);
        assertThat(exit("restore", "--data", data.toString(), "--by", "treasurer", "--confirm"))
                .isZero();
        try (Program program = Program.startEmbedded(data)) {
            assertThat(program.get("/actuator/health/readiness").status()).isEqualTo(200);
            assertThat(program.get("/log/restores/1.note").body()).contains("confirmed treasurer");
            assertThat(program.get("/log/restores/1/checkpoint").body()).isEqualTo(Files.readString(kept));
            long position = new Story(program).organisation("third", "ASSOCIATION");
            program.seen("/api/cases", position);
            program.stop();
            assertThat(signed(data).size()).isEqualTo(position + 1);
        }
        Program verify =
                Program.verb("verify", data.toString(), "--vkey", vkey, "--kept", kept.toString(), "--lang", "en");
        assertThat(verify.process().exitValue())
                .as(String.join("\n", verify.output()))
                .isZero();
        assertThat(String.join("\n", verify.output())).contains("[log.restored]", "head of data", "treasurer");
    }

    private static int exit(String... verb) throws InterruptedException {
        return Program.verb(verb).process().exitValue();
    }

    @Test
    void aNewKeySignsOnAndTheOldOneSaysSo() throws Exception {
        Path data = folder.resolve("data");
        String old;
        try (Program program = Program.startEmbedded(data)) {
            new Story(program).organisation("first", "ASSOCIATION");
            old = program.get("/log/vkey").body().strip();
            program.stop();
        }
        Program verb = Program.verb("rotate-key", "--data", data.toString());
        assertThat(verb.process().exitValue())
                .as(String.join("\n", verb.output()))
                .isZero();
        try (Program program = Program.startEmbedded(data)) {
            List<String> keys = program.get("/log/vkey").body().lines().toList();
            assertThat(keys).hasSize(2).endsWith(old);
            SignedNote rotation =
                    SignedNote.parse(program.get("/log/keys/1.note").body().getBytes(StandardCharsets.UTF_8));
            rotation.verify(List.of(VerifierKey.parse(old)));
            assertThat(rotation.text()).contains(keys.getFirst());
            new Story(program).organisation("second", "ASSOCIATION");
            program.stop();
            SignedNote newest = SignedNote.parse(Files.readAllBytes(data.resolve("log/checkpoint")));
            assertThat(Checkpoint.open(newest, List.of(VerifierKey.parse(keys.getFirst())))
                            .size())
                    .isPositive();
        }
    }

    private static Checkpoint signed(Path data) throws IOException {
        return Checkpoint.parse(SignedNote.parse(Files.readAllBytes(data.resolve("log/checkpoint")))
                .text());
    }

    private static void copied(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void deleted(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
