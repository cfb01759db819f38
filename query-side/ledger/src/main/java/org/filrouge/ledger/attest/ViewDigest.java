package org.filrouge.ledger.attest;

import java.nio.charset.StandardCharsets;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.tree.Hash;
import org.filrouge.ledger.tree.Size;

/**
 * All answers of one view.
 *
 * @param name the view, such as {@code case}
 * @param version of the fold that makes them: another may answer otherwise from the same events
 * @param count how many answers there are
 * @param digest over each with its key, in no order
 */
public record ViewDigest(String name, int version, long count, Hash digest) {

    private static final String DOMAIN = "fil-rouge/view@v1";
    private static final String NAME = "[a-z][a-z0-9-]{0,63}";
    private static final int PARTS = 4;

    public ViewDigest {
        if (!name.matches(NAME) || version < 1 || count < 0) {
            throw new Malformed("a view has a name, a version from 1 and a count");
        }
    }

    /**
     * One answer as an element of the set: domain, name, version, bytes of the key, each with a line feed, then key and answer.
     *
     * @param answer its canonical JSON (RFC 8785)
     */
    public static byte[] element(String name, int version, String key, String answer) {
        int length = key.getBytes(StandardCharsets.UTF_8).length;
        String head = DOMAIN + "\n" + name + "\n" + version + "\n" + length + "\n";
        return (head + key + answer).getBytes(StandardCharsets.UTF_8);
    }

    static ViewDigest parse(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != PARTS || !parts[3].matches("[0-9a-f]{64}")) {
            throw new Malformed("a view is told by name, version, count and digest");
        }
        long version = Size.parse(parts[1]);
        if (version > Integer.MAX_VALUE) {
            throw new Malformed("a version of no view");
        }
        return new ViewDigest(parts[0], (int) version, Size.parse(parts[2]), Hash.hex(parts[3]));
    }

    /** Whether both are of one view as one version of it makes it, so that they can be compared. */
    public boolean isOfTheSame(ViewDigest other) {
        return name.equals(other.name) && version == other.version;
    }

    String line() {
        return name + " " + version + " " + count + " " + digest.hex() + "\n";
    }
}
