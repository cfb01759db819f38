package org.filrouge.ledgerservice.publish;

import org.filrouge.ledger.note.SignedNote;

/** The published file {@code checkpoint}, which two have a hand in: who signs a new one, and who gathers signatures for it. */
public interface NewestCheckpoint {

    /** Replaces the file by the same checkpoint with more signatures, unless a larger one has been published since. */
    void cosigned(long size, SignedNote checkpoint);
}
