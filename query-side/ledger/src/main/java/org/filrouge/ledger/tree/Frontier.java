package org.filrouge.ledger.tree;

import org.jspecify.annotations.Nullable;

/**
 * The right edge of the tree: one hash for each perfect subtree, at most 64 of them. It is all that a growing log must remember
 * to know its root after every event.
 */
public final class Frontier {

    private final @Nullable Hash[] peaks = new Hash[Long.SIZE];
    private long size;

    /** One more entry, by its leaf hash. */
    public void append(Hash leaf) {
        Hash carried = leaf;
        int level = 0;
        for (Hash left = peaks[level]; left != null; left = peaks[level]) {
            carried = Merkle.node(left, carried);
            peaks[level++] = null;
        }
        peaks[level] = carried;
        size++;
    }

    public long size() {
        return size;
    }

    /** The root of the tree as it stands. */
    public Hash root() {
        Hash root = over(null);
        return root == null ? Merkle.EMPTY : root;
    }

    /**
     * The root over this edge and what lies to its right.
     *
     * @param right the root of the smaller subtrees there; null when there are none
     */
    public @Nullable Hash over(@Nullable Hash right) {
        Hash root = right;
        for (Hash peak : peaks) {
            if (peak != null) {
                root = root == null ? peak : Merkle.node(peak, root);
            }
        }
        return root;
    }
}
