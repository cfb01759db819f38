package org.filrouge.ledgerservice.publish;

import org.filrouge.ledger.note.SignedNote;

/** Hears of each checkpoint when it is signed and its files are on disk. Returns at once; nothing waits for it. */
public interface CheckpointListener {

    /** A checkpoint of this size is published. */
    void published(long size, SignedNote checkpoint);
}
