package org.filrouge.folds.testing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.EventCatalogue.Entry;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.supportcase.SupportCaseId;

/** Logs at random: every event of the catalogue, in few streams that name each other, dated in every way there is. */
public final class RandomHistory {

    private static final List<Entry> ANY = List.copyOf(EventCatalogue.entries());
    private static final List<Entry> TELLING =
            ANY.stream().filter(entry -> entry.family().telling()).toList();
    private static final Instant BEGIN = Instant.parse("2026-01-05T08:00:00.000001Z");

    private final Random random;
    private final RandomRecords records;
    private final Map<String, Long> sequences = new HashMap<>();
    private final List<RecordedEvent> log = new ArrayList<>();

    private RandomHistory(Random random) {
        this.random = random;
        this.records = new RandomRecords(random);
    }

    /** Logs of some length; a few of their events are the house's own bookkeeping. */
    public static Arbitrary<List<RecordedEvent>> logs(int shortest, int longest) {
        return Arbitraries.randomValue(random -> {
            RandomHistory history = new RandomHistory(random);
            int length = shortest + random.nextInt(longest - shortest + 1);
            for (int i = 0; i < length; i++) {
                List<Entry> entries = random.nextInt(10) == 0 ? ANY : TELLING;
                history.append(entries.get(random.nextInt(entries.size())));
            }
            return List.copyOf(history.log);
        });
    }

    /** One event of every kind that may be stored. */
    public static List<RecordedEvent> oneOfEach(long seed, Predicate<Entry> which) {
        RandomHistory history = new RandomHistory(new Random(seed));
        ANY.stream().filter(which).forEach(history::append);
        return List.copyOf(history.log);
    }

    private void append(Entry entry) {
        String slug = records.name(entry.family().stream());
        String stream = entry.family().stream() + ":" + slug;
        long position = log.size();
        DomainEvent event = records.of(entry.record());
        Envelope envelope = records.of(Envelope.class);
        if (entry.family().stream().equals(SupportCaseId.STREAM)) {
            envelope = envelope.withCase(new SupportCaseId(slug));
        }
        log.add(new RecordedEvent(
                position,
                new UUID(random.nextLong(), random.nextLong()).toString(),
                stream,
                sequences.merge(stream, 1L, Long::sum) - 1,
                BEGIN.plus(position * 7, ChronoUnit.MILLIS),
                envelope,
                event));
    }
}
