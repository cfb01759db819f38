package org.filrouge.ledgerservice.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.filrouge.kernel.refusal.RefusalCode;
import org.filrouge.ledger.note.NoteSignature;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.note.SigningKey;
import org.filrouge.ledger.note.VerifierKey;
import org.filrouge.ledger.policy.TrustPolicy;
import org.filrouge.ledger.tiles.TilePath;
import org.filrouge.ledgerservice.publish.LogFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log and its witnesses on one machine: away, lying, ahead, of another mind. */
class WitnessesTest {

    private static final Backoff QUICK = new Backoff(Duration.ofMillis(20), Duration.ofMillis(200));
    private static final String LOG_LINE = "log " + GrowingLog.KEY.verifier() + "\n";

    @TempDir
    private Path folder;

    private final List<AutoCloseable> running = new ArrayList<>();
    private GrowingLog log;
    private LocalWitness first;
    private LocalWitness second;

    @BeforeEach
    void start() throws IOException {
        log = new GrowingLog(folder.resolve("log"), "event");
        first = LocalWitness.started(folder.resolve("first"), "first.example.org/w");
        second = LocalWitness.started(folder.resolve("second"), "second.example.org/w");
        running.addAll(List.of(first, second));
    }

    @AfterEach
    void stop() throws Exception {
        for (AutoCloseable each : running.reversed()) {
            each.close();
        }
    }

    @Test
    void bothWitnessesCountersignEveryPublishedCheckpoint() {
        Witnesses witnesses = asked("all");
        log.upTo(5);
        witnesses.start();
        await(() -> witnesses.witnessedSize() == 5);
        witnesses.published(log.upTo(300));
        await(() -> witnesses.witnessedSize() == 300);
        SignedNote shown = log.folder.checkpoint().orElseThrow();
        assertThat(shown.signatures()).hasSize(3);
        assertThat(shown.signedBy(List.of(first.key(), second.key()))).hasSize(2);
        assertThat(log.folder.cosigned(300)).contains(shown);
        assertThat(log.folder.checkpoint(300).orElseThrow().signatures())
                .as("the log's own file")
                .hasSize(1);
        assertThat(witnesses.standings())
                .containsExactly(new WitnessStanding("first", 300, null), new WitnessStanding("second", 300, null));
    }

    @Test
    void withOneDownOneOfTwoIsWitnessedAndTwoOfTwoIsNot() throws Exception {
        second.close();
        Witnesses any = asked("any");
        Witnesses all = asked("all");
        log.upTo(5);
        any.start();
        await(() -> any.witnessedSize() == 5);
        all.start();
        await(() -> trouble(all, 1) == WitnessTrouble.UNREACHABLE);
        assertThat(all.witnessedSize()).isZero();
        second.start();
        await(() -> all.witnessedSize() == 5);
        await(() -> all.standings().get(1).trouble() == null);
    }

    @Test
    void aLyingWitnessIsToldAndItsSignatureIsNotKept() throws Exception {
        SigningKey liar = SigningKey.ofWitness("liar.example.org/w", new byte[32]);
        String otherText = "audit.example.org/main\n1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n";
        NoteSignature overOther = liar.cosign(otherText, 1_800_000_000);
        Witnesses witnesses = asked(policy("all", liar.verifier(), answering(200, overOther.line())));
        witnesses.published(log.upTo(5));
        witnesses.start();
        await(() -> trouble(witnesses, 2) == WitnessTrouble.FALSE_SIGNATURE);
        await(() -> witnesses.standings().get(0).size() == 5
                && witnesses.standings().get(1).size() == 5);
        assertThat(witnesses.witnessedSize()).isZero();
        assertThat(log.folder.cosigned(5).orElseThrow().signatures())
                .noneMatch(line -> line.name().equals("liar.example.org/w"));
    }

    @Test
    void aSignatureOfSomebodyElseIsNoSignatureOfTheWitness() throws Exception {
        SigningKey asked = SigningKey.ofWitness("asked.example.org/w", new byte[32]);
        SignedNote note = log.upTo(5);
        SigningKey other =
                SigningKey.ofWitness("other.example.org/w", "o".repeat(32).getBytes());
        String line = other.cosign(note.text(), 1_800_000_000).line();
        Witnesses witnesses = asked(policy("any", asked.verifier(), answering(200, line)));
        witnesses.start();
        await(() -> trouble(witnesses, 2) == WitnessTrouble.FALSE_SIGNATURE);
    }

    @Test
    void aWitnessThatSawMoreOfTheLogIsAskedFromThereOnceTheLogIsThere() throws Exception {
        log.upTo(9);
        Post.to(first.url(), log.from(0).bytes());
        GrowingLog behind = new GrowingLog(folder.resolve("behind"), "event");
        behind.upTo(5);
        Witnesses witnesses = asked(behind, policy("any"));
        witnesses.start();
        await(() -> trouble(witnesses, 0) == WitnessTrouble.AHEAD);
        assertThat(witnesses.standings().getFirst().trouble().sentence().fr()).contains("taille 9");
        witnesses.published(behind.upTo(12));
        await(() -> witnesses.standings().getFirst().size() == 12);
    }

    @Test
    void aRewrittenLogIsNotCountersignedByAWitnessThatSawTheOther() throws Exception {
        log.upTo(9);
        Post.to(first.url(), log.from(0).bytes());
        GrowingLog rewritten = new GrowingLog(folder.resolve("rewritten"), "other event");
        rewritten.upTo(9);
        Witnesses witnesses = asked(rewritten, policy("all"));
        witnesses.start();
        await(() -> trouble(witnesses, 0) == WitnessTrouble.OTHER_HISTORY);
        witnesses.published(rewritten.upTo(12));
        await(() -> trouble(witnesses, 0) == WitnessTrouble.REFUSED);
        assertThat(witnesses.standings().getFirst().trouble().facts()).containsEntry("status", "422");
        await(() -> witnesses.standings().get(1).size() == 12);
        assertThat(witnesses.witnessedSize()).isZero();
    }

    @Test
    void aSignatureThatWasLostOnItsWayIsAskedForAgain() throws Exception {
        log.upTo(9);
        assertThat(Post.to(first.url(), log.from(0).bytes()).statusCode()).isEqualTo(200);
        first.close();
        first.start();
        Witnesses witnesses = asked("any");
        witnesses.start();
        await(() -> witnesses.standings().getFirst().size() == 9);
    }

    @Test
    void aProgramThatIsStartedAgainVerifiesTheKeptSignaturesAndBelievesNoOthers() {
        Witnesses before = asked("all");
        log.upTo(5);
        before.start();
        await(() -> before.witnessedSize() == 5);
        before.close();
        first.close();
        second.close();
        Witnesses after = asked("all");
        after.start();
        assertThat(after.witnessedSize()).isEqualTo(5);
        SignedNote kept = log.folder.cosigned(5).orElseThrow();
        SignedNote swapped = new SignedNote(log.upTo(6).text(), kept.signatures());
        log.folder.write(LogFolder.cosignedNameOf(6), swapped.bytes());
        Witnesses deceived = asked("all");
        deceived.start();
        assertThat(deceived.witnessedSize()).isEqualTo(5);
    }

    @Test
    void signaturesThatWerePutIntoAFileAreNotPublishedAlong() {
        Witnesses witnesses = asked("all");
        SignedNote note = log.upTo(5);
        SigningKey stranger = SigningKey.ofWitness("stranger.example.org/w", new byte[32]);
        SignedNote stuffed = note.with(stranger.cosign(note.text(), 1_800_000_000));
        log.folder.write(LogFolder.cosignedNameOf(5), stuffed.bytes());
        witnesses.start();
        await(() -> witnesses.witnessedSize() == 5);
        assertThat(log.folder.checkpoint().orElseThrow().signatures())
                .hasSize(3)
                .noneMatch(line -> line.name().startsWith("stranger"));
    }

    @Test
    void withoutAQuorumOrWithThePolicyOfAnotherLogNothingIsWitnessed() {
        String lines = first.policyLine() + second.policyLine();
        Witnesses alone = asked(TrustPolicy.parse((LOG_LINE + "quorum none\n").getBytes(StandardCharsets.UTF_8)));
        VerifierKey other = SigningKey.ofLog(GrowingLog.ORIGIN, new byte[32]).verifier();
        Witnesses astray = asked(
                TrustPolicy.parse(("log " + other + "\n" + lines + "quorum first\n").getBytes(StandardCharsets.UTF_8)));
        log.upTo(5);
        alone.start();
        astray.start();
        Witnesses right = asked("all");
        right.start();
        await(() -> right.witnessedSize() == 5);
        assertThat(alone.witnessedSize()).isZero();
        assertThat(astray.witnessedSize()).isZero();
    }

    @Test
    void filesThatGiveNoProofAreTold() {
        log.upTo(300);
        Witnesses witnesses = asked("any");
        witnesses.start();
        await(() -> witnesses.standings().getFirst().size() == 300);
        SignedNote next = log.upTo(301);
        Path tile = folder.resolve("log").resolve(new TilePath(0, 1, 301 - 256).path());
        assertThat(tile.toFile().delete()).isTrue();
        witnesses.published(next);
        await(() -> trouble(witnesses, 0) == WitnessTrouble.NO_PROOF);
    }

    @Test
    void anAddressThatCannotBeAskedIsRefusedAtOnce() {
        for (String address : List.of("ftp://example.org", "http://example.org/?a", "http://exa mple", "http://[")) {
            String text = LOG_LINE + "witness w " + first.key() + " " + address.replace(" ", "%zz") + "\nquorum w\n";
            TrustPolicy policy = TrustPolicy.parse(text.getBytes(StandardCharsets.UTF_8));
            assertThatThrownBy(() -> asked(policy)).as(address).isInstanceOf(WitnessUnusable.class);
        }
    }

    private Witnesses asked(String threshold) {
        return asked(policy(threshold));
    }

    private Witnesses asked(TrustPolicy policy) {
        return asked(log, policy);
    }

    private Witnesses asked(GrowingLog growing, TrustPolicy policy) {
        Witnesses witnesses = new Witnesses(policy, growing.folder, growing, QUICK);
        running.add(witnesses);
        return witnesses;
    }

    private TrustPolicy policy(String threshold) {
        String text = LOG_LINE + first.policyLine() + second.policyLine() + "group g " + threshold
                + " first second\nquorum g\n";
        return TrustPolicy.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private TrustPolicy policy(String threshold, VerifierKey third, String url) {
        String text = LOG_LINE + first.policyLine() + second.policyLine() + "witness third " + third + " " + url
                + "\ngroup g " + threshold + " first second third\nquorum g\n";
        return TrustPolicy.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private String answering(int status, String text) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        running.add(() -> server.stop(0));
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static RefusalCode trouble(Witnesses witnesses, int index) {
        var trouble = witnesses.standings().get(index).trouble();
        return trouble == null ? null : trouble.code();
    }

    private static void await(BooleanSupplier holds) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            try {
                Thread.sleep(10);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new AssertionError(interrupted);
            }
        }
    }
}
