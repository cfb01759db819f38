package org.filrouge.ledger.tree;

import java.util.List;
import java.util.Optional;

/** The proof that one entry stands at one place of a tree: the hashes beside its way up to the root (RFC 9162, 2.1.3.2). */
public final class Inclusion {

    private Inclusion() {}

    /** Whether the proof leads from the leaf at this place to the root. Index and size are unsigned. */
    public static boolean holds(long index, long size, Hash leaf, List<Hash> proof, Hash root) {
        return root(index, size, leaf, proof).map(root::equals).orElse(false);
    }

    /** The root that the proof leads to; empty when it is too long or too short, or the index lies outside the tree. */
    public static Optional<Hash> root(long index, long size, Hash leaf, List<Hash> proof) {
        if (Long.compareUnsigned(index, size) >= 0) {
            return Optional.empty();
        }
        long node = index;
        long last = size - 1;
        Hash hash = leaf;
        for (Hash beside : proof) {
            if (last == 0) {
                return Optional.empty();
            }
            if ((node & 1) == 1 || node == last) {
                hash = Merkle.node(beside, hash);
                int up = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
                node = shifted(node, up);
                last = shifted(last, up);
            } else {
                hash = Merkle.node(hash, beside);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 ? Optional.of(hash) : Optional.empty();
    }

    private static long shifted(long number, int by) {
        return by >= Long.SIZE ? 0 : number >>> by;
    }
}
