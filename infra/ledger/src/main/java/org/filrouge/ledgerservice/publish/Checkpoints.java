package org.filrouge.ledgerservice.publish;

import org.filrouge.ledger.checkpoint.Checkpoint;
import org.filrouge.ledger.tree.Merkle;

/** How an answer names the checkpoint it was computed at. */
final class Checkpoints {

    private Checkpoints() {}

    /** The checkpoint of a log without events. */
    static Checkpoint empty(String origin) {
        return new Checkpoint(origin, 0, Merkle.EMPTY);
    }

    /** Origin, size and root on one line. */
    static String line(Checkpoint checkpoint) {
        return checkpoint.origin() + " " + checkpoint.size() + " "
                + checkpoint.root().base64();
    }
}
