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
import org.filrouge.kernel.correction.CorrectedFact;
import org.filrouge.kernel.correction.CorrectionEvent;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.EventCatalogue.Entry;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.supportcase.SupportCaseId;

/**
 * Logs at random: every event of the catalogue, in few streams that name each other, dated in every way there is,
 * corrected and contested afterwards.
 */
public final class RandomHistory {

    private static final List<Entry> ANY = List.copyOf(EventCatalogue.entries());
    private static final List<Entry> TELLING = ANY.stream()
            .filter(entry -> entry.family().telling() && entry.family().ofItsOwn())
            .toList();
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
                if (i > 0 && random.nextInt(4) == 0) {
                    history.correct();
                } else {
                    List<Entry> entries = random.nextInt(10) == 0 ? ANY : TELLING;
                    history.append(entries.get(random.nextInt(entries.size())));
                }
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

    /** Says something of an event that is there, more often than not of the latest, so that corrections are corrected too. */
    private void correct() {
        RecordedEvent target = log.get(random.nextBoolean() ? log.size() - 1 : random.nextInt(log.size()));
        String fact = target.event() instanceof CorrectionEvent said ? said.event() : target.id();
        Envelope told = records.of(Envelope.class);
        while (!told.isActual() && random.nextInt(8) != 0) {
            told = records.of(Envelope.class);
        }
        Envelope envelope =
                told.withCase(random.nextInt(8) == 0 ? null : target.envelope().caseId());
        append(target.streamKey(), envelope, correction(fact));
    }

    private CorrectionEvent correction(String fact) {
        DomainEvent recorded = log.stream()
                .filter(event -> event.id().equals(fact))
                .map(RecordedEvent::event)
                .findFirst()
                .orElse(null);
        return switch (random.nextInt(5)) {
            case 0 -> new CorrectionEvent.Retracted(fact);
            case 1 -> new CorrectionEvent.Contested(fact, records.id(OrganisationId.class), "no");
            case 2 -> new CorrectionEvent.Rectified(fact, null, records.date());
            default ->
                recorded == null
                        ? new CorrectionEvent.Retracted(fact)
                        : new CorrectionEvent.Rectified(
                                fact, toldAnew(recorded), random.nextBoolean() ? null : records.date());
        };
    }

    /** Of the same kind more often than not. */
    private CorrectedFact toldAnew(DomainEvent recorded) {
        Class<? extends DomainEvent> other =
                TELLING.get(random.nextInt(TELLING.size())).record();
        Class<? extends DomainEvent> kind = random.nextInt(8) == 0 ? other : recorded.getClass();
        return new CorrectedFact(records.of(kind));
    }

    private void append(Entry entry) {
        String slug = records.name(entry.family().stream());
        DomainEvent event = records.of(entry.record());
        Envelope envelope = records.of(Envelope.class);
        if (entry.family().stream().equals(SupportCaseId.STREAM)) {
            envelope = envelope.withCase(new SupportCaseId(slug));
        }
        append(entry.family().stream() + ":" + slug, envelope, event);
    }

    private void append(String stream, Envelope envelope, DomainEvent event) {
        long position = log.size();
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
