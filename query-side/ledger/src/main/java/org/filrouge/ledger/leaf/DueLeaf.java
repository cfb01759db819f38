package org.filrouge.ledger.leaf;

import org.filrouge.ledger.Malformed;
import org.jspecify.annotations.Nullable;

/**
 * What a row of the store would be in the log: whoever compares the two needs the row's bytes no longer.
 *
 * @param bytes the entry, byte for byte; null when no entry can be made of the row
 */
public record DueLeaf(Leaf leaf, byte @Nullable [] bytes) {

    /** The leaf that a log would hold for a row, whatever is stored there. */
    public static DueLeaf of(String log, StoredRow row) {
        Leaf leaf = Leaf.of(log, row);
        try {
            return new DueLeaf(leaf, leaf.bytes());
        } catch (Malformed unwritable) {
            return new DueLeaf(leaf, null);
        }
    }

    /** Its place in the store. */
    public long position() {
        return leaf.globalIndex();
    }
}
