package org.filrouge.ledgerservice.keys;

import java.util.ArrayList;
import java.util.List;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.note.VerifierKey;

/** The keys of one log that follow from one that somebody pinned: each named by a note that the one before signed. */
public record KeyChain(List<VerifierKey> newestFirst) {

    public KeyChain {
        newestFirst = List.copyOf(newestFirst);
    }

    /**
     * The keys from the pinned one on. Notes of before it was there are passed over.
     *
     * @param rotations the notes in the order in which the keys changed
     * @throws org.filrouge.ledger.Malformed when a note does not hold
     */
    public static KeyChain from(VerifierKey pinned, List<SignedNote> rotations) {
        List<VerifierKey> keys = new ArrayList<>(List.of(pinned));
        for (SignedNote note : rotations) {
            KeyRotation rotation = KeyRotation.open(note);
            if (rotation.old().equals(keys.getFirst())) {
                keys.addFirst(rotation.next());
            }
        }
        return new KeyChain(keys);
    }

    public VerifierKey newest() {
        return newestFirst.getFirst();
    }

    /**
     * What a checkpoint says when one of these keys signed it.
     *
     * @throws org.filrouge.ledger.Malformed when none did
     */
    public Checkpoint open(SignedNote checkpoint) {
        return Checkpoint.open(checkpoint, newestFirst);
    }

    /** The file {@code vkey}: one key per line, newest first. */
    public String text() {
        StringBuilder lines = new StringBuilder();
        newestFirst.forEach(key -> lines.append(key).append('\n'));
        return lines.toString();
    }
}
