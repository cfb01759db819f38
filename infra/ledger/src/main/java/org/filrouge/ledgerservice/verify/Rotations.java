package org.filrouge.ledgerservice.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.note.VerifierKey;
import org.filrouge.ledgerservice.keys.KeyChain;

/** The keys of a log that follow from the one that somebody pinned. */
final class Rotations {

    private Rotations() {}

    /**
     * The keys, newest first.
     *
     * @param files what is published, by name
     * @throws Malformed when a note does not hold
     */
    static List<VerifierKey> keys(Function<String, Optional<byte[]>> files, VerifierKey pinned) {
        List<SignedNote> notes = new ArrayList<>();
        for (Optional<byte[]> note = note(files, 1); note.isPresent(); note = note(files, notes.size() + 1)) {
            notes.add(SignedNote.parse(note.get()));
        }
        return KeyChain.from(pinned, notes).newestFirst();
    }

    /** The keys to trust: those that the pinned one led to, or it alone where a note does not hold; says which it was. */
    static List<VerifierKey> trusted(
            Function<String, Optional<byte[]>> files, VerifierKey pinned, Consumer<Found> found) {
        try {
            List<VerifierKey> keys = keys(files, pinned);
            if (keys.size() > 1) {
                found.accept(Found.of(ServiceFinding.KEY_CHANGED, Map.of("times", Integer.toString(keys.size() - 1))));
            }
            return keys;
        } catch (Malformed refused) {
            found.accept(Found.of(
                    ServiceFinding.KEY_CHANGE_REFUSED, Map.of("reason", String.valueOf(refused.getMessage()))));
            return List.of(pinned);
        }
    }

    private static Optional<byte[]> note(Function<String, Optional<byte[]>> files, int number) {
        return files.apply("keys/" + number + ".note");
    }
}
