package org.filrouge.folds.replay;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.filrouge.kernel.event.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** How far it is from one state of a replay to the next. */
public enum Stride {
    MONTH(1),
    QUARTER(3),
    YEAR(12),
    /** From each event to the next. */
    EVENT(0);

    private static final int MONTHS = 12;

    private final int months;

    Stride(int months) {
        this.months = months;
    }

    /** The last days of the months, quarters or years of a period, in order, one by one; its own last day ends them. */
    public Stream<LocalDate> days(LocalDate from, LocalDate to) {
        if (months == 0) {
            throw new IllegalStateException("the days of events are told by the events");
        }
        return to.isBefore(from)
                ? Stream.empty()
                : Stream.iterate(firstEnd(from, to), day -> day != null, day -> next(day, to));
    }

    /** The days of a period on which any of some facts took effect, as early as its date allows, in order; its last day ends them. */
    public static Stream<LocalDate> days(Collection<RecordedEvent> facts, LocalDate from, LocalDate to) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (RecordedEvent fact : facts) {
            LocalDate first = fact.envelope().effective().earliest();
            LocalDate day = first == null ? fact.envelope().effective().latest() : first;
            if (day != null && !day.isBefore(from) && !day.isAfter(to)) {
                days.add(day);
            }
        }
        if (!to.isBefore(from)) {
            days.add(to);
        }
        return days.stream();
    }

    private LocalDate firstEnd(LocalDate from, LocalDate to) {
        int beyond = MONTHS - from.getMonthValue();
        LocalDate end = YearMonth.from(from).plusMonths(beyond % months).atEndOfMonth();
        return end.isAfter(to) ? to : end;
    }

    private @Nullable LocalDate next(LocalDate day, LocalDate to) {
        if (!day.isBefore(to)) {
            return null;
        }
        LocalDate end = YearMonth.from(day).plusMonths(months).atEndOfMonth();
        return end.isAfter(to) ? to : end;
    }
}
