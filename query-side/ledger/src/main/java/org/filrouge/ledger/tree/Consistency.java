package org.filrouge.ledger.tree;

import java.util.ArrayList;
import java.util.List;

/** The proof that a smaller tree is the beginning of a larger one: nothing was changed, only added (RFC 9162, 2.1.4.2). */
public final class Consistency {

    private Consistency() {}

    /** Whether the proof leads to both roots. Sizes are unsigned; the empty tree is the beginning of every tree. */
    public static boolean holds(long oldSize, Hash oldRoot, long size, Hash root, List<Hash> proof) {
        if (Long.compareUnsigned(oldSize, size) > 0) {
            return false;
        }
        if (oldSize == 0) {
            return proof.isEmpty() && oldRoot.equals(Merkle.EMPTY) && (size != 0 || root.equals(Merkle.EMPTY));
        }
        if (oldSize == size) {
            return proof.isEmpty() && oldRoot.equals(root);
        }
        return !proof.isEmpty() && leadsToBoth(oldSize, oldRoot, size, root, proof);
    }

    private static boolean leadsToBoth(long oldSize, Hash oldRoot, long size, Hash root, List<Hash> proof) {
        List<Hash> path = new ArrayList<>(proof);
        if (Long.bitCount(oldSize) == 1) {
            path.addFirst(oldRoot);
        }
        int skipped = Long.numberOfTrailingZeros(~(oldSize - 1));
        long node = shifted(oldSize - 1, skipped);
        long last = shifted(size - 1, skipped);
        Hash before = path.getFirst();
        Hash after = path.getFirst();
        for (Hash beside : path.subList(1, path.size())) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                before = Merkle.node(beside, before);
                after = Merkle.node(beside, after);
                int up = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
                node = shifted(node, up);
                last = shifted(last, up);
            } else {
                after = Merkle.node(after, beside);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 && before.equals(oldRoot) && after.equals(root);
    }

    private static long shifted(long number, int by) {
        return by >= Long.SIZE ? 0 : number >>> by;
    }
}
