package org.filrouge.ledger.witness;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.note.Utf8;
import org.filrouge.ledger.tree.Hash;
import org.filrouge.ledger.tree.Size;

/**
 * What a log sends to a witness: its newest checkpoint, and the proof that it only grew since the one the witness knows.
 *
 * @param oldSize the size that the log believes the witness to know
 */
public record AddCheckpoint(long oldSize, List<Hash> proof, SignedNote checkpoint) {

    private static final int LONGEST_PROOF = 63;
    private static final String OLD = "old ";

    public AddCheckpoint {
        proof = List.copyOf(proof);
        if (oldSize < 0 || proof.size() > LONGEST_PROOF) {
            throw new Malformed("a request of an impossible size or with more than 63 hashes");
        }
    }

    /** Reads the body of a request. */
    public static AddCheckpoint parse(byte[] body) {
        String text = Utf8.read(body);
        int head = text.indexOf("\n\n");
        if (head < 0 || !text.startsWith(OLD)) {
            throw new Malformed("a request has an old size, hashes, an empty line and a checkpoint");
        }
        List<String> lines = Arrays.asList(text.substring(0, head).split("\n", -1));
        long oldSize = Size.parse(lines.getFirst().substring(OLD.length()));
        List<Hash> proof =
                lines.subList(1, lines.size()).stream().map(Hash::base64).toList();
        byte[] note = text.substring(head + 2).getBytes(StandardCharsets.UTF_8);
        return new AddCheckpoint(oldSize, proof, SignedNote.parse(note));
    }

    /** The body of the request. */
    public byte[] bytes() {
        StringBuilder body = new StringBuilder(OLD).append(oldSize).append('\n');
        proof.forEach(hash -> body.append(hash.base64()).append('\n'));
        body.append('\n').append(new String(checkpoint.bytes(), StandardCharsets.UTF_8));
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }
}
