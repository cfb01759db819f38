package org.filrouge.ledger.checkpoint;

import java.util.Collection;
import java.util.List;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.note.SigningKey;
import org.filrouge.ledger.note.VerifierKey;
import org.filrouge.ledger.tree.Hash;
import org.filrouge.ledger.tree.Merkle;
import org.filrouge.ledger.tree.Size;

/**
 * What a log says it is: with so many events, its tree has this root. Three lines, and no extension lines.
 *
 * @param origin the name of the log
 * @param size how many events it had
 * @param root the root of the tree over them
 */
public record Checkpoint(String origin, long size, Hash root) {

    private static final int LINES = 3;

    public Checkpoint {
        if (origin.isEmpty() || origin.indexOf('\n') >= 0) {
            throw new Malformed("an origin is one line that is not empty");
        }
        if (size < 0) {
            throw new Malformed("a size beyond 2^63 - 1");
        }
    }

    /** Reads the three lines, with the last line feed. */
    public static Checkpoint parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length != LINES + 1 || !lines[LINES].isEmpty()) {
            throw new Malformed("a checkpoint has three lines: origin, size, root");
        }
        return new Checkpoint(lines[0], Size.parse(lines[1]), Hash.base64(lines[2]));
    }

    /**
     * Reads a signed checkpoint.
     *
     * @param keys the keys trusted for logs; the one that signed must bear the name of the origin
     * @throws Malformed when it is none, or no trusted key of its log signed it
     */
    public static Checkpoint open(SignedNote note, Collection<VerifierKey> keys) {
        Checkpoint read = parse(note.text());
        if (read.size == 0 && !read.root.equals(Merkle.EMPTY)) {
            throw new Malformed("an empty log with the root of another");
        }
        note.verify(keys.stream().filter(key -> key.name().equals(read.origin)).toList());
        return read;
    }

    /** The text that is signed. */
    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }

    /** The file {@code checkpoints/<size>}: the text with the log's own signature. */
    public SignedNote sign(SigningKey log) {
        if (!log.verifier().name().equals(origin)) {
            throw new IllegalArgumentException(
                    "the log " + origin + " does not sign as " + log.verifier().name());
        }
        return new SignedNote(text(), List.of(log.sign(text())));
    }
}
