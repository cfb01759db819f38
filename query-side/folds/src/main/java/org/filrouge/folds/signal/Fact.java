package org.filrouge.folds.signal;

import java.util.Collection;
import java.util.List;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Measure;
import org.jspecify.annotations.Nullable;

/**
 * One fact of a case, with its place in the order in which things took effect.
 *
 * @param told the fact itself
 */
record Fact<E extends DomainEvent>(int place, RecordedEvent event, E told) {

    String id() {
        return event.id();
    }

    String stream() {
        return event.streamKey();
    }

    FuzzyDate effective() {
        return event.envelope().effective();
    }

    boolean laterThan(Fact<?> other) {
        return place > other.place;
    }

    boolean recordedAfter(Fact<?> other) {
        return event.position() > other.event.position();
    }

    /** A text or code of an observation; empty when it is not told. */
    static String text(Fact<ObservationEvent.Recorded> fact, String field) {
        Object value = fact.told().values().get(field);
        return value == null ? "" : value.toString();
    }

    /** The texts or names of an observation. */
    static List<String> texts(Fact<ObservationEvent.Recorded> fact, String field) {
        return fact.told().values().get(field) instanceof Collection<?> many
                ? many.stream().map(Object::toString).toList()
                : List.of();
    }

    /** A measure of an observation; null when it is not told, which is less than UNKNOWN. */
    static @Nullable Measure measure(Fact<ObservationEvent.Recorded> fact, String field) {
        Object value = fact.told().values().get(field);
        return value == null ? null : Measure.parse(value.toString());
    }

    static List<String> ids(Collection<? extends Fact<?>> facts) {
        return facts.stream().map(Fact::id).distinct().toList();
    }
}
