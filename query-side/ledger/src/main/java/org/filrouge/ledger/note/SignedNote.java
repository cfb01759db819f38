package org.filrouge.ledger.note;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.ledger.Malformed;

/**
 * A text with signatures under it.
 *
 * @param text what is signed, with its final line feed
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

    private static final int LONGEST = 1_000_000;
    private static final int MOST_SIGNATURES = 100;
    private static final String SPLIT = "\n\n";

    public SignedNote {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n") || text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new Malformed("a note's text ends in a line feed and has no other control character");
        }
        if (signatures.size() > MOST_SIGNATURES) {
            throw new Malformed("a note of more than 100 signatures");
        }
    }

    /** Reads a note; says nothing yet about who signed it. */
    public static SignedNote parse(byte[] note) {
        if (note.length > LONGEST) {
            throw new Malformed("a note of more than a million bytes");
        }
        String whole = Utf8.read(note);
        int split = whole.lastIndexOf(SPLIT);
        if (split < 0 || !whole.endsWith("\n") || split + SPLIT.length() == whole.length()) {
            throw new Malformed("a note is a text, an empty line and signature lines");
        }
        List<NoteSignature> signatures = new ArrayList<>();
        String lines = whole.substring(split + SPLIT.length(), whole.length() - 1);
        for (String line : lines.split("\n", -1)) {
            signatures.add(NoteSignature.parse(line));
        }
        return new SignedNote(whole.substring(0, split + 1), signatures);
    }

    /**
     * Who of these signed it. Signatures of others are passed over; one that claims a key of these and does not hold spoils
     * the whole note.
     *
     * @return one for each key that signed, in the order of the note; may be empty
     * @throws Malformed when a known key's signature does not hold
     */
    public List<Verified> signedBy(Collection<VerifierKey> keys) {
        Map<VerifierKey, Verified> found = new LinkedHashMap<>();
        for (NoteSignature signature : signatures) {
            for (VerifierKey key : keys) {
                if (key.made(signature)) {
                    Verified verified = key.verify(text, signature)
                            .orElseThrow(() -> new Malformed("a signature of " + key.name() + " that does not hold"));
                    found.putIfAbsent(key, verified);
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** The same, and refused when none of these signed it. */
    public List<Verified> verify(Collection<VerifierKey> keys) {
        List<Verified> found = signedBy(keys);
        if (found.isEmpty()) {
            throw new Malformed("signed by nobody who is trusted");
        }
        return found;
    }

    /** The same note with one more signature. */
    public SignedNote with(NoteSignature signature) {
        List<NoteSignature> more = new ArrayList<>(signatures);
        more.add(signature);
        return new SignedNote(text, more);
    }

    /** The note as it is written to a file. */
    public byte[] bytes() {
        StringBuilder note = new StringBuilder(text).append("\n");
        signatures.forEach(signature -> note.append(signature.line()));
        return note.toString().getBytes(StandardCharsets.UTF_8);
    }
}
