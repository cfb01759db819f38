package org.filrouge.ledger.witness;

import org.filrouge.kernel.refusal.Refusal;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.note.NoteSignature;

/** What a witness answers to a checkpoint. */
public sealed interface WitnessAnswer {

    /** Countersigned (200). The checkpoint is to be on disk before the signature goes out. */
    record Accepted(Checkpoint known, NoteSignature cosignature) implements WitnessAnswer {}

    /**
     * The log believed the witness to be elsewhere, or offers another root for the very size that the witness knows (409).
     *
     * @param knownSize the size of the last checkpoint that the witness countersigned
     */
    record Conflict(long knownSize) implements WitnessAnswer {}

    /**
     * Not countersigned.
     *
     * @param status the HTTP status that the protocol gives to it
     */
    record Refused(int status, Refusal refusal) implements WitnessAnswer {}
}
