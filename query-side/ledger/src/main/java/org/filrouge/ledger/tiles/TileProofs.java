package org.filrouge.ledger.tiles;

import java.util.ArrayList;
import java.util.List;
import org.filrouge.ledger.tree.Hash;

/** Proofs computed from the published files alone; anybody who has them can. */
public final class TileProofs {

    private TileProofs() {}

    /** The hashes beside an entry's way to the root, from the leaf's sibling upwards. */
    public static List<Hash> inclusion(TileReader tree, long index) {
        if (index < 0 || index >= tree.size()) {
            throw new IllegalArgumentException("no entry " + index + " in a log of size " + tree.size());
        }
        List<Hash> path = new ArrayList<>();
        long from = 0;
        long to = tree.size();
        while (to - from > 1) {
            long middle = from + leftOf(to - from);
            if (index < middle) {
                path.addFirst(tree.range(middle, to));
                to = middle;
            } else {
                path.addFirst(tree.range(from, middle));
                from = middle;
            }
        }
        return List.copyOf(path);
    }

    /** The hashes that lead from the root of a smaller size to that of this one; none from size 0. */
    public static List<Hash> consistency(TileReader tree, long oldSize) {
        if (oldSize < 0 || oldSize > tree.size()) {
            throw new IllegalArgumentException("size " + oldSize + " is not within a log of size " + tree.size());
        }
        List<Hash> path = new ArrayList<>();
        if (oldSize == 0 || oldSize == tree.size()) {
            return path;
        }
        long from = 0;
        long to = tree.size();
        while (to != oldSize) {
            long middle = from + leftOf(to - from);
            if (oldSize <= middle) {
                path.addFirst(tree.range(middle, to));
                to = middle;
            } else {
                path.addFirst(tree.range(from, middle));
                from = middle;
            }
        }
        if (from != 0) {
            path.addFirst(tree.range(from, to));
        }
        return List.copyOf(path);
    }

    /** The largest power of two below a length. */
    private static long leftOf(long length) {
        return Long.highestOneBit(length - 1);
    }
}
