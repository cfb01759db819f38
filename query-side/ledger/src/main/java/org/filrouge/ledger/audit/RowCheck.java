package org.filrouge.ledger.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.leaf.DueLeaf;
import org.filrouge.ledger.leaf.Leaf;
import org.jspecify.annotations.Nullable;

/** Compares log and store both ways: each leaf with the stored bytes at its place, and each row with the log. */
final class RowCheck {

    private final @Nullable Iterator<DueLeaf> rows;
    private final Auditor auditor;
    private final Consumer<Finding> found;
    private @Nullable DueLeaf ahead;

    RowCheck(@Nullable Iterator<DueLeaf> rows, Auditor auditor, Consumer<Finding> found) {
        this.rows = rows;
        this.auditor = auditor;
        this.found = found;
        this.ahead = following();
    }

    /** The leaf of the row at this place, when it is the very entry that the log has; most are. */
    Optional<Leaf> agreeing(long index, byte[] entry) {
        DueLeaf row = ahead;
        if (row == null || row.position() != index || !Arrays.equals(row.bytes(), entry)) {
            return Optional.empty();
        }
        ahead = following();
        return Optional.of(row.leaf());
    }

    /** Says how the row at this place differs from the leaf. */
    void next(long index, Leaf leaf) {
        if (rows == null) {
            return;
        }
        DueLeaf row = at(index);
        if (row == null) {
            found.accept(Finding.of(FindingCode.ROW_MISSING, "position", index, "event", leaf.eventId()));
        } else if (!row.leaf().eventId().equals(leaf.eventId())) {
            found.accept(Finding.of(
                    FindingCode.ROW_REPLACED,
                    "position",
                    index,
                    "logged",
                    leaf.eventId(),
                    "stored",
                    row.leaf().eventId()));
        } else {
            List<String> fields = differences(row.leaf(), leaf);
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
        for (DueLeaf row = ahead; row != null; row = following()) {
            if (row.position() < size) {
                injected(row);
            } else {
                boolean awaits = isRecent(row.leaf().recordedAt());
                found.accept(Finding.of(
                        awaits ? FindingCode.NOT_YET_LOGGED : FindingCode.NOT_LOGGED,
                        "position",
                        row.position(),
                        "event",
                        row.leaf().eventId(),
                        "recorded",
                        row.leaf().recordedAt()));
            }
        }
    }

    private static List<String> differences(Leaf due, Leaf leaf) {
        try {
            return due.differences(leaf);
        } catch (Malformed unwritable) {
            return List.of(unwritable.getMessage());
        }
    }

    private @Nullable DueLeaf at(long index) {
        for (DueLeaf row = ahead; row != null && row.position() < index; row = ahead) {
            injected(row);
            ahead = following();
        }
        DueLeaf row = ahead;
        if (row == null || row.position() != index) {
            return null;
        }
        ahead = following();
        return row;
    }

    private void injected(DueLeaf row) {
        found.accept(Finding.of(
                FindingCode.ROW_INJECTED,
                "position",
                row.position(),
                "event",
                row.leaf().eventId()));
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

    private @Nullable DueLeaf following() {
        return rows != null && rows.hasNext() ? rows.next() : null;
    }
}
