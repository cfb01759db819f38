package org.filrouge.ledgerservice.witness;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.note.SigningKey;
import org.filrouge.ledger.tiles.TileLog;
import org.filrouge.ledger.tiles.TileProofs;
import org.filrouge.ledger.tiles.TileReader;
import org.filrouge.ledger.witness.AddCheckpoint;
import org.filrouge.ledgerservice.files.Disk;
import org.filrouge.ledgerservice.publish.LogFolder;

/** A published log of made-up entries; logs of different words share a key and differ in history. */
final class GrowingLog implements CosignedPublication {

    static final String ORIGIN = "audit.example.org/main";
    static final SigningKey KEY = SigningKey.ofLog(ORIGIN, "k".repeat(32).getBytes(StandardCharsets.UTF_8));

    final LogFolder folder;
    private final String word;
    private final TileLog log;
    private final List<SignedNote> published = new ArrayList<>();

    GrowingLog(Path root, String word) {
        this.folder = new LogFolder(root, new Disk());
        this.word = word;
        this.log = TileLog.empty(folder);
    }

    /** Grows to a size and publishes a checkpoint of it. */
    SignedNote upTo(long size) {
        while (log.size() < size) {
            log.append((word + " " + log.size()).getBytes(StandardCharsets.UTF_8));
        }
        log.flush();
        SignedNote note = new Checkpoint(ORIGIN, size, log.root()).sign(KEY);
        folder.write(LogFolder.nameOf(size), note.bytes());
        folder.write(LogFolder.CHECKPOINT, note.bytes());
        published.add(note);
        return note;
    }

    /** The request that takes a witness from a size to the newest one. */
    AddCheckpoint from(long oldSize) {
        TileReader tree = new TileReader(folder, log.size());
        return new AddCheckpoint(oldSize, TileProofs.consistency(tree, oldSize), published.getLast());
    }

    @Override
    public synchronized void publish(long size, SignedNote cosigned) {
        folder.write(LogFolder.cosignedNameOf(size), cosigned.bytes());
        if (size == log.size()) {
            folder.write(LogFolder.CHECKPOINT, cosigned.bytes());
        }
    }
}
