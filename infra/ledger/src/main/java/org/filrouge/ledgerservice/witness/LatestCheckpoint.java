package org.filrouge.ledgerservice.witness;

import org.filrouge.ledger.note.SignedNote;
import org.jspecify.annotations.Nullable;

/** The checkpoint that witnesses are to be asked about: always the newest one, so that a slow witness skips those between. */
final class LatestCheckpoint {

    /** A published checkpoint. */
    record Published(long size, SignedNote note) {}

    private @Nullable Published newest;

    synchronized void offer(Published published) {
        if (newest == null || published.size() > newest.size()) {
            newest = published;
            notifyAll();
        }
    }

    /** Waits for one that is larger than a size. */
    synchronized Published beyond(long size) throws InterruptedException {
        while (newest == null || newest.size() <= size) {
            wait();
        }
        return newest;
    }
}
