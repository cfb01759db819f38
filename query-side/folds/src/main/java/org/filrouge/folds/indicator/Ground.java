package org.filrouge.folds.indicator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.filrouge.folds.FoldOrder;
import org.filrouge.kernel.event.RecordedEvent;

/**
 * What a formula is evaluated over.
 *
 * @param events in the order in which they took effect
 * @param beside events outside the scope that tell what became of those in it: whether a promise was kept, an entity ceased
 * @param day the day the question is asked for
 * @param group which of the events are looked at, where a formula is evaluated group by group
 * @param budget what the formula may look at and keep
 */
record Ground(
        List<RecordedEvent> events,
        List<RecordedEvent> beside,
        LocalDate day,
        Predicate<RecordedEvent> group,
        Budget budget) {

    static Ground of(Collection<RecordedEvent> events, Collection<RecordedEvent> beside, LocalDate day) {
        return of(events, beside, day, Budget.unlimited());
    }

    static Ground of(Collection<RecordedEvent> events, Collection<RecordedEvent> beside, LocalDate day, Budget budget) {
        return new Ground(
                events.stream().sorted(FoldOrder.COMPARATOR).toList(), List.copyOf(beside), day, event -> true, budget);
    }

    /** The same without a group, and with what stands beside the scope. */
    Ground whole() {
        budget.look(beside.size());
        List<RecordedEvent> all = beside.isEmpty()
                ? events
                : Stream.concat(events.stream(), beside.stream())
                        .distinct()
                        .sorted(FoldOrder.COMPARATOR)
                        .toList();
        return new Ground(all, List.of(), day, event -> true, budget);
    }

    /** The same for the events of a group. */
    Ground of(Predicate<RecordedEvent> narrower) {
        return new Ground(events, beside, day, group.and(narrower), budget);
    }
}
