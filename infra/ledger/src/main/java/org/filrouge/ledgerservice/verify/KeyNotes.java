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

/** Follows the changes of a log's key from the one that somebody brought along. */
final class KeyNotes {

    private KeyNotes() {}

    /** The keys to trust, newest first: the pinned one, and those that it led to. */
    static List<VerifierKey> follow(
            VerifierKey pinned, Function<String, Optional<byte[]>> files, Consumer<Found> found) {
        try {
            List<SignedNote> notes = new ArrayList<>();
            for (Optional<byte[]> note = note(files, 1); note.isPresent(); note = note(files, notes.size() + 1)) {
                notes.add(SignedNote.parse(note.get()));
            }
            List<VerifierKey> keys = KeyChain.from(pinned, notes).newestFirst();
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
