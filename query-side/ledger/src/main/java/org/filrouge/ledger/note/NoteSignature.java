package org.filrouge.ledger.note;

import java.util.Arrays;
import java.util.Base64;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.tree.StrictBase64;

/** One signature line of a note, whoever made it. */
public final class NoteSignature {

    private static final String DASH = "\u2014 ";

    private final String name;
    private final KeyId id;
    private final byte[] blob;

    NoteSignature(String name, KeyId id, byte[] blob) {
        this.name = KeyName.checked(name);
        this.id = id;
        this.blob = blob.clone();
    }

    /** Reads a line, without its line feed. */
    public static NoteSignature parse(String line) {
        int space = line.lastIndexOf(' ');
        if (!line.startsWith(DASH) || space < DASH.length()) {
            throw new Malformed("a signature line is a dash, a name and a signature");
        }
        byte[] bytes = StrictBase64.decode(line.substring(space + 1));
        if (bytes.length <= Integer.BYTES) {
            throw new Malformed("a signature that is too short");
        }
        KeyId id = KeyId.of(Arrays.copyOf(bytes, Integer.BYTES));
        byte[] blob = Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length);
        return new NoteSignature(line.substring(DASH.length(), space), id, blob);
    }

    public String name() {
        return name;
    }

    KeyId id() {
        return id;
    }

    byte[] blob() {
        return blob.clone();
    }

    /** The line, with its line feed. */
    public String line() {
        return DASH + name + " " + Base64.getEncoder().encodeToString(Ed25519.joined(id.bytes(), blob)) + "\n";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteSignature that && line().equals(that.line());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(blob);
    }

    @Override
    public String toString() {
        return line();
    }
}
