package org.filrouge.ledger.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.filrouge.ledger.leaf.Leaf;
import org.jspecify.annotations.Nullable;

/**
 * What the events say of their recording, against each other and against the clocks of others. An event below a mark's size was
 * there when the mark was made; one at or above it came after the checkpoint, which is at most the stamp's delay older.
 */
final class TimeCheck {

    private final List<TimeMark> marks;
    private final Auditor auditor;
    private final Consumer<Finding> found;
    private final Instant[] earliestFrom;
    private @Nullable Instant latest;
    private @Nullable TimeMark passed;
    private int ahead;

    TimeCheck(List<TimeMark> marks, Auditor auditor, Consumer<Finding> found) {
        this.marks = marks;
        this.auditor = auditor;
        this.found = found;
        this.earliestFrom = earliest(marks);
    }

    void next(long index, Leaf leaf) {
        Instant recorded;
        try {
            recorded = RecordedTime.of(leaf.recordedAt());
        } catch (DateTimeException unreadable) {
            found.accept(Finding.of(FindingCode.LEAF_MALFORMED, "index", index, "reason", "recordedAt is no instant"));
            return;
        }
        sequence(index, recorded);
        bracket(index, recorded);
    }

    /** Commands that are decided at once are stored in an order of their own, so that honest times go back a little. */
    private void sequence(long index, Instant recorded) {
        Instant before = latest;
        if (before != null && recorded.isBefore(before.minus(auditor.skew()))) {
            found.accept(
                    Finding.of(FindingCode.CLOCK_SET_BACK, "index", index, "recorded", recorded, "previous", before));
            latest = recorded;
        } else if (before == null || recorded.isAfter(before)) {
            latest = recorded;
        }
    }

    private void bracket(long index, Instant recorded) {
        while (ahead < marks.size() && marks.get(ahead).size() <= index) {
            TimeMark mark = marks.get(ahead++);
            passed = passed == null || mark.time().isAfter(passed.time()) ? mark : passed;
        }
        if (ahead < marks.size() && recorded.isAfter(earliestFrom[ahead].plus(auditor.skew()))) {
            outside(index, recorded, marks.get(ahead));
        }
        if (passed != null
                && recorded.isBefore(passed.time().minus(auditor.skew()).minus(auditor.stampDelay()))) {
            outside(index, recorded, passed);
        }
    }

    private void outside(long index, Instant recorded, TimeMark mark) {
        found.accept(Finding.of(
                FindingCode.OUTSIDE_BRACKET,
                "index",
                index,
                "recorded",
                recorded,
                "marked",
                mark.time(),
                "size",
                mark.size()));
    }

    /** For each mark, the earliest time among it and those of larger sizes. */
    private static Instant[] earliest(List<TimeMark> marks) {
        Instant[] earliest = new Instant[marks.size()];
        for (int i = marks.size() - 1; i >= 0; i--) {
            Instant own = marks.get(i).time();
            boolean last = i == marks.size() - 1;
            earliest[i] = last || own.isBefore(earliest[i + 1]) ? own : earliest[i + 1];
        }
        return earliest;
    }
}
