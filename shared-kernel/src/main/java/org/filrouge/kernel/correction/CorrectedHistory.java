package org.filrouge.kernel.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.filrouge.kernel.event.RecordedEvent;

/**
 * A history read with its corrections: every fact with what was said of it since. Rules and views both read through it, so that a
 * state or an answer is what it would be had the corrected fact been recorded in its place. Which corrections count is decided by
 * which events are given: those known at a place of the log give the history as it was known there.
 */
public final class CorrectedHistory {

    private static final Comparator<RecordedEvent> BY_POSITION = Comparator.comparingLong(RecordedEvent::position);

    private final Map<String, FactHistory> facts;
    private final Map<String, String> factOfStep;

    private CorrectedHistory(Map<String, FactHistory> facts, Map<String, String> factOfStep) {
        this.facts = facts;
        this.factOfStep = factOfStep;
    }

    /** Reads events given in any order, of one stream or of many. A correction whose fact is not among them says nothing. */
    public static CorrectedHistory of(Collection<RecordedEvent> events) {
        Map<String, FactHistory> facts = new LinkedHashMap<>();
        Map<String, List<RecordedEvent>> steps = new LinkedHashMap<>();
        Map<String, String> factOfStep = new LinkedHashMap<>();
        for (RecordedEvent event :
                events.stream().distinct().sorted(BY_POSITION).toList()) {
            if (!(event.event() instanceof CorrectionEvent correction)) {
                facts.put(event.id(), new FactHistory(event, List.of()));
            } else {
                FactHistory fact = facts.get(correction.event());
                if (fact != null && fact.admits(event)) {
                    steps.computeIfAbsent(correction.event(), ignored -> new ArrayList<>())
                            .add(event);
                    factOfStep.put(event.id(), correction.event());
                }
            }
        }
        steps.forEach((id, said) -> facts.computeIfPresent(id, (same, fact) -> new FactHistory(fact.original(), said)));
        return new CorrectedHistory(facts, factOfStep);
    }

    /** The same from the events recorded before a place of the log, as they were known there. */
    public static CorrectedHistory knownAt(Collection<RecordedEvent> events, long size) {
        return of(events.stream().filter(event -> event.position() < size).toList());
    }

    /** The ids of the facts that corrections among some events speak of, each once. */
    public static Set<String> corrected(Collection<RecordedEvent> events) {
        return events.stream()
                .map(RecordedEvent::event)
                .filter(CorrectionEvent.class::isInstance)
                .map(event -> ((CorrectionEvent) event).event())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Every fact, in the order of recording. */
    public Collection<FactHistory> facts() {
        return facts.values();
    }

    /** The facts as they now stand, in the order in which they were recorded; without those that are retracted. */
    public List<RecordedEvent> standing() {
        return facts.values().stream().flatMap(fact -> fact.standing().stream()).toList();
    }

    /** The fact of an event, whether that event is the fact or something said of it. */
    public Optional<FactHistory> about(String event) {
        return Optional.ofNullable(facts.get(factOfStep.getOrDefault(event, event)));
    }
}
