package org.filrouge.ledgerservice.publish;

import java.util.LinkedHashMap;
import java.util.Map;
import org.filrouge.ledger.tiles.TileProofs;
import org.filrouge.ledger.tiles.TileReader;
import org.filrouge.ledger.tree.Hash;

/** That one size of the log is the beginning of another, in the form in which it is answered and packed. */
public final class ConsistencyAnswer {

    private ConsistencyAnswer() {}

    /**
     * Both sizes with their roots, and the hashes that lead from one to the other.
     *
     * @param published the size whose files are there
     */
    public static Map<String, Object> of(LogFolder folder, String origin, long from, long to, long published) {
        TileReader tree = new TileReader(folder, to, published);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("origin", origin);
        body.put("from", from);
        body.put("fromRoot", new TileReader(folder, from, published).root().base64());
        body.put("to", to);
        body.put("toRoot", tree.root().base64());
        body.put(
                "hashes",
                TileProofs.consistency(tree, from).stream().map(Hash::base64).toList());
        return body;
    }
}
