package org.filrouge.app;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import org.filrouge.eventstore.EventRow;
import org.filrouge.eventstore.EventRows;
import org.filrouge.json.KernelJson;
import org.filrouge.json.Revisions;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.EventCatalogue.Entry;
import org.filrouge.kernel.event.RecordedEvent;
import tools.jackson.core.type.TypeReference;

/** Stored rows read as the events that they are, without the program that stored them. */
final class StoredEvents {

    private static final TypeReference<LinkedHashMap<String, Object>> MAP = new TypeReference<>() {};

    private final EventRows rows;

    StoredEvents(EventRows rows) {
        this.rows = rows;
    }

    /**
     * The events from a position on, so many at the most.
     *
     * @throws RuntimeException when one cannot be read
     */
    List<RecordedEvent> from(long position, int most) {
        return rows.from(position, most).stream().map(StoredEvents::event).toList();
    }

    static RecordedEvent event(EventRow row) {
        Entry entry = EventCatalogue.byName(row.name()).orElseThrow();
        return new RecordedEvent(
                row.position(),
                row.id(),
                row.stream(),
                row.sequence(),
                // The store keeps microseconds; Axon's messages, and so the views, have milliseconds.
                Instant.parse(row.recorded()).truncatedTo(ChronoUnit.MILLIS),
                KernelJson.toEnvelope(KernelJson.mapper().readValue(row.metadata(), MAP)),
                KernelJson.mapper()
                        .treeToValue(
                                Revisions.newest(
                                        entry,
                                        Integer.parseInt(row.revision()),
                                        KernelJson.mapper().readTree(row.payload())),
                                entry.record()));
    }
}
