package org.filrouge.folds.comparison;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.filrouge.folds.indicator.Answered;
import org.filrouge.folds.indicator.Budget;
import org.filrouge.folds.indicator.Indicator;
import org.filrouge.folds.indicator.Reading;
import org.filrouge.kernel.correction.CorrectedHistory;
import org.filrouge.kernel.event.RecordedEvent;

/**
 * One of the two questions compared, or a step between them.
 *
 * @param scope whether a fact, as it stands, belongs to what is asked about
 * @param streams whether the rest of the streams of these facts tells what became of them
 * @param known whether an event was recorded by then
 * @param period whether a fact lies in the period asked for
 * @param effective whether a fact counts at the date in the world
 * @param day the day the question is asked for
 */
public record Side(
        Indicator indicator,
        Predicate<RecordedEvent> scope,
        boolean streams,
        Predicate<RecordedEvent> known,
        Predicate<RecordedEvent> period,
        Predicate<RecordedEvent> effective,
        LocalDate day) {

    Answered answer(Collection<RecordedEvent> recorded, LongFunction<Budget> budgets) {
        CorrectedHistory history =
                CorrectedHistory.of(recorded.stream().filter(known).toList());
        List<RecordedEvent> standing = history.standing();
        List<RecordedEvent> own = standing.stream().filter(scope).toList();
        List<RecordedEvent> beside = streams ? beside(standing, own) : List.of();
        Reading.Facts facts =
                new Reading.Facts(own.stream().filter(this::counts).toList(), List.of(), beside, false, history);
        return facts.answer(indicator, day, budgets.apply(facts.size()));
    }

    private List<RecordedEvent> beside(List<RecordedEvent> standing, List<RecordedEvent> own) {
        Set<String> told = own.stream().map(RecordedEvent::streamKey).collect(Collectors.toSet());
        return standing.stream()
                .filter(event -> told.contains(event.streamKey()) && counts(event))
                .toList();
    }

    boolean counts(RecordedEvent event) {
        return period.test(event) && effective.test(event);
    }

    Side defined(Indicator other) {
        return new Side(other, scope, streams, known, period, effective, day);
    }

    Side over(Predicate<RecordedEvent> other) {
        return new Side(indicator, other, streams, known, period, effective, day);
    }

    Side knowing(Predicate<RecordedEvent> other) {
        return new Side(indicator, scope, streams, other, period, effective, day);
    }

    Side in(Predicate<RecordedEvent> other) {
        return new Side(indicator, scope, streams, known, other, effective, day);
    }

    Side when(Predicate<RecordedEvent> other) {
        return new Side(indicator, scope, streams, known, period, other, day);
    }

    Side on(LocalDate other) {
        return new Side(indicator, scope, streams, known, period, effective, other);
    }
}
