package org.filrouge.ledgerservice.keys;

import java.util.List;
import java.util.Optional;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.tree.Hash;
import org.filrouge.ledger.tree.Merkle;
import org.filrouge.ledger.tree.Sha256;

/**
 * What a copy of the data has of what was signed.
 *
 * @param kept how many events the copy has
 * @param compared how many of them were found to be those of the old log; fewer when its files are lost too
 * @param lost the SHA-256 over the leaf hashes of the signed events that it has not; empty when nobody has them any more
 */
public record Loss(long kept, long compared, Optional<Hash> lost) {

    private static final String UNKNOWN = "unknown";

    public Loss {
        if (compared > kept) {
            throw new Malformed("more events compared than kept");
        }
    }

    /** The hash over lost entries, by which their list can be told from another. */
    public static Hash over(List<byte[]> entries) {
        byte[] hashes = new byte[entries.size() * Hash.LENGTH];
        for (int i = 0; i < entries.size(); i++) {
            Merkle.leaf(entries.get(i)).copyTo(hashes, i * Hash.LENGTH);
        }
        return Sha256.of(hashes);
    }

    static Optional<Hash> known(String text) {
        return text.equals(UNKNOWN) ? Optional.empty() : Optional.of(Hash.base64(text));
    }

    String text() {
        return lost.map(Hash::base64).orElse(UNKNOWN);
    }
}
