package org.filrouge.views.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.supportcase.SupportCaseId;
import org.filrouge.kernel.value.FuzzyDate;

/** A log recorded by a clock that goes as it is told to; each event has its place as its id. */
final class Clocked {

    private final List<RecordedEvent> events = new ArrayList<>();
    private Instant clock = Instant.parse("2026-01-01T00:00:00Z");

    Clocked at(String instant) {
        clock = Instant.parse(instant);
        return this;
    }

    Clocked says(String stream, String effective, DomainEvent event) {
        long place = events.size();
        long sequence =
                events.stream().filter(one -> one.streamKey().equals(stream)).count();
        Envelope envelope = new Envelope(
                new SupportCaseId("a-case"),
                FuzzyDate.parse(effective),
                null,
                null,
                null,
                null,
                FactStatus.ACTUAL,
                "teller",
                null,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                "telling",
                "telling");
        events.add(new RecordedEvent(place, Long.toString(place), stream, sequence, clock, envelope, event));
        clock = clock.plusSeconds(1);
        return this;
    }

    List<RecordedEvent> events() {
        return events;
    }

    List<RecordedEvent> since(int place) {
        return events.subList(place, events.size());
    }
}
