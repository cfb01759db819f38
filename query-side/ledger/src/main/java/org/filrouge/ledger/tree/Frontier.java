package org.filrouge.ledger.tree;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The right edge of the tree: one hash for each perfect subtree, at most 64 of them. It is all that a growing log must remember
 * to know its root after every event.
 */
public final class Frontier {

    private final @Nullable Hash[] peaks = new Hash[Long.SIZE];
    private long size;

    /** The edge of a log without entries. */
    public Frontier() {}

    /**
     * The edge of a log that has grown already.
     *
     * @param peaks the perfect subtrees from left to right, as {@link #peaks()} gives them
     */
    public Frontier(long size, List<Hash> peaks) {
        if (peaks.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException("a tree of this size has " + Long.bitCount(size) + " perfect subtrees");
        }
        this.size = size;
        int next = 0;
        for (int level = Long.SIZE - 1; level >= 0; level--) {
            if ((size >>> level & 1) == 1) {
                this.peaks[level] = peaks.get(next++);
            }
        }
    }

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
        Hash root = null;
        for (Hash peak : peaks) {
            if (peak != null) {
                root = root == null ? peak : Merkle.node(peak, root);
            }
        }
        return root == null ? Merkle.EMPTY : root;
    }

    /** The perfect subtrees, largest first. */
    public List<Hash> peaks() {
        List<Hash> found = new ArrayList<>();
        for (int level = peaks.length - 1; level >= 0; level--) {
            Hash peak = peaks[level];
            if (peak != null) {
                found.add(peak);
            }
        }
        return List.copyOf(found);
    }
}
