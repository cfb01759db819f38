package org.filrouge.ledgerservice.witness;

import org.filrouge.ledger.note.SignedNote;

/** Where a checkpoint goes when a witness has signed it. */
public interface CosignedPublication {

    /** Publishes the checkpoint of a size with its signatures, each of which holds. */
    void publish(long size, SignedNote cosigned);
}
