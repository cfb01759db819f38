package org.filrouge.ledgerservice.publish;

import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import org.filrouge.http.Problem;
import org.filrouge.http.ProblemCode;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.leaf.Leaf;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.proof.TlogProof;
import org.filrouge.ledger.tiles.TileProofs;
import org.filrouge.ledger.tiles.TileReader;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The proof that an event is in the signed log, to be kept and checked without this program. */
@RestController
public class ProofController {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final long PAUSE_MILLIS = 50;
    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=utf-8");

    private final LogWriter writer;
    private final Function<String, OptionalLong> places;

    /**
     * Proves events.
     *
     * @param places the place in the log of an event, by its id, that whoever asks may have; empty where there is none for them
     */
    public ProofController(LogWriter writer, Function<String, OptionalLong> places) {
        this.writer = writer;
        this.places = places;
    }

    @GetMapping("/api/events/{id}/proof")
    ResponseEntity<byte[]> proof(@PathVariable String id) throws InterruptedException {
        long position = places.apply(id).orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        awaitSigned(position);
        SignedNote note = writer.folder().checkpoint().orElseGet(writer::newestNote);
        TileReader tree =
                new TileReader(writer.folder(), Checkpoint.parse(note.text()).size());
        if (!Leaf.read(tree.entry(position)).eventId().equals(id)) {
            throw Problem.of(ProblemCode.LOG_DIFFERS, Map.of("position", Long.toString(position)));
        }
        byte[] file = new TlogProof(null, position, TileProofs.inclusion(tree, position), note).bytes();
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.CONTENT_DISPOSITION, named(id))
                .body(file);
    }

    private static String named(String id) {
        return ContentDisposition.inline().filename(id + ".tlog-proof").build().toString();
    }

    private void awaitSigned(long position) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (writer.newest().size() <= position) {
            if (System.nanoTime() > deadline) {
                throw Problem.of(ProblemCode.LOG_BEHIND);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }
}
