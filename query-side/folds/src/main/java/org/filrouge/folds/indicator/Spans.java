package org.filrouge.folds.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.value.Answer;
import org.filrouge.kernel.value.AnswerStatus;
import org.filrouge.kernel.value.MonthSpan;

/** Months between events, counted on months. */
final class Spans {

    private final List<RecordedEvent> events;

    Spans(List<RecordedEvent> events) {
        this.events = events;
    }

    Finding months(Formula.Months f) {
        List<RecordedEvent> starts = f.from().in(events);
        List<RecordedEvent> ends = f.to().in(events);
        if (starts.isEmpty() || ends.isEmpty()) {
            AnswerStatus status = starts.isEmpty() ? AnswerStatus.NOT_APPLICABLE : AnswerStatus.UNKNOWN;
            return Finding.none(status, Values.ids(starts));
        }
        return between(starts.getFirst(), ends.getLast());
    }

    Finding monthsAfter(Formula.MonthsAfter f) {
        List<RecordedEvent> lasts = f.last().in(events);
        List<RecordedEvent> firsts = f.first().in(events);
        if (lasts.isEmpty() || firsts.isEmpty()) {
            AnswerStatus status = firsts.isEmpty() ? AnswerStatus.NOT_APPLICABLE : AnswerStatus.UNKNOWN;
            return Finding.none(status, Values.ids(firsts));
        }
        return between(lasts.getLast(), firsts.getFirst());
    }

    private static Finding between(RecordedEvent from, RecordedEvent to) {
        MonthSpan span = from.envelope().effective().monthsTo(to.envelope().effective());
        Answer<Object> value = span.exactly().map(BigDecimal::valueOf);
        return new Finding(value, null, span, 0, List.of(from.id(), to.id()), List.of());
    }
}
