package org.filrouge.ledger.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.note.Utf8;
import org.filrouge.ledger.tree.Hash;
import org.filrouge.ledger.tree.Size;
import org.filrouge.ledger.tree.StrictBase64;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code *.tlog-proof}: where an entry stands, the hashes beside its way up, and the signed checkpoint they lead to.
 *
 * @param extra something to go with it that nobody vouches for; null when there is nothing
 * @param index the entry's place
 * @param path the inclusion proof, from the leaf's sibling upwards
 */
public record TlogProof(byte @Nullable [] extra, long index, List<Hash> path, SignedNote checkpoint) {

    /** Hashes of the longest proof there can be. */
    public static final int LONGEST_PATH = 63;

    private static final String FIRST_LINE = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";

    public TlogProof {
        path = List.copyOf(path);
        if (index < 0 || path.size() > LONGEST_PATH) {
            throw new Malformed("a proof of an impossible place or length");
        }
    }

    /** Reads the file; says nothing yet about whether the proof holds. */
    public static TlogProof parse(byte[] file) {
        String text = Utf8.read(file);
        int head = text.indexOf("\n\n");
        if (head < 0) {
            throw new Malformed("a proof has an empty line before its checkpoint");
        }
        List<String> lines =
                new ArrayList<>(Arrays.asList(text.substring(0, head).split("\n", -1)));
        if (!lines.removeFirst().equals(FIRST_LINE)) {
            throw new Malformed("not a tlog-proof of version 1");
        }
        byte[] extra = null;
        if (!lines.isEmpty() && lines.getFirst().startsWith(EXTRA)) {
            extra = StrictBase64.decode(lines.removeFirst().substring(EXTRA.length()));
        }
        if (lines.isEmpty() || !lines.getFirst().startsWith(INDEX)) {
            throw new Malformed("a proof without an index");
        }
        long index = Size.parse(lines.removeFirst().substring(INDEX.length()));
        List<Hash> path = lines.stream().map(Hash::base64).toList();
        byte[] note = text.substring(head + 2).getBytes(StandardCharsets.UTF_8);
        return new TlogProof(extra, index, path, SignedNote.parse(note));
    }

    /** The file's bytes. */
    public byte[] bytes() {
        StringBuilder file = new StringBuilder(FIRST_LINE).append('\n');
        if (extra != null) {
            file.append(EXTRA).append(Base64.getEncoder().encodeToString(extra)).append('\n');
        }
        file.append(INDEX).append(index).append('\n');
        path.forEach(hash -> file.append(hash.base64()).append('\n'));
        byte[] head = file.append('\n').toString().getBytes(StandardCharsets.UTF_8);
        byte[] note = checkpoint.bytes();
        byte[] whole = Arrays.copyOf(head, head.length + note.length);
        System.arraycopy(note, 0, whole, head.length, note.length);
        return whole;
    }
}
