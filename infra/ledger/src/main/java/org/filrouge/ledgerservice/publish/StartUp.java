package org.filrouge.ledgerservice.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.leaf.Leaf;
import org.filrouge.ledger.leaf.StoredRow;
import org.filrouge.ledger.note.NoteSignature;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.tiles.TileLog;
import org.filrouge.ledger.tiles.TileMissing;
import org.filrouge.ledger.tiles.TilePath;
import org.filrouge.ledger.tiles.TileReader;
import org.filrouge.ledger.tiles.Tiles;
import org.filrouge.ledger.tree.Hash;
import org.filrouge.ledgerservice.keys.KeyFolder;
import org.filrouge.ledgerservice.rows.LedgerRows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares, before anything is signed, what the store holds with what was signed last: the anchor, which no copy of the data
 * brings back, and the published checkpoint.
 */
final class StartUp {

    private static final Logger LOG = LoggerFactory.getLogger(StartUp.class);
    private static final int PAGE = 1_000;

    private static final Tiles NOWHERE = new Tiles() {
        @Override
        public Optional<byte[]> read(TilePath path) {
            return Optional.empty();
        }

        @Override
        public void write(TilePath path, byte[] bytes) {}
    };

    private final LogFolder folder;
    private final KeyFolder keys;
    private final LedgerRows rows;

    StartUp(LogFolder folder, KeyFolder keys, LedgerRows rows) {
        this.folder = folder;
        this.keys = keys;
        this.rows = rows;
    }

    /** The last thing signed, by anchor and publication; the files and the store agree with it. */
    record Resumed(SignedNote note, Checkpoint signed, TileLog log) {}

    Resumed run() {
        SignedNote note = keys.anchor();
        Checkpoint anchor = keys.chain().open(note);
        Checkpoint older = anchor;
        Checkpoint signed = anchor;
        Optional<SignedNote> published = published();
        if (published.isPresent()) {
            Checkpoint shown = open(published.get());
            older = shown.size() < anchor.size() ? shown : anchor;
            if (shown.size() > anchor.size()) {
                signed = shown;
                note = new SignedNote(shown.text(), ownSignature(published.get()));
            }
        }
        requireRows(signed.size());
        TileLog log = resume(signed);
        requireWithin(older, signed);
        requireLastRow(signed.size());
        return new Resumed(note, signed, log);
    }

    private List<NoteSignature> ownSignature(SignedNote published) {
        return published.signatures().stream()
                .filter(signature -> signature.name().equals(keys.origin()))
                .toList();
    }

    private Optional<SignedNote> published() {
        try {
            return folder.checkpoint();
        } catch (Malformed damaged) {
            LOG.warn("The published checkpoint was damaged and is written again");
            return Optional.empty();
        }
    }

    private Checkpoint open(SignedNote published) {
        try {
            return keys.chain().open(published);
        } catch (Malformed foreign) {
            throw new LogRefused("The published checkpoint was not signed with the key of " + keys.origin() + " ("
                    + foreign.getMessage() + "): key and data are of two logs.");
        }
    }

    private void requireRows(long signed) {
        long stored = rows.size();
        if (stored < signed) {
            throw new LogRefused("The store holds " + stored + " events, and " + signed
                    + " were signed: this is an older copy of the data, or its end was cut off.");
        }
    }

    private TileLog resume(Checkpoint signed) {
        if (signed.size() == 0) {
            return TileLog.empty(folder);
        }
        try {
            TileLog log = TileLog.resume(folder, signed.size());
            if (log.root().equals(signed.root())
                    && new TileReader(folder, signed.size()).entry(signed.size() - 1) != null) {
                return log;
            }
        } catch (TileMissing | Malformed damaged) {
            LOG.warn("The published files are not those of the signed log: {}", damaged.getMessage());
        }
        return rebuild(signed);
    }

    /** Published files that are lost or damaged are made again from the store, when the store leads to the signed root. */
    private TileLog rebuild(Checkpoint signed) {
        if (!grown(NOWHERE, signed.size()).root().equals(signed.root())) {
            throw new LogRefused("The store's first " + signed.size()
                    + " events are not those that were signed: rows were changed, or the data come from another copy.");
        }
        LOG.warn("The published files of {} events are made again from the store", signed.size());
        TileLog log = grown(folder, signed.size());
        log.flush();
        folder.sync();
        return log;
    }

    private TileLog grown(Tiles tiles, long size) {
        TileLog log = TileLog.empty(tiles);
        while (log.size() < size) {
            List<StoredRow> page = rows.from(log.size(), (int) Math.min(PAGE, size - log.size()));
            requirePosition(page, log.size());
            for (StoredRow row : page) {
                requirePosition(List.of(row), log.size());
                log.append(Leaf.of(keys.origin(), row).bytes());
            }
        }
        return log;
    }

    private static void requirePosition(List<StoredRow> page, long position) {
        if (page.isEmpty() || page.getFirst().position() != position) {
            throw new LogRefused("The store has no event at position " + position + ", and one was signed.");
        }
    }

    private void requireWithin(Checkpoint older, Checkpoint signed) {
        Hash root = new TileReader(folder, older.size(), signed.size()).root();
        if (!root.equals(older.root())) {
            throw new LogRefused(
                    "The log of " + signed.size() + " events does not contain the signed one of " + older.size() + ".");
        }
    }

    private void requireLastRow(long size) {
        if (size == 0) {
            return;
        }
        byte[] entry = new TileReader(folder, size).entry(size - 1);
        boolean same = rows.from(size - 1, 1).stream()
                .anyMatch(row -> row.position() == size - 1
                        && Arrays.equals(Leaf.of(keys.origin(), row).bytes(), entry));
        if (!same) {
            throw new LogRefused("The store's event at position " + (size - 1) + " is not the one that was signed.");
        }
    }
}
