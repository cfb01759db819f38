package org.filrouge.ledgerservice.publish;

import java.time.Duration;
import java.util.Map;
import org.filrouge.eventstore.EventRows;
import org.filrouge.http.Problem;
import org.filrouge.http.ProblemCode;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.leaf.Leaf;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.proof.TlogProof;
import org.filrouge.ledger.tiles.TileProofs;
import org.filrouge.ledger.tiles.TileReader;

/** Proofs that events are in the signed log, each made under the newest published checkpoint. */
public final class EventProofs {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final long PAUSE_MILLIS = 50;

    private final LogWriter writer;
    private final EventRows rows;

    public EventProofs(LogWriter writer, EventRows rows) {
        this.writer = writer;
        this.rows = rows;
    }

    /**
     * The proof of one event, as a tlog-proof file.
     *
     * @throws Problem when there is no such event, it is not signed in time, or the log holds another one in its place
     */
    public byte[] of(String id) {
        long position = rows.positionOf(id).orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        awaitSigned(position);
        SignedNote note = writer.folder().checkpoint().orElseGet(writer::newestNote);
        TileReader tree =
                new TileReader(writer.folder(), Checkpoint.parse(note.text()).size());
        if (!Leaf.read(tree.entry(position)).eventId().equals(id)) {
            throw Problem.of(ProblemCode.LOG_DIFFERS, Map.of("position", Long.toString(position)));
        }
        return new TlogProof(null, position, TileProofs.inclusion(tree, position), note).bytes();
    }

    private void awaitSigned(long position) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (writer.newest().size() <= position) {
            if (System.nanoTime() > deadline) {
                throw Problem.of(ProblemCode.LOG_BEHIND);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Problem.of(ProblemCode.LOG_BEHIND);
        }
    }
}
