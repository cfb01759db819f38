package org.filrouge.ledgerservice.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.filrouge.http.Problem;
import org.filrouge.http.ProblemCode;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.leaf.Leaf;
import org.filrouge.ledger.leaf.StoredRow;
import org.filrouge.ledger.tiles.TileMissing;
import org.filrouge.ledger.tiles.TileReader;

/** Holds stored rows against what a signed size of the log has of them. Rows in their order are looked at once. For one thread. */
final class LoggedRows {

    private static final int BUNDLE_BITS = 8;
    private static final int IN_BUNDLE = 0xff;

    private final TileReader tree;
    private final String origin;
    private long seen;
    private long bundle = -1;
    private List<byte[]> entries = List.of();

    LoggedRows(TileReader tree, String origin) {
        this.tree = tree;
        this.origin = origin;
    }

    /**
     * Makes sure of the row at a place, unless all up to it were looked at before.
     *
     * @throws Problem when it is not the one that the log has there
     */
    void expect(long position, StoredRow row) {
        if (position >= seen) {
            leaf(position, row);
            seen = position == seen ? seen + 1 : seen;
        }
    }

    /**
     * The leaf of the row at a place.
     *
     * @throws Problem when it is not the one that the log has there
     */
    Leaf leaf(long position, StoredRow row) {
        try {
            Leaf leaf = Leaf.of(origin, row);
            if (row.position() == position && Arrays.equals(leaf.bytes(), entry(position))) {
                return leaf;
            }
        } catch (Malformed | TileMissing impossible) {
            // No honest row gives a leaf that cannot be, and no honest folder lacks an entry.
        }
        throw differs(position);
    }

    static Problem differs(long position) {
        return Problem.of(ProblemCode.LOG_DIFFERS, Map.of("position", Long.toString(position)));
    }

    private byte[] entry(long position) {
        if (position >>> BUNDLE_BITS != bundle) {
            bundle = position >>> BUNDLE_BITS;
            entries = tree.bundle(bundle);
        }
        return entries.get((int) (position & IN_BUNDLE));
    }
}
