package org.filrouge.ledgerservice.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.note.NoteSignature;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.note.SigningKey;
import org.filrouge.ledger.witness.AddCheckpoint;
import org.filrouge.ledgerservice.files.Disk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The witness as others see it: the statuses of C2SP tlog-witness over real HTTP. */
class WitnessServerTest {

    private static final String NAME = "funder.example.org/witness";

    @TempDir
    private Path folder;

    private GrowingLog log;
    private LocalWitness witness;

    @BeforeEach
    void start() throws IOException {
        log = new GrowingLog(folder.resolve("log"), "event");
        witness = LocalWitness.started(folder.resolve("witness"), NAME);
    }

    @AfterEach
    void stop() {
        witness.close();
    }

    @Test
    void aCheckpointThatContinuesTheLogIsCountersigned() throws Exception {
        for (long[] step : new long[][] {{0, 5}, {5, 300}, {300, 300}}) {
            SignedNote note = log.upTo(step[1]);
            HttpResponse<String> answer = post(log.from(step[0]));
            assertThat(answer.statusCode()).isEqualTo(200);
            NoteSignature line = NoteSignature.parse(answer.body().strip());
            assertThat(answer.body()).isEqualTo(line.line());
            assertThat(new SignedNote(note.text(), List.of(line)).verify(List.of(witness.key())))
                    .hasSize(1);
        }
    }

    @Test
    void aLogThatThinksTheWitnessElsewhereIsToldItsSize() throws Exception {
        log.upTo(5);
        assertThat(post(log.from(3)).statusCode()).isEqualTo(409);
        post(log.from(0));
        log.upTo(9);
        HttpResponse<String> answer = post(log.from(0));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/x.tlog.size");
        assertThat(answer.body()).isEqualTo("5\n");
    }

    @Test
    void whatCannotBeCountersignedHasTheStatusOfTheProtocol() throws Exception {
        SignedNote five = log.upTo(5);
        post(log.from(0));
        SignedNote nine = log.upTo(9);
        SigningKey stranger = SigningKey.ofLog(GrowingLog.ORIGIN, new byte[32]);
        SigningKey other = SigningKey.ofLog("other.example.org/log", new byte[32]);
        Checkpoint read = Checkpoint.parse(nine.text());
        SignedNote elsewhere = new Checkpoint("other.example.org/log", 9, read.root()).sign(other);
        assertThat(refused(422, new AddCheckpoint(5, List.of(), nine))).contains("prolonge");
        assertThat(refused(403, new AddCheckpoint(5, log.from(5).proof(), read.sign(stranger))))
                .contains("is not signed");
        assertThat(refused(404, new AddCheckpoint(0, List.of(), elsewhere))).contains("does not follow");
        assertThat(refused(400, new AddCheckpoint(6, List.of(), five))).contains("beyond");
        assertThat(Post.to(witness.url(), "old five\n".getBytes()).statusCode()).isEqualTo(400);
        assertThat(post(log.from(5)).statusCode()).as("still at 5").isEqualTo(200);
    }

    @Test
    void anotherHistoryIsRefusedAndAnotherRootOfTheSameSizeIsKeptAsProof() throws Exception {
        log.upTo(5);
        post(log.from(0));
        GrowingLog rewritten = new GrowingLog(folder.resolve("rewritten"), "other event");
        SignedNote five = rewritten.upTo(5);
        HttpResponse<String> same = post(new AddCheckpoint(5, List.of(), five));
        assertThat(same.statusCode()).isEqualTo(409);
        assertThat(same.body()).isEqualTo("5\n");
        rewritten.upTo(9);
        assertThat(post(rewritten.from(5)).statusCode()).isEqualTo(422);
        try (var split = Files.list(folder.resolve("witness/split"))) {
            assertThat(split).singleElement().satisfies(file -> assertThat(Files.readAllBytes(file))
                    .isEqualTo(five.bytes()));
        }
    }

    @Test
    void ofRequestsAtOnceOneAloneContinuesTheLog() throws Exception {
        log.upTo(5);
        GrowingLog rewritten = new GrowingLog(folder.resolve("rewritten"), "other event");
        rewritten.upTo(5);
        List<Callable<Integer>> requests = IntStream.range(0, 16)
                .<Callable<Integer>>mapToObj(
                        i -> () -> post((i % 2 == 0 ? log : rewritten).from(0)).statusCode())
                .toList();
        int countersigned = 0;
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> status : callers.invokeAll(requests)) {
                countersigned += status.get() == 200 ? 1 : 0;
            }
        }
        assertThat(countersigned).isEqualTo(1);
    }

    @Test
    void aWitnessThatIsStartedAgainKeepsItsKeyAndWhatItSaw() throws Exception {
        log.upTo(5);
        post(log.from(0));
        String key = witness.key().toString();
        witness.close();
        witness.start();
        assertThat(witness.key()).hasToString(key);
        log.upTo(9);
        assertThat(post(log.from(0)).body()).isEqualTo("5\n");
        assertThat(post(log.from(5)).statusCode()).isEqualTo(200);
    }

    @Test
    void nothingIsSignedThatCouldNotBeRemembered() throws Exception {
        class FullDisk extends Disk {
            private boolean full;

            @Override
            public void write(Path file, byte[] bytes) {
                if (full) {
                    throw new java.io.UncheckedIOException(new IOException("full"));
                }
                super.write(file, bytes);
            }
        }
        FullDisk disk = new FullDisk();
        try (LocalWitness failing = LocalWitness.started(folder.resolve("failing"), NAME, disk)) {
            log.upTo(5);
            disk.full = true;
            HttpResponse<String> answer = Post.to(failing.url(), log.from(0).bytes());
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).isEmpty();
            disk.full = false;
            assertThat(Post.to(failing.url(), log.from(0).bytes()).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aWitnessWithDamagedMemorySignsNothing() throws Exception {
        log.upTo(5);
        post(log.from(0));
        try (var known = Files.list(folder.resolve("witness/known"))) {
            Path file = known.toList().getFirst();
            Files.writeString(file, Files.readString(file).replace("\n5\n", "\n4\n"));
        }
        assertThat(post(log.from(5)).statusCode()).isEqualTo(500);
    }

    @Test
    void longBodiesOtherMethodsAndOtherAddressesAreRefused() throws Exception {
        assertThat(Post.to(witness.url(), new byte[70_000]).statusCode()).isEqualTo(413);
        assertThat(Post.get(witness.url() + "/add-checkpoint").statusCode()).isEqualTo(405);
        assertThat(Post.get(witness.url() + "/known").statusCode()).isEqualTo(404);
    }

    @Test
    void itSaysWhoItIsAndWhomItFollowsButNotItsSecret() throws Exception {
        HttpResponse<String> answer = Post.get(witness.url() + "/");
        assertThat(answer.body())
                .contains(witness.key().toString(), GrowingLog.KEY.verifier().toString())
                .doesNotContain("PRIVATE");
        Path key = folder.resolve("witness/witness.skey");
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aFolderServesOneWitnessOfOneName() {
        Path held = folder.resolve("witness");
        assertThatThrownBy(() -> WitnessFolder.take(held, new Disk(), NAME))
                .isInstanceOf(WitnessUnusable.class)
                .hasMessageContaining("Another witness");
        witness.close();
        assertThatThrownBy(() -> WitnessFolder.take(held, new Disk(), "another.example.org/w"))
                .isInstanceOf(WitnessUnusable.class)
                .hasMessageContaining(NAME);
        WitnessFolder.take(held, new Disk(), null).close();
    }

    private String refused(int status, AddCheckpoint request) throws Exception {
        HttpResponse<String> answer = post(request);
        assertThat(answer.statusCode()).isEqualTo(status);
        return answer.body();
    }

    private HttpResponse<String> post(AddCheckpoint request) throws IOException, InterruptedException {
        return Post.to(witness.url(), request.bytes());
    }
}
