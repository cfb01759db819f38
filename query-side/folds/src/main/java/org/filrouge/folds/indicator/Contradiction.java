package org.filrouge.folds.indicator;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.value.Answer;

/**
 * Two sources that disagree, as observed. It bears on the indicator whose code it names, and on every indicator that counts a fact it
 * names; one that names neither is told in its case and changes no number.
 *
 * @param event the observation
 * @param statements what the sources say
 * @param indicator the code of an indicator; empty for none
 * @param facts the ids of events
 */
record Contradiction(String event, List<String> statements, String indicator, List<String> facts) {

    static List<Contradiction> in(Collection<RecordedEvent> events) {
        return events.stream()
                .filter(event -> event.envelope().isActual())
                .filter(event -> event.event() instanceof ObservationEvent.Recorded observed
                        && observed.kind().equals("source-contradiction"))
                .map(event -> new Contradiction(
                        event.id(),
                        texts(event, "statements"),
                        String.join("", texts(event, "indicator")),
                        texts(event, "events")))
                .toList();
    }

    boolean concerns(Indicator about, Finding computed) {
        return indicator.equals(about.code()) || facts.stream().anyMatch(computed.events()::contains);
    }

    /** No value, and as its events those of the number and those that say that sources disagree. */
    static Finding conflicting(Finding computed, List<Contradiction> conflicts) {
        Set<String> events = new LinkedHashSet<>(computed.events());
        conflicts.forEach(conflict -> events.add(conflict.event()));
        return new Finding(
                Answer.conflicting(),
                computed.basis(),
                null,
                computed.unknown(),
                List.copyOf(events),
                computed.parts());
    }

    private static List<String> texts(RecordedEvent event, String field) {
        return switch (((ObservationEvent.Recorded) event.event()).values().get(field)) {
            case null -> List.of();
            case Collection<?> many -> many.stream().map(String::valueOf).toList();
            case Object one -> List.of(one.toString());
        };
    }
}
