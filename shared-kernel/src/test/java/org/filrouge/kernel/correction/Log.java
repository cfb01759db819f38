package org.filrouge.kernel.correction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.organisation.OrganisationEvent.EmployeeRecruited;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.FuzzyDate;

/** A log of one or two streams, each event having its place as its id. */
final class Log {

    static final String STREAM = "organisation:elips";
    static final OrganisationId ELIPS = new OrganisationId("elips");

    private final List<RecordedEvent> events = new ArrayList<>();

    Log says(DomainEvent event) {
        return says(STREAM, FactStatus.ACTUAL, event);
    }

    Log says(String stream, FactStatus status, DomainEvent event) {
        long place = events.size();
        Envelope envelope = new Envelope(
                null,
                FuzzyDate.parse("2008"),
                null,
                "en 2008",
                null,
                null,
                status,
                "account-1",
                null,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                null,
                "c",
                "c");
        events.add(new RecordedEvent(
                place, Long.toString(place), stream, place, Instant.EPOCH.plusSeconds(place), envelope, event));
        return this;
    }

    List<RecordedEvent> events() {
        return events;
    }

    static EmployeeRecruited recruited(int count) {
        return new EmployeeRecruited("cook", count);
    }

    static CorrectionEvent rectified(int place, int count) {
        return new CorrectionEvent.Rectified(Integer.toString(place), new CorrectedFact(recruited(count)), null);
    }

    static CorrectionEvent dated(int place, String date) {
        return new CorrectionEvent.Rectified(Integer.toString(place), null, FuzzyDate.parse(date));
    }

    static CorrectionEvent retracted(int place) {
        return new CorrectionEvent.Retracted(Integer.toString(place));
    }
}
