package org.filrouge.ledgerservice.evidence;

import java.util.Arrays;
import java.util.Map;
import org.filrouge.http.Problem;
import org.filrouge.http.ProblemCode;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.leaf.Leaf;
import org.filrouge.ledger.leaf.StoredRow;
import org.filrouge.ledger.tiles.TileReader;

/**
 * Holds stored rows against what was logged of them.
 *
 * @param tree a signed size of the log
 */
record LoggedRows(TileReader tree, String origin) {

    /**
     * The leaf of the row at a place.
     *
     * @throws Problem when it is not the one that the log has there
     */
    Leaf leaf(long position, StoredRow row) {
        try {
            Leaf leaf = Leaf.of(origin, row);
            if (row.position() == position && Arrays.equals(leaf.bytes(), tree.entry(position))) {
                return leaf;
            }
        } catch (Malformed impossible) {
            // No honest row gives a leaf that cannot be.
        }
        throw differs(position);
    }

    static Problem differs(long position) {
        return Problem.of(ProblemCode.LOG_DIFFERS, Map.of("position", Long.toString(position)));
    }
}
