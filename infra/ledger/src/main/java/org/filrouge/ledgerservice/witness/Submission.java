package org.filrouge.ledgerservice.witness;

import org.filrouge.kernel.refusal.Refusal;
import org.filrouge.ledger.note.NoteSignature;

/** What came of asking a witness for its signature. */
sealed interface Submission {

    /** A signature of the witness that holds. */
    record Cosigned(NoteSignature signature) implements Submission {}

    /** The witness stands at another size than was believed; to be asked again from there. */
    record Elsewhere(long knownSize) implements Submission {}

    /** No signature. */
    record Failed(Refusal trouble) implements Submission {}
}
