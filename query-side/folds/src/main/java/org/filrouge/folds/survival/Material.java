package org.filrouge.folds.survival;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.filrouge.folds.FoldOrder;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.value.FuzzyDate;

/**
 * The facts of a scope, as far as they have happened by the day asked for: what is planned or probable has not, and what certainly took
 * effect later is not seen.
 *
 * @param events in the order in which they took effect
 */
record Material(List<RecordedEvent> events, LocalDate day) {

    static Material of(Collection<RecordedEvent> events, LocalDate day) {
        return new Material(
                events.stream()
                        .filter(event -> event.envelope().isActual())
                        .filter(event -> !certainlyAfter(event.envelope().effective(), day))
                        .distinct()
                        .sorted(FoldOrder.COMPARATOR)
                        .toList(),
                day);
    }

    private static boolean certainlyAfter(FuzzyDate date, LocalDate day) {
        LocalDate first = date.earliest();
        return first != null && first.isAfter(day);
    }

    /** One fact, by what it tells. */
    record Told<E extends DomainEvent>(RecordedEvent event, E fact) {}

    <E extends DomainEvent> Stream<Told<E>> of(Class<E> kind) {
        return events.stream()
                .filter(event -> kind.isInstance(event.event()))
                .map(event -> new Told<>(event, kind.cast(event.event())));
    }

    Stream<Told<ObservationEvent.Recorded>> observed(String kind) {
        return of(ObservationEvent.Recorded.class)
                .filter(told -> told.fact().kind().equals(kind));
    }

    /** A value of an observation as text; empty where it is not told. */
    static String text(ObservationEvent.Recorded fact, String field) {
        Object value = fact.values().get(field);
        return value == null ? "" : value.toString();
    }
}
