package org.filrouge.ledgerservice.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.filrouge.eventstore.EventFileRows;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.leaf.Leaf;
import org.filrouge.ledger.leaf.StoredRow;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.note.SigningKey;
import org.filrouge.ledger.tiles.TileLog;
import org.filrouge.ledgerservice.files.Disk;
import org.filrouge.ledgerservice.publish.LogFolder;
import org.filrouge.ledgerservice.rows.LedgerRows;

/** An insider: has the database, the published files and, where a method says so, the real key. */
public final class Forger {

    private final House house;

    public Forger(House house) {
        this.house = house;
    }

    /** The entries that the store now gives. */
    public List<byte[]> entries() {
        try (EventFileRows rows = EventFileRows.open(house.events())) {
            List<byte[]> entries = new ArrayList<>();
            for (StoredRow row : new LedgerRows(rows)) {
                entries.add(Leaf.of(key().verifier().name(), row).bytes());
            }
            return entries;
        }
    }

    /** Writes entries and tiles anew, so that they fit each other, under the checkpoints that are there. */
    public TileLog republish(List<byte[]> entries) {
        TileLog log = TileLog.empty(new LogFolder(house.log(), new Disk()));
        entries.forEach(log::append);
        log.flush();
        return log;
    }

    /** The same, and signs it with the real key as the only checkpoint there ever was. */
    public SignedNote resign(List<byte[]> entries) {
        house.log()
                .resolve("checkpoints")
                .toFile()
                .listFiles((folder, name) -> !name.endsWith(".tsr")
                        && folder.toPath().resolve(name).toFile().delete());
        House.delete(house.log().resolve("tile"));
        return publish(republish(entries), key());
    }

    /** Signs entries and tiles with a key, as the newest checkpoint. */
    public SignedNote publish(TileLog log, SigningKey key) {
        LogFolder folder = new LogFolder(house.log(), new Disk());
        SignedNote note = new Checkpoint(key.verifier().name(), log.size(), log.root()).sign(key);
        folder.write(LogFolder.nameOf(log.size()), note.bytes());
        folder.write(LogFolder.CHECKPOINT, note.bytes());
        return note;
    }

    /** Replaces the event at a place in the store, and has everything signed anew with the real key. */
    public SignedNote rewrite(long position) {
        house.tamper("UPDATE event SET payload = CAST('{}' AS BLOB) WHERE position = " + position);
        return resign(entries());
    }

    public static List<byte[]> swapped(List<byte[]> entries, int one, int other) {
        List<byte[]> swapped = new ArrayList<>(entries);
        Collections.swap(swapped, one, other);
        return swapped;
    }

    /** The key in use. */
    public SigningKey key() {
        try {
            return SigningKey.parse(
                    Files.readString(house.keys.resolve("log.skey")).strip());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    public Path file(String published) {
        return house.log().resolve(published);
    }
}
