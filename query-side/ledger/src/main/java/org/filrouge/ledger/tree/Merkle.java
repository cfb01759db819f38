package org.filrouge.ledger.tree;

import java.security.MessageDigest;
import java.util.List;

/** How RFC 6962 hashes entries and nodes; the two prefixes keep a node from passing for an entry. */
public final class Merkle {

    /** The root of a log without entries: SHA-256 of nothing. */
    public static final Hash EMPTY = Sha256.of(new byte[0]);

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private Merkle() {}

    /** The hash of an entry, over its exact bytes. */
    public static Hash leaf(byte[] entry) {
        MessageDigest digest = Sha256.digest();
        digest.update(LEAF);
        return Hash.owning(digest.digest(entry));
    }

    /** The hash of two subtrees side by side. */
    public static Hash node(Hash left, Hash right) {
        MessageDigest digest = Sha256.digest();
        digest.update(NODE);
        digest.update(left.shared());
        return Hash.owning(digest.digest(right.shared()));
    }

    /** The root over a perfect row of hashes: their number is a power of two. */
    public static Hash perfect(List<Hash> row) {
        int half = row.size() / 2;
        return half == 0 ? row.getFirst() : node(perfect(row.subList(0, half)), perfect(row.subList(half, row.size())));
    }
}
