package org.filrouge.ledgerservice.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.leaf.Leaf;
import org.filrouge.ledger.leaf.StoredRow;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.tiles.TileLog;
import org.filrouge.ledger.tiles.TilePath;
import org.filrouge.ledger.tiles.TileReader;
import org.filrouge.ledgerservice.keys.KeyFolder;
import org.filrouge.ledgerservice.rows.LedgerRows;

/**
 * The log as it grows: takes the store's rows in their order, signs how far it came, and publishes. Only the right edge of the
 * tree is in memory. Whatever was signed is on disk before anybody sees it.
 */
public final class LogWriter {

    private static final int REMEMBERED = 1_000;

    private final LogFolder folder;
    private final KeyFolder keys;
    private final LedgerRows rows;
    private final TileLog log;
    private final List<Consumer<SignedNote>> listeners = new CopyOnWriteArrayList<>();
    private final ConcurrentSkipListMap<Long, Checkpoint> recent = new ConcurrentSkipListMap<>();
    private byte[] last;
    private volatile SignedNote newestNote;
    private volatile Checkpoint newest;

    private LogWriter(LogFolder folder, KeyFolder keys, LedgerRows rows, StartUp.Resumed resumed) {
        this.folder = folder;
        this.keys = keys;
        this.rows = rows;
        this.log = resumed.log();
        this.newestNote = resumed.note();
        this.newest = resumed.signed();
        this.last = newest.size() == 0 ? new byte[0] : new TileReader(folder, newest.size()).entry(newest.size() - 1);
        remember(newest);
    }

    /**
     * Goes on where the log stood, and finishes what a sudden end interrupted.
     *
     * @throws LogRefused when the store is shorter than or differs from what was signed
     */
    public static LogWriter open(LogFolder folder, KeyFolder keys, LedgerRows rows) {
        LogWriter writer = new LogWriter(folder, keys, rows, new StartUp(folder, keys, rows).run());
        folder.writeKeys(keys.chain().text(), keys.rotations());
        writer.publish(writer.newestNote, writer.newest);
        return writer;
    }

    public String origin() {
        return keys.origin();
    }

    /** The published files. */
    public LogFolder folder() {
        return folder;
    }

    /** The keys that sign and signed. */
    public KeyFolder keys() {
        return keys;
    }

    /** The newest signed checkpoint. */
    public Checkpoint newest() {
        return newest;
    }

    /** The newest checkpoint as the log signed it, without countersignatures. */
    public SignedNote newestNote() {
        return newestNote;
    }

    /** The newest signed checkpoint of at most so many events, as far as this program remembers; else the one of none. */
    public Checkpoint newestWithin(long size) {
        Map.Entry<Long, Checkpoint> within = recent.floorEntry(size);
        return within == null ? newest.size() <= size ? newest : Checkpoints.empty(origin()) : within.getValue();
    }

    /** Told after each checkpoint is published, on the thread that signs; must not wait. */
    public void onSigned(Consumer<SignedNote> listener) {
        listeners.add(listener);
    }

    /**
     * Takes the store's next rows into the log.
     *
     * @return how many there were
     * @throws LogRefused when the store no longer holds what the log has
     */
    public synchronized int append(int most) {
        long size = log.size();
        if (rows.size() < size) {
            throw new LogRefused("The store holds fewer events than the log, which has " + size + ".");
        }
        List<StoredRow> page = rows.from(Math.max(0, size - 1), size == 0 ? most : most + 1);
        for (StoredRow row : size == 0 ? page : followers(page, size)) {
            if (row.position() != log.size()) {
                throw new LogRefused("The store has no event at position " + log.size() + ".");
            }
            last = Leaf.of(origin(), row).bytes();
            log.append(last);
        }
        return Math.toIntExact(log.size() - size);
    }

    /** Signs and publishes what was taken; nothing when nothing is new. */
    public synchronized Optional<SignedNote> sign() {
        long before = newest.size();
        if (log.size() == before) {
            return Optional.empty();
        }
        log.flush();
        folder.sync();
        Checkpoint checkpoint = new Checkpoint(origin(), log.size(), log.root());
        SignedNote note = checkpoint.sign(keys.key());
        keys.anchor(note);
        publish(note, checkpoint);
        newestNote = note;
        newest = checkpoint;
        remember(checkpoint);
        dropPartials(before, log.size());
        listeners.forEach(listener -> listener.accept(note));
        return Optional.of(note);
    }

    /** Publishes a checkpoint with countersignatures, each of which holds, beside the log's own. */
    public synchronized void publishCosigned(long size, SignedNote cosigned) {
        folder.write(LogFolder.cosignedNameOf(size), cosigned.bytes());
        if (size == newest.size()) {
            folder.write(LogFolder.CHECKPOINT, cosigned.bytes());
        }
        folder.sync();
    }

    private List<StoredRow> followers(List<StoredRow> page, long size) {
        boolean same = !page.isEmpty()
                && page.getFirst().position() == size - 1
                && Arrays.equals(Leaf.of(origin(), page.getFirst()).bytes(), last);
        if (!same) {
            throw new LogRefused("The store's event at position " + (size - 1) + " is not the one that the log has.");
        }
        return page.subList(1, page.size());
    }

    private void publish(SignedNote note, Checkpoint checkpoint) {
        folder.write(LogFolder.nameOf(checkpoint.size()), note.bytes());
        folder.sync();
        SignedNote shown = folder.cosigned(checkpoint.size())
                .filter(cosigned -> cosigned.text().equals(note.text()))
                .orElse(note);
        folder.write(LogFolder.CHECKPOINT, shown.bytes());
        folder.sync();
    }

    private void remember(Checkpoint checkpoint) {
        recent.put(checkpoint.size(), checkpoint);
        if (recent.size() > REMEMBERED) {
            recent.pollFirstEntry();
        }
    }

    private void dropPartials(long before, long size) {
        for (int level = TilePath.ENTRIES; level <= 0 || size >>> 8 * level > 0; level++) {
            int shift = 8 * (Math.max(level, 0) + 1);
            for (long full = before >>> shift; full < size >>> shift; full++) {
                folder.dropPartials(level, full);
            }
        }
    }
}
