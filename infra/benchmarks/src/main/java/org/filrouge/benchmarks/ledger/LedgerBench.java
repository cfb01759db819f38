package org.filrouge.benchmarks.ledger;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.filrouge.benchmarks.Results;
import org.filrouge.benchmarks.Rounds;
import org.filrouge.benchmarks.Sample;
import org.filrouge.eventstore.EventFileRows;
import org.filrouge.ledger.leaf.Leaf;
import org.filrouge.ledger.leaf.StoredRow;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.proof.TlogProof;
import org.filrouge.ledger.tiles.TileLog;
import org.filrouge.ledger.tiles.TilePath;
import org.filrouge.ledger.tiles.TileProofs;
import org.filrouge.ledger.tiles.TileReader;
import org.filrouge.ledger.tiles.Tiles;
import org.filrouge.ledger.tree.Sha256;
import org.filrouge.ledgerservice.publish.LogFolder;
import org.filrouge.ledgerservice.rows.LedgerRows;

/** The signed log beside a bare loop that reads the same rows and hashes them. */
public final class LedgerBench {

    private static final String BARE = "bare: read and hash payload and metadata";
    private static final String BARE_ROWS = "bare: read whole rows, hash payload and metadata";
    private static final String VERIFY = "verification of log and rows (without views)";
    private static final String BARE_ONE = "bare: read one row by place and hash it";
    private static final String PROOF = "proof by index";
    private static final String SEQUENCER = "leaf append by the sequencer, on disk and signed";
    private static final String BARE_PART = "bare: read and hash, a tenth of the events";
    private static final String LEAF = "leaf append, rows in memory";
    private static final String BARE_MEMORY = "bare: hash payload and metadata, rows in memory";

    private static final int PROOFS = 10_000;
    private static final int IN_MEMORY = 100_000;

    private final Path work;
    private final int events;
    private final int rounds;

    public LedgerBench(Path work, int events, int rounds) {
        this.work = work;
        this.events = events;
        this.rounds = rounds;
    }

    /** Makes the stores and their logs, measures, and says what came out. */
    public Results run() throws Exception {
        System.err.println("Making a store of " + events + " events and its log…");
        SyntheticStore store = new SyntheticStore(work, events);
        store.sign();
        SyntheticStore part = new SyntheticStore(work, Math.max(1, events / 10));
        part.sign();
        try (BareLoop bare = new BareLoop(store.file());
                BareLoop ofPart = new BareLoop(part.file());
                EventFileRows rows = EventFileRows.open(store.file())) {
            List<StoredRow> inMemory = new LedgerRows(rows).from(0, Math.min(events, IN_MEMORY));
            Rounds measured = new Rounds()
                    .add(BARE, () -> Sample.of(events, bare::bytesHashed))
                    .add(VERIFY, () -> Sample.of(events, () -> Verification.of(store.data())))
                    .add(BARE_ROWS, () -> Sample.of(events, bare::wholeRowsHashed))
                    .add(BARE_ONE, () -> Sample.of(PROOFS, () -> someRows(bare)))
                    .add(PROOF, () -> Sample.of(PROOFS, () -> someProofs(store.log())))
                    .add(BARE_PART, () -> Sample.of(part.events(), ofPart::bytesHashed))
                    .add(SEQUENCER, new AppendedLogs(work, part)::round)
                    .add(BARE_MEMORY, () -> Sample.of(inMemory.size(), () -> hash(inMemory)))
                    .add(LEAF, () -> Sample.of(inMemory.size(), () -> append(inMemory)))
                    .run(rounds);
            return results(measured, part)
                    .note("A verification completes with " + Memory.heap() + ": " + part.events() + " events took "
                            + Memory.ofVerifying(part.data()).said() + "; " + events + " events took "
                            + Memory.ofVerifying(store.data()).said() + ".");
        }
    }

    private Results results(Rounds measured, SyntheticStore part) {
        return new Results("The signed log beside a bare loop")
                .setting("events", events + "; the sequencer on " + part.events())
                .setting("rounds", rounds + ", interleaved, after one that does not count")
                .setting("each", "per event; per proof where it says proof or one row")
                .compared(measured, VERIFY, BARE)
                .compared(measured, VERIFY, BARE_ROWS)
                .compared(measured, PROOF, BARE_ONE)
                .compared(measured, SEQUENCER, BARE_PART)
                .compared(measured, LEAF, BARE_MEMORY);
    }

    private void someRows(BareLoop bare) throws Exception {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < PROOFS; i++) {
            bare.one(random.nextLong(events));
        }
    }

    /** As the program answers a question: a reader of its own each time, the files from disk. */
    private void someProofs(LogFolder log) {
        SplittableRandom random = new SplittableRandom(1);
        SignedNote note = log.checkpoint().orElseThrow();
        for (int i = 0; i < PROOFS; i++) {
            TileReader tree = new TileReader(log, events);
            long index = random.nextLong(events);
            new TlogProof(null, index, TileProofs.inclusion(tree, index), note).bytes();
        }
    }

    private static void hash(List<StoredRow> rows) {
        for (StoredRow row : rows) {
            Sha256.of(row.payload());
            Sha256.of(row.metadata());
        }
    }

    private static void append(List<StoredRow> rows) {
        TileLog log = TileLog.empty(new Nowhere());
        for (StoredRow row : rows) {
            log.append(Leaf.of("bench.local/log", row).bytes());
        }
    }

    /** Files that nobody keeps. */
    private static final class Nowhere implements Tiles {

        @Override
        public Optional<byte[]> read(TilePath path) {
            return Optional.empty();
        }

        @Override
        public void write(TilePath path, byte[] bytes) {}
    }
}
