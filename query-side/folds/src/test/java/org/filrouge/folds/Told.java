package org.filrouge.folds;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.supportcase.SupportCaseId;
import org.filrouge.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** A history told fact by fact: each is recorded after the one before and has its place as its id. */
public final class Told {

    private static final SupportCaseId CASE = new SupportCaseId("a-case");

    private final List<RecordedEvent> events = new ArrayList<>();

    /** The same with one more fact. */
    public Told fact(String stream, String effective, DomainEvent event) {
        return fact(stream, effective, null, FactStatus.ACTUAL, event);
    }

    /** The same with one more fact that comes after another. */
    public Told after(String place, String stream, String effective, DomainEvent event) {
        return fact(stream, effective, place, FactStatus.ACTUAL, event);
    }

    /** The same with one more fact that is only planned. */
    public Told planned(String stream, String effective, DomainEvent event) {
        return fact(stream, effective, null, FactStatus.PLANNED, event);
    }

    public List<RecordedEvent> events() {
        return events;
    }

    public static OrganisationId organisation(String name) {
        return new OrganisationId(name);
    }

    private Told fact(String stream, String effective, @Nullable String after, FactStatus status, DomainEvent event) {
        long place = events.size();
        Envelope envelope = new Envelope(
                CASE,
                FuzzyDate.parse(effective),
                null,
                null,
                after,
                null,
                status,
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
        events.add(new RecordedEvent(
                place, Long.toString(place), stream, place, Instant.EPOCH.plusSeconds(place), envelope, event));
        return this;
    }
}
