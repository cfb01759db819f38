package org.filrouge.ledgerservice.testing;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.filrouge.eventstore.CatalogueSerializer;
import org.filrouge.eventstore.NotifyingEventStore;
import org.filrouge.eventstore.SqliteEventStorageEngine;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.StreamId;

/** A case that was told: its opening, two grants of one funder, one of them corrected and contested, and another funder's case. */
public final class Told {

    /** What must not run in anybody's browser. */
    public static final String SCRIPT = "<script>alert('x')</script>";

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private Told() {}

    /** Appends the story to a house's event file. */
    public static void in(House house) {
        try (SqliteEventStorageEngine engine = SqliteEventStorageEngine.open(
                house.events(), CatalogueSerializer.create(), NoOpEventUpcaster.INSTANCE, new SimpleMeterRegistry())) {
            NotifyingEventStore store = NotifyingEventStore.on(engine);
            store.publish(story());
            store.shutDown();
        }
    }

    /** The case of the funder {@code region-x}; recorded at one second after the other from {@code 2026-01-01T00:00:00Z} on. */
    private static List<DomainEventMessage<?>> story() {
        return List.of(
                event(0, "support-case:demo", 0, "demo", "2008-01", "support-case.opened", OPENED),
                event(1, "funding-agreement:fa-1", 0, "demo", "2008-03-01", "funding-agreement.granted", GRANT),
                event(2, "funding-agreement:fa-2", 0, "demo", "XXXX", "funding-agreement.granted", GRANT_UNKNOWN),
                event(3, "support-case:other", 0, "other", "2008-02", "support-case.opened", OPENED_ELSEWHERE),
                event(
                        4,
                        "funding-agreement:fa-3",
                        0,
                        "other",
                        "2008-04",
                        "funding-agreement.granted",
                        GRANT_OF_ANOTHER),
                event(5, "funding-agreement:fa-1", 1, "demo", "2008-03-05", "funding-agreement.signed", SIGNED),
                event(6, "funding-agreement:fa-1", 2, "demo", "2009-01", "correction.rectified", RECTIFIED),
                event(7, "support-case:demo", 1, "demo", "2009-02", "correction.contested", CONTESTED));
    }

    /** The instant at which an event of the story was recorded. */
    public static Instant recorded(int number) {
        return START.plusSeconds(number);
    }

    private static DomainEventMessage<?> event(
            int number, String stream, long sequence, String caseId, String effective, String name, String payload) {
        Map<String, Object> metadata = Map.of(
                "case",
                caseId,
                "effective",
                effective,
                "status",
                "ACTUAL",
                "recordedBy",
                "account-3",
                "decidedBy",
                List.of("region-x"),
                "source",
                Map.of("document", "rapport " + SCRIPT, "place", "p. 4"),
                "correlationid",
                "request-1",
                "causationid",
                "command-" + number);
        return new GenericDomainEventMessage<>(
                StreamId.streamOf(stream),
                stream,
                sequence,
                KernelJson.mapper()
                        .readValue(
                                payload,
                                EventCatalogue.byName(name).orElseThrow().record()),
                MetaData.from(metadata),
                "e-" + number,
                recorded(number));
    }

    private static final String OPENED =
            """
            {"title":"Mutualiser","sector":"insertion","territories":[{"territory":"DEP-57","role":"SCOPE","name":"Moselle"}]}""";
    private static final String OPENED_ELSEWHERE =
            """
            {"title":"Ailleurs","territories":[{"territory":"DEP-13","role":"SCOPE","name":"Bouches-du-Rhône"}]}""";
    private static final String GRANT =
            """
            {"funder":"region-x","recipient":"ge-14","amount":{"amount":"5000.5","basis":"NOT_STATED"},
            "object":"démarrage","kind":"START_UP","dla":"YES"}""";
    private static final String GRANT_UNKNOWN =
            """
            {"funder":"region-x","recipient":"ge-14","amount":{"amount":"UNKNOWN","basis":"INCL_TAX"},
            "object":"suite","kind":"START_UP","dla":"UNKNOWN"}""";
    private static final String GRANT_OF_ANOTHER =
            """
            {"funder":"region-y","recipient":"ge-15","amount":{"amount":"77","basis":"EXCL_TAX"},
            "object":"autre","kind":"START_UP","dla":"NO"}""";
    private static final String SIGNED =
            """
            {"amount":{"amount":"5000.5","basis":"NOT_STATED"},"reference":"2008-14"}""";
    private static final String RECTIFIED =
            """
            {"event":"e-1","fact":{"type":"funding-agreement.granted","revision":2,"data":{"funder":"region-x","recipient":"ge-14",
            "amount":{"amount":"6000","basis":"INCL_TAX"},"object":"démarrage","kind":"START_UP","dla":"YES"}}}""";
    private static final String CONTESTED = """
            {"event":"e-0","by":"agir","statement":"jamais"}""";
}
