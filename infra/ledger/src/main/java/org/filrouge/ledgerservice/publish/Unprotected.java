package org.filrouge.ledgerservice.publish;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.filrouge.ledger.leaf.StoredRow;
import org.filrouge.ledgerservice.rows.LedgerRows;

/** How long the oldest event has waited for a signed checkpoint: until then nobody outside could tell that it was changed. */
public final class Unprotected {

    private static final double MILLIS = 1_000;

    private final LogWriter writer;
    private final LedgerRows rows;
    private final Clock clock;

    public Unprotected(LogWriter writer, LedgerRows rows, Clock clock) {
        this.writer = writer;
        this.rows = rows;
        this.clock = clock;
    }

    /** Age of the oldest event that is under no signed checkpoint, in seconds; 0 when all are. */
    public double seconds() {
        long signed = writer.newest().size();
        if (rows.size() <= signed) {
            return 0;
        }
        List<StoredRow> oldest = rows.from(signed, 1);
        return oldest.isEmpty() ? 0 : age(oldest.getFirst().recordedAt());
    }

    private double age(String recorded) {
        try {
            return Math.max(
                    0,
                    Duration.between(Instant.parse(recorded), clock.instant()).toMillis() / MILLIS);
        } catch (DateTimeException unreadable) {
            return Double.NaN;
        }
    }
}
