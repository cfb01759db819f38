package org.filrouge.ledger.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.leaf.Leaf;
import org.filrouge.ledger.leaf.StoredRow;
import org.jspecify.annotations.Nullable;

/** Compares log and store both ways: each leaf with the stored bytes at its place, and each row with the log. */
final class RowCheck {

    private final String origin;
    private final @Nullable Iterator<StoredRow> rows;
    private final Auditor auditor;
    private final Consumer<Finding> found;
    private @Nullable StoredRow ahead;

    RowCheck(String origin, @Nullable Iterator<StoredRow> rows, Auditor auditor, Consumer<Finding> found) {
        this.origin = origin;
        this.rows = rows;
        this.auditor = auditor;
        this.found = found;
        this.ahead = following();
    }

    /** The leaf of the row at this place, when it is the very entry that the log has; most are. */
    Optional<Leaf> agreeing(long index, byte[] entry) {
        StoredRow row = ahead;
        if (row == null || row.position() != index) {
            return Optional.empty();
        }
        Leaf leaf = Leaf.of(origin, row);
        if (!isThis(leaf, entry)) {
            return Optional.empty();
        }
        ahead = following();
        return Optional.of(leaf);
    }

    /** Says how the row at this place differs from the leaf. */
    void next(long index, Leaf leaf) {
        if (rows == null) {
            return;
        }
        StoredRow row = at(index);
        if (row == null) {
            found.accept(Finding.of(FindingCode.ROW_MISSING, "position", index, "event", leaf.eventId()));
        } else if (!row.eventId().equals(leaf.eventId())) {
            found.accept(Finding.of(
                    FindingCode.ROW_REPLACED, "position", index, "logged", leaf.eventId(), "stored", row.eventId()));
        } else {
            List<String> fields = differences(row, leaf);
            if (!fields.isEmpty()) {
                found.accept(Finding.of(
                        FindingCode.ROW_EDITED,
                        "position",
                        index,
                        "event",
                        leaf.eventId(),
                        "fields",
                        String.join(", ", fields)));
            }
        }
    }

    /** Passes over the row of a leaf that cannot be read. */
    void skip(long index) {
        at(index);
    }

    /** Rows behind the end of the signed log. */
    void beyond(long size) {
        for (StoredRow row = ahead; row != null; row = following()) {
            if (row.position() < size) {
                injected(row);
            } else {
                boolean awaits = isRecent(row.recordedAt());
                found.accept(Finding.of(
                        awaits ? FindingCode.NOT_YET_LOGGED : FindingCode.NOT_LOGGED,
                        "position",
                        row.position(),
                        "event",
                        row.eventId(),
                        "recorded",
                        row.recordedAt()));
            }
        }
    }

    private static boolean isThis(Leaf leaf, byte[] entry) {
        try {
            return Arrays.equals(leaf.bytes(), entry);
        } catch (Malformed unwritable) {
            return false;
        }
    }

    private List<String> differences(StoredRow row, Leaf leaf) {
        try {
            return Leaf.of(origin, row).differences(leaf);
        } catch (Malformed unwritable) {
            return List.of(unwritable.getMessage());
        }
    }

    private @Nullable StoredRow at(long index) {
        for (StoredRow row = ahead; row != null && row.position() < index; row = ahead) {
            injected(row);
            ahead = following();
        }
        StoredRow row = ahead;
        if (row == null || row.position() != index) {
            return null;
        }
        ahead = following();
        return row;
    }

    private void injected(StoredRow row) {
        found.accept(Finding.of(FindingCode.ROW_INJECTED, "position", row.position(), "event", row.eventId()));
    }

    private boolean isRecent(String recordedAt) {
        try {
            Instant recorded = Instant.parse(recordedAt);
            return !recorded.isBefore(auditor.at().minus(auditor.promise()))
                    && !recorded.isAfter(auditor.at().plus(auditor.skew()));
        } catch (DateTimeException unreadable) {
            return false;
        }
    }

    private @Nullable StoredRow following() {
        return rows != null && rows.hasNext() ? rows.next() : null;
    }
}
