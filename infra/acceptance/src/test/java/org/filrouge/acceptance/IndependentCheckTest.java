package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.note.SigningKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the running program publishes, checked by openssl with coreutils alone, and by a library that is not ours. */
class IndependentCheckTest {

    @TempDir
    private static Path data;

    private static Program program;
    private static List<Long> sizes;
    private static List<String> events;

    @TempDir
    private Path folder;

    private HeldFiles held;
    private String vkey;

    @BeforeAll
    static void start() throws Exception {
        program = Program.startEmbedded(data, "--demo");
        program.seen("/api/cases", program.logSize() - 1);
        for (int i = 0; i < 3; i++) {
            long position = new Story(program).organisation("independent", "ASSOCIATION");
            while (program.get("/api/log").json().get("size").asLong() <= position) {
                Thread.sleep(50);
            }
        }
        sizes = sizes(data.resolve("log").resolve("checkpoints"));
        events = new EventFile(data)
                .positions().entrySet().stream()
                        .filter(event -> event.getValue() % 97 == 0 || event.getValue() == program.logSize() - 1)
                        .map(event -> event.getKey())
                        .toList();
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @BeforeEach
    void hold() {
        held = new HeldFiles(program, data, folder);
        vkey = held.vkey();
    }

    static Stream<OutsideChecker> checkers() {
        return Stream.of(OutsideChecker.openssl(), OutsideChecker.go());
    }

    @ParameterizedTest
    @MethodSource("checkers")
    void everyCheckpointHoldsAndIsTheBeginningOfTheNewest(OutsideChecker checker) {
        checker.orSkip();
        Path newest = held.newest();
        assertThat(sizes).hasSizeGreaterThanOrEqualTo(4);
        for (long size : sizes) {
            Path kept = held.checkpoint(size);
            assertThat(checker.holds("checkpoint", vkey, kept)).isTrue();
            Path answer = held.consistency(size, sizes.getLast());
            assertThat(size == 0 || checker.holds("consistency", vkey, kept, newest, answer))
                    .as("from %s", size)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("checkers")
    void eventsAreShownToBeInTheSignedLog(OutsideChecker checker) {
        checker.orSkip();
        assertThat(events).hasSizeGreaterThan(5);
        for (String event : events) {
            Path proof = held.proof(event);
            Path leaf = held.leaf(OutsideChecker.openssl().orSkip(), proof);
            assertThat(checker.holds("event", vkey, proof, leaf)).as(event).isTrue();
        }
    }

    @Test
    void opensslShowsThatTheStoredBytesAreThoseThatWereLogged() throws IOException {
        OutsideChecker openssl = OutsideChecker.openssl().orSkip();
        String event = events.getFirst();
        Path proof = held.proof(event);
        Path[] files = {
            proof, held.leaf(openssl, proof), held.stored("payload", event), held.stored("metadata", event),
        };
        assertThat(Files.readString(files[1])).contains("\"eventId\":\"" + event + "\"");
        assertThat(openssl.holds("event", vkey, files)).isTrue();
        Flips.ofEach(files, 10, () -> openssl.holds("event", vkey, files));
        Files.copy(files[3], files[2], StandardCopyOption.REPLACE_EXISTING);
        assertThat(openssl.holds("event", vkey, files)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("checkers")
    void oneBitChangedInAnythingIsRefused(OutsideChecker checker) {
        checker.orSkip();
        int places = checker.name().equals("openssl") ? 24 : 400;
        long from = sizes.get(sizes.size() - 3);
        Path[] files = {held.checkpoint(from), held.newest(), held.consistency(from, sizes.getLast())};
        Flips.ofEach(files, places, () -> checker.holds("consistency", vkey, files));
        Path proof = held.proof(events.getFirst());
        Path[] event = {proof, held.leaf(OutsideChecker.openssl().orSkip(), proof)};
        Flips.ofEach(event, places, () -> checker.holds("event", vkey, event));
        Path key = held.written("vkey", vkey.getBytes(StandardCharsets.UTF_8));
        Flips.ofEach(
                new Path[] {key},
                places,
                () -> checker.holds("checkpoint", Flips.text(key).replace('\0', '?'), files[1]));
    }

    @ParameterizedTest
    @MethodSource("checkers")
    void aHistoryRewrittenWithTheRealKeyIsRefusedAgainstAKeptCheckpoint(OutsideChecker checker) throws IOException {
        checker.orSkip();
        long size = sizes.get(sizes.size() - 2);
        Path kept = held.checkpoint(size);
        RewrittenLog rewritten = RewrittenLog.withTheRealKey(data).upTo(size + 7);
        Path shown = held.written("new", rewritten.checkpoint(size + 7));
        assertThat(checker.holds("checkpoint", vkey, shown)).isTrue();
        Path answer = held.written("answer", rewritten.consistency(size));
        assertThat(checker.holds("consistency", vkey, kept, shown, answer)).isFalse();
        Checkpoint before =
                Checkpoint.parse(SignedNote.parse(Files.readAllBytes(kept)).text());
        Path lying = held.written("answer", rewritten.consistency(size, before.root()));
        assertThat(checker.holds("consistency", vkey, kept, shown, lying)).isFalse();
        Path split = held.written("new", rewritten.checkpoint(size));
        assertThat(checker.holds("consistency", vkey, kept, split, lying)).isFalse();
        Path older = held.checkpoint(sizes.get(sizes.size() - 3));
        Path newest = held.newest();
        assertThat(checker.holds("consistency", vkey, newest, older, lying)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("checkers")
    void smallLogsOfEverySizeHold(OutsideChecker checker) {
        checker.orSkip();
        SigningKey key = SigningKey.ofLog("example.org/small", new byte[32]);
        for (int size = 1; size <= 9; size++) {
            RewrittenLog small = new RewrittenLog(key).upTo(size);
            Path newest = held.written("new", small.checkpoint(size));
            for (int at = 0; at < size; at++) {
                Path proof = held.written("proof", small.proof(at));
                Path leaf = held.written("leaf", small.entry(at));
                assertThat(checker.holds("event", small.vkey(), proof, leaf))
                        .as("%s of %s", at, size)
                        .isTrue();
                Path kept = held.written("kept", small.checkpoint(at + 1));
                Path answer = held.written("answer", small.consistency(at + 1));
                assertThat(checker.holds("consistency", small.vkey(), kept, newest, answer))
                        .as("%s before %s", at + 1, size)
                        .isTrue();
            }
        }
    }

    private static List<Long> sizes(Path checkpoints) throws IOException {
        try (Stream<Path> files = Files.list(checkpoints)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[0-9]+"))
                    .map(Long::valueOf)
                    .sorted()
                    .toList();
        }
    }
}
