package org.filrouge.ledgerservice.keys;

import java.util.List;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.note.SigningKey;
import org.filrouge.ledger.note.VerifierKey;
import org.filrouge.ledger.tree.Size;

/**
 * A log's key gave way to another: signed by the one that went, so that whoever pinned it can go on.
 *
 * @param size how many events the log had under the last checkpoint then
 */
public record KeyRotation(String origin, long size, VerifierKey old, VerifierKey next) {

    private static final String FIRST_LINE = "fil-rouge/key-rotation@v1";
    private static final int LINES = 5;

    /** Reads a note and checks that the old key signed it. */
    public static KeyRotation open(SignedNote note) {
        String[] lines = note.text().split("\n", -1);
        if (lines.length != LINES + 1 || !lines[0].equals(FIRST_LINE) || !lines[LINES].isEmpty()) {
            throw new Malformed("not the note of a key rotation");
        }
        KeyRotation read = new KeyRotation(
                lines[1], Size.parse(lines[2]), VerifierKey.parse(lines[3]), VerifierKey.parse(lines[4]));
        if (!read.old.name().equals(read.origin) || !read.next.name().equals(read.origin)) {
            throw new Malformed("a key rotation between logs");
        }
        note.verify(List.of(read.old));
        return read;
    }

    /** The note, signed by the key that goes. */
    static SignedNote sign(SigningKey old, SigningKey next, long size) {
        String origin = old.verifier().name();
        String text = String.join(
                "\n", FIRST_LINE, origin, Long.toString(size), "" + old.verifier(), "" + next.verifier(), "");
        return new SignedNote(text, List.of(old.sign(text)));
    }
}
