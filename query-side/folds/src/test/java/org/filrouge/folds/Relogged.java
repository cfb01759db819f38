package org.filrouge.folds;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.filrouge.kernel.correction.CorrectionEvent.Rectified;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.value.FuzzyDate;

/** The same facts, recorded otherwise. */
final class Relogged {

    private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);

    private Relogged() {}

    /** Every event on another day than every other. */
    static List<RecordedEvent> onDaysOfTheirOwn(List<RecordedEvent> log, Random random) {
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < log.size(); i++) {
            days.add(FIRST.plusDays(3L * i));
        }
        Collections.shuffle(days, random);
        List<RecordedEvent> dated = new ArrayList<>();
        for (RecordedEvent event : log) {
            FuzzyDate day = FuzzyDate.day(days.get(dated.size()));
            RecordedEvent redated = at(event.position(), event, event.envelope().withEffective(day));
            dated.add(
                    event.event() instanceof Rectified e && e.effective() != null
                            ? redated.as(redated.envelope(), new Rectified(e.event(), e.fact(), day))
                            : redated);
        }
        return dated;
    }

    /** Streams recorded in another interleaving, each in its own order still. */
    static List<RecordedEvent> interleaved(List<RecordedEvent> log, Random random) {
        Map<String, Deque<RecordedEvent>> streams = new LinkedHashMap<>();
        log.forEach(event -> streams.computeIfAbsent(event.streamKey(), ignored -> new ArrayDeque<>())
                .add(event));
        List<Deque<RecordedEvent>> waiting = new ArrayList<>(streams.values());
        List<RecordedEvent> otherwise = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Deque<RecordedEvent> stream = waiting.get(random.nextInt(waiting.size()));
            RecordedEvent next = stream.remove();
            otherwise.add(at(otherwise.size(), next, next.envelope()));
            waiting.removeIf(Deque::isEmpty);
        }
        return otherwise;
    }

    /** Answers in words, without the places in the log that they name. */
    static String withoutPositions(Map<String, Object> answers) {
        return answers.toString().replaceAll("position=\\d+", "position=…");
    }

    private static RecordedEvent at(long position, RecordedEvent event, Envelope envelope) {
        return new RecordedEvent(
                position, event.id(), event.streamKey(), event.sequence(), event.recorded(), envelope, event.event());
    }
}
