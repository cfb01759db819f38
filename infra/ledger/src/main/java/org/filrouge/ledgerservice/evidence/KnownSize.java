package org.filrouge.ledgerservice.evidence;

import java.time.Instant;
import org.filrouge.ledger.leaf.StoredRow;
import org.filrouge.ledgerservice.rows.LedgerRows;

/** How much of the log was known at an instant: its leading events that were recorded by then. */
final class KnownSize {

    private KnownSize() {}

    static long at(Instant knownAt, LedgerRows rows) {
        long size = 0;
        for (StoredRow row : rows) {
            if (Instant.parse(row.recordedAt()).isAfter(knownAt)) {
                return size;
            }
            size = row.position() + 1;
        }
        return size;
    }
}
