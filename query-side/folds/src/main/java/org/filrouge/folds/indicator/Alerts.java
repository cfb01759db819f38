package org.filrouge.folds.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.filrouge.folds.signal.Signal;
import org.filrouge.folds.signal.Signals;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.observation.ObservationEvent;

/** The alerts V1–V22 that are still true, case by case. One that only repeats a recorded point to watch is not counted again. */
final class Alerts {

    /** About what the twenty-two alerts ask of a fact. */
    private static final long STEPS_PER_FACT = 50;

    private static final String POINT = "vigilance-point";

    private final Ground ground;

    Alerts(Ground ground) {
        this.ground = ground;
    }

    Finding open() {
        ground.budget().look(STEPS_PER_FACT * ground.events().size());
        Map<String, List<RecordedEvent>> cases = new TreeMap<>();
        for (RecordedEvent event : ground.events()) {
            if (event.envelope().caseId() != null && ground.group().test(event)) {
                cases.computeIfAbsent(event.envelope().caseId().slug(), ignored -> new ArrayList<>())
                        .add(event);
            }
        }
        List<Signal> open =
                cases.values().stream().flatMap(events -> open(events).stream()).toList();
        return Finding.of(
                BigDecimal.valueOf(open.size()),
                open.stream()
                        .flatMap(signal -> signal.raisedBy().stream())
                        .distinct()
                        .toList());
    }

    private List<Signal> open(List<RecordedEvent> events) {
        Set<String> points = events.stream()
                .filter(event -> event.event() instanceof ObservationEvent.Recorded observed
                        && observed.kind().equals(POINT))
                .map(RecordedEvent::id)
                .collect(Collectors.toSet());
        return Signals.of(events).stream()
                .filter(signal -> signal.on(ground.day()) == Signal.Status.OPEN)
                .filter(signal -> signal.raisedBy().isEmpty() || !points.containsAll(signal.raisedBy()))
                .toList();
    }
}
