package org.filrouge.folds.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.filrouge.kernel.event.RecordedEvent;

/**
 * What a formula is evaluated over.
 *
 * @param events in the order in which they took effect
 * @param day the day the question is asked for
 * @param group which of the events are looked at, where a formula is evaluated group by group
 */
record Ground(List<RecordedEvent> events, LocalDate day, Predicate<RecordedEvent> group) {

    /** The same without a group: what stands beside an event may be of another. */
    Ground whole() {
        return new Ground(events, day, event -> true);
    }

    /** The same for the events of a group. */
    Ground of(Predicate<RecordedEvent> narrower) {
        return new Ground(events, day, group.and(narrower));
    }
}
