package org.filrouge.views.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.folds.casefile.Timeline.Entry;
import org.filrouge.http.Problem;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.observation.ObservationVocabulary;
import org.filrouge.kernel.value.AnswerStatus;
import org.filrouge.kernel.value.MonthSpan;
import org.jspecify.annotations.Nullable;

/**
 * Months between two facts of a case. There is one number when the dates are exact enough, and bounds where they have any. A fact
 * that no event tells leaves nothing to count from (NOT_APPLICABLE), or to (UNKNOWN).
 */
final class Interval {

    private Interval() {}

    static Map<String, Object> of(List<Entry> entries, String from, String to) {
        List<Entry> starts = called(entries, from, "from");
        List<Entry> ends = called(entries, to, "to");
        if (starts.isEmpty() || ends.isEmpty()) {
            AnswerStatus status = starts.isEmpty() ? AnswerStatus.NOT_APPLICABLE : AnswerStatus.UNKNOWN;
            return answer(
                    status,
                    MonthSpan.UNKNOWN,
                    starts.isEmpty() ? null : starts.getFirst(),
                    ends.isEmpty() ? null : ends.getLast());
        }
        Entry first = starts.getFirst();
        Entry last = ends.getLast();
        MonthSpan span = first.when().effective().monthsTo(last.when().effective());
        return answer(span.exactly().status(), span, first, last);
    }

    private static Map<String, Object> answer(
            AnswerStatus status, MonthSpan span, @Nullable Entry first, @Nullable Entry last) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("unit", "months");
        body.put("status", status);
        body.put("value", span.exactly().value());
        body.put("least", span.least());
        body.put("most", span.most());
        body.put("from", first == null ? null : first.when());
        body.put("to", last == null ? null : last.when());
        return body;
    }

    private static List<Entry> called(List<Entry> entries, String name, String parameter) {
        List<Entry> found =
                entries.stream().filter(entry -> isCalled(entry, name)).toList();
        boolean known = EventCatalogue.byName(name).isPresent()
                || ObservationVocabulary.kind(name).isPresent();
        if (found.isEmpty() && !known) {
            throw Problem.parameter(parameter);
        }
        return found;
    }

    private static boolean isCalled(Entry entry, String name) {
        return entry.name().equals(name)
                || name.equals(entry.kind())
                || entry.when().event().equals(name);
    }
}
