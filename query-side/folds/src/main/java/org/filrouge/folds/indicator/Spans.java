package org.filrouge.folds.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.indicator.Formula;
import org.filrouge.kernel.value.Answer;
import org.filrouge.kernel.value.AnswerStatus;
import org.filrouge.kernel.value.MonthSpan;

/** Months between events, counted on months. */
final class Spans {

    private final Ground ground;

    Spans(Ground ground) {
        this.ground = ground;
    }

    Finding months(Formula.Months f) {
        List<RecordedEvent> starts = Choosing.choose(f.from(), ground).events();
        List<RecordedEvent> ends = Choosing.choose(f.to(), ground).events();
        if (starts.isEmpty() && ends.isEmpty()) {
            return Finding.none(AnswerStatus.NOT_APPLICABLE, List.of());
        }
        if (starts.isEmpty()) {
            return Finding.none(f.noStart(), Values.ids(ends));
        }
        return ends.isEmpty()
                ? Finding.none(f.noEnd(), Values.ids(starts))
                : between(starts.getFirst(), ends.getLast());
    }

    private static Finding between(RecordedEvent from, RecordedEvent to) {
        MonthSpan span = from.envelope().effective().monthsTo(to.envelope().effective());
        Answer<Object> value = span.exactly().map(BigDecimal::valueOf);
        return new Finding(value, null, span, 0, List.of(from.id(), to.id()), List.of());
    }
}
