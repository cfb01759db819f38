package org.filrouge.ledgerservice.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.note.VerifierKey;
import org.filrouge.ledgerservice.keys.KeyChain;
import org.filrouge.ledgerservice.publish.LogFolder;

/** The keys of a published log that follow from a pinned one. */
final class Rotations {

    private Rotations() {}

    /**
     * The keys, newest first.
     *
     * @throws org.filrouge.ledger.Malformed when a note does not hold
     */
    static List<VerifierKey> keys(LogFolder folder, VerifierKey pinned) {
        List<SignedNote> notes = new ArrayList<>();
        for (Optional<byte[]> note = note(folder, 1); note.isPresent(); note = note(folder, notes.size() + 1)) {
            notes.add(SignedNote.parse(note.get()));
        }
        return KeyChain.from(pinned, notes).newestFirst();
    }

    private static Optional<byte[]> note(LogFolder folder, int number) {
        return folder.read("keys/" + number + ".note");
    }
}
