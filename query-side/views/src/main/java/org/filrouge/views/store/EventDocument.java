package org.filrouge.views.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import org.bson.Document;
import org.filrouge.json.KernelJson;
import org.filrouge.json.Revisions;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.EventCatalogue.Entry;
import org.filrouge.kernel.event.RecordedEvent;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** One event as it is kept with the views; one of an earlier revision is read in the newest form. */
final class EventDocument {

    /** Stream and sequence as one text: the embedded read store finds by one field only. */
    static final String PLACE = "place";

    private static final TypeReference<LinkedHashMap<String, Object>> MAP = new TypeReference<>() {};

    private EventDocument() {}

    static String place(String stream, long sequence) {
        return stream + "#" + sequence;
    }

    static Document of(RecordedEvent event) {
        return new Document("_id", event.position())
                .append("id", event.id())
                .append("stream", event.streamKey())
                .append("sequence", event.sequence())
                .append(PLACE, place(event.streamKey(), event.sequence()))
                .append("recorded", event.recorded().toString())
                .append("name", event.name())
                .append("revision", event.revision())
                .append("envelope", new Document(KernelJson.toMap(event.envelope())))
                .append("data", new Document(KernelJson.mapper().convertValue(event.event(), MAP)));
    }

    static RecordedEvent event(Document bson) {
        Entry entry = EventCatalogue.byName(bson.getString("name")).orElseThrow();
        JsonNode stored = KernelJson.mapper().valueToTree(bson.get("data", Document.class));
        return new RecordedEvent(
                bson.getLong("_id"),
                bson.getString("id"),
                bson.getString("stream"),
                bson.getLong("sequence"),
                Instant.parse(bson.getString("recorded")),
                KernelJson.toEnvelope(bson.get("envelope", Document.class)),
                KernelJson.mapper()
                        .treeToValue(Revisions.newest(entry, bson.getInteger("revision", 1), stored), entry.record()));
    }
}
