package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.filrouge.acceptance.Caller.Reply;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.leaf.Leaf;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.note.VerifierKey;
import org.filrouge.ledger.policy.TrustPolicy;
import org.filrouge.ledger.proof.TlogProof;
import org.filrouge.ledger.tiles.EntryBundle;
import org.filrouge.ledger.tiles.TilePath;
import org.filrouge.ledger.tree.Consistency;
import org.filrouge.ledger.tree.Hash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The signed log as an outsider sees it: files, proofs, and the checkpoint that every answer names. */
class SignedLogTest {

    @RegisterExtension
    static final Running RUNNING = new Running();

    @TempDir
    Path folder;

    private Program program;
    private Checkpoint signed;
    private String vkey;

    @BeforeEach
    void awaitTheLog() throws InterruptedException {
        program = RUNNING.program();
        for (int i = 0; i < 100 && program.get("/api/log").json().get("size").asLong() < program.logSize(); i++) {
            Thread.sleep(100);
        }
        vkey = program.get("/log/vkey").body().strip();
        signed = Checkpoint.open(note("/log/checkpoint"), List.of(VerifierKey.parse(vkey)));
    }

    @Test
    void everythingIsUnderTheCheckpointOnceAnImportIsOver() {
        assertThat(signed.size()).isEqualTo(program.logSize());
        assertThat(program.get("/api/log").json().get("root").asString())
                .isEqualTo(signed.root().base64());
        assertThat(note("/log/checkpoints/" + signed.size()).text()).isEqualTo(signed.text());
        assertThat(program.get("/actuator/prometheus").body())
                .contains("filrouge_log_size ", "filrouge_log_unprotected_seconds ");
    }

    @Test
    void anEventIsUnderACheckpointSoonAfterItWasAnswered() throws InterruptedException {
        long position = new Story(program).organisation("soon", "ASSOCIATION");
        long until = System.nanoTime() + 10_000_000_000L;
        while (program.get("/api/log").json().get("size").asLong() <= position) {
            assertThat(System.nanoTime()).isLessThan(until);
            Thread.sleep(50);
        }
    }

    @Test
    void theProofOfEachEventLeadsFromItsEntryToTheSignedRoot() {
        TrustPolicy policy = TrustPolicy.parse(("log " + vkey + "\nquorum none\n").getBytes(StandardCharsets.UTF_8));
        List<String> ids = ids();
        assertThat(ids).hasSizeGreaterThan(20);
        for (String id : ids) {
            Reply reply = program.get("/api/events/" + id + "/proof");
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.header("Content-Type")).startsWith("text/plain");
            TlogProof proof = TlogProof.parse(reply.body().getBytes(StandardCharsets.UTF_8));
            byte[] entry = entry(proof);
            assertThat(Leaf.read(entry).eventId()).isEqualTo(id);
            assertThat(policy.prove(entry, proof).checkpoint().size()).isGreaterThanOrEqualTo(signed.size());
        }
    }

    @Test
    void anEarlierSizeIsShownToBeTheBeginningOfTheNewest() {
        long half = signed.size() / 2;
        JsonNode answer = program.get("/api/log/consistency?from=" + half + "&to=" + signed.size())
                .json();
        List<Hash> hashes = StreamSupport.stream(answer.get("hashes").spliterator(), false)
                .map(hash -> Hash.base64(hash.asString()))
                .toList();
        Hash before = Hash.base64(answer.get("fromRoot").asString());
        assertThat(Consistency.holds(half, before, signed.size(), signed.root(), hashes))
                .isTrue();
        assertThat(program.get("/api/log/consistency?from=2&to=1").status()).isEqualTo(400);
        assertThat(program.get("/api/log/consistency?from=1&to=999999999").status())
                .isEqualTo(400);
        assertThat(program.get("/api/log/consistency").status()).isEqualTo(400);
    }

    @Test
    void everyAnswerNamesASignedCheckpoint() {
        for (String path :
                List.of("/api/cases", "/api/history", "/api/indicators", "/api/catalogue", "/", "/api/none")) {
            Reply reply = program.get(path);
            String[] named = reply.header("Fil-Rouge-Checkpoint").split(" ");
            assertThat(named).as(path).hasSize(3);
            String file = reply.header("Link").replaceAll("^<|>.*$", "");
            Checkpoint there = Checkpoint.open(note(file), List.of(VerifierKey.parse(vkey)));
            assertThat(there.origin() + " " + there.size() + " " + there.root().base64())
                    .isEqualTo(String.join(" ", named));
            assertThat(there.size()).isPositive();
        }
    }

    @Test
    void filesAreCachedAsLongAsTheyLast() {
        assertThat(program.get("/log/checkpoint").header("Cache-Control")).isEqualTo("no-cache");
        Reply checkpoint = program.get("/log/checkpoints/" + signed.size());
        assertThat(checkpoint.header("Cache-Control")).contains("immutable");
        assertThat(checkpoint.header("Content-Type")).isEqualToIgnoringCase("text/plain;charset=utf-8");
        Reply tile = program.get("/log/" + bundle(0));
        assertThat(tile.header("Cache-Control")).contains("immutable");
        assertThat(tile.header("Content-Type")).isEqualTo("application/octet-stream");
    }

    @Test
    void nothingButPublishedFilesIsServed() {
        for (String path : List.of(
                "/log/",
                "/log/events.db",
                "/log/%2e%2e/events/events.db",
                "/log/tile/0/../../../lock",
                "/log/..%2flock",
                "/log/.checkpoint.new",
                "/log/tile/0/000.p/0",
                "/log/tile/64/000",
                "/log/checkpoints/00")) {
            assertThat(program.get(path).status()).as(path).isIn(400, 404);
        }
        assertThat(program.get("/api/events/none/proof").status()).isEqualTo(404);
    }

    @Test
    void pagesLinkTheProofAndTheCheckpoint() {
        String id = ids().getFirst();
        String page =
                program.get("/events/" + id + "?lang=en", "Accept", "text/html").body();
        assertThat(page).contains("/api/events/" + id + "/proof", "Its proof in the signed log");
        assertThat(page)
                .contains(
                        "/log/checkpoint",
                        "Signed log: ",
                        signed.root().base64().substring(0, 12).split("[+/=]")[0]);
        assertThat(program.get("/api/events/" + id).json().get("proof").asString())
                .isEqualTo("/api/events/" + id + "/proof");
    }

    @Test
    void opensslVerifiesTheCheckpoint() throws IOException, InterruptedException {
        Openssl openssl = new Openssl(folder);
        assumeTrue(openssl.isThere(), "skipped: no openssl on the PATH");
        String note = program.get("/log/checkpoint").body();
        assertThat(openssl.verifies(note, vkey)).isTrue();
        assertThat(openssl.verifies(note.replaceFirst("\n[0-9]+\n", "\n1\n"), vkey))
                .isFalse();
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (JsonNode event : program.get("/api/history?limit=40").json().get("events")) {
            ids.add(event.get("id").asString());
        }
        return ids;
    }

    private SignedNote note(String path) {
        return SignedNote.parse(program.get(path).body().getBytes(StandardCharsets.UTF_8));
    }

    /** The entry as published; here read from disk, because a caller of texts would spoil the bytes. */
    private byte[] entry(TlogProof proof) {
        long size = Checkpoint.parse(proof.checkpoint().text()).size();
        try {
            String name = bundle(proof.index() >>> 8, size);
            byte[] bundle = Files.readAllBytes(RUNNING.data().resolve("log").resolve(name));
            int width = name.contains(".p/") ? Integer.parseInt(name.substring(name.lastIndexOf('/') + 1)) : 256;
            return EntryBundle.read(bundle, width).get((int) (proof.index() & 0xff));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    private String bundle(long index) {
        return bundle(index, signed.size());
    }

    private static String bundle(long index, long size) {
        return TilePath.at(TilePath.ENTRIES, index, size).path();
    }
}
