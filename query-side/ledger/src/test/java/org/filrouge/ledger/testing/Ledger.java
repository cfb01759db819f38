package org.filrouge.ledger.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.leaf.Leaf;
import org.filrouge.ledger.leaf.StoredRow;
import org.filrouge.ledger.leaf.Told;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.note.SigningKey;
import org.filrouge.ledger.tiles.TileLog;

/** A log over a store of a few events, signed and witnessed, for tests to tamper with. */
public final class Ledger {

    public static final String ORIGIN = "audit.example.org/main";
    public static final SigningKey KEY = SigningKey.ofLog(ORIGIN, seed('k'));
    public static final SigningKey WITNESS = SigningKey.ofWitness("funder.example.org/witness", seed('w'));
    public static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    public final MemoryTiles tiles = new MemoryTiles();
    public final List<StoredRow> rows = new ArrayList<>();
    private final TileLog log = TileLog.empty(tiles);

    /** Records events one second after the other, from now on until there are so many. */
    public Ledger upTo(int size) {
        while (rows.size() < size) {
            record(row(rows.size(), START.plusSeconds(rows.size()), "payload " + rows.size()));
        }
        return this;
    }

    public Ledger record(StoredRow row) {
        rows.add(row);
        log.append(Leaf.of(ORIGIN, row).bytes());
        return this;
    }

    /** Signs and publishes what there is; the witness signs a second after the last event. */
    public SignedNote publish() {
        log.flush();
        Checkpoint checkpoint = new Checkpoint(ORIGIN, log.size(), log.root());
        return checkpoint.sign(KEY).with(WITNESS.cosign(checkpoint.text(), lastSecond() + 1));
    }

    public static StoredRow row(int position, Instant recorded, String payload) {
        return new StoredRow(
                position,
                "event-" + position,
                "employer-group.statutes-filed",
                1,
                "employer-group",
                "ge-" + position % 3,
                position / 3,
                recorded.toString(),
                new Told("2008-03", null, null, "account-1"),
                payload.getBytes(StandardCharsets.UTF_8),
                "{}".getBytes(StandardCharsets.UTF_8));
    }

    private long lastSecond() {
        return rows.isEmpty()
                ? START.getEpochSecond()
                : Instant.parse(rows.getLast().recordedAt()).getEpochSecond();
    }

    private static byte[] seed(char c) {
        return String.valueOf(c).repeat(32).getBytes(StandardCharsets.UTF_8);
    }
}
