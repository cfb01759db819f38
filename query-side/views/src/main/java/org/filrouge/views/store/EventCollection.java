package org.filrouge.views.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.bson.Document;
import org.filrouge.json.KernelJson;
import org.filrouge.json.Revisions;
import org.filrouge.kernel.correction.CorrectedHistory;
import org.filrouge.kernel.correction.CorrectionEvent;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.EventCatalogue.Entry;
import org.filrouge.kernel.event.RecordedEvent;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** The events themselves, by position and by id, for readers who ask what stands behind a number. */
public final class EventCollection {

    private static final TypeReference<LinkedHashMap<String, Object>> MAP = new TypeReference<>() {};
    private static final BulkWriteOptions ANY_ORDER = new BulkWriteOptions().ordered(false);
    /** Stream and sequence as one text: the embedded read store finds by one field only. */
    private static final String PLACE = "place";

    /** Of a correction, the id of the fact it speaks of. */
    private static final String FACT = "fact";

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> documents;

    EventCollection(MongoDatabase database) {
        this.documents = database.getCollection("event__v1");
        documents.createIndex(Indexes.ascending("id"), new IndexOptions().unique(true));
        documents.createIndex(Indexes.ascending(PLACE), new IndexOptions().unique(true));
        documents.createIndex(Indexes.ascending(FACT));
    }

    MongoCollection<Document> documents() {
        return documents;
    }

    public Optional<RecordedEvent> byId(String id) {
        return Optional.ofNullable(documents.find(Filters.eq("id", id)).first()).map(EventCollection::event);
    }

    /** The events at some positions, in order of position; a position without one is left out. */
    public List<RecordedEvent> at(Collection<Long> positions) {
        List<RecordedEvent> events = new ArrayList<>();
        documents.find(Filters.in("_id", positions)).map(EventCollection::event).into(events);
        events.sort(Comparator.comparingLong(RecordedEvent::position));
        return events;
    }

    /** Some facts and all that was said of them since, in order of position. */
    public List<RecordedEvent> told(Collection<String> facts) {
        if (facts.isEmpty()) {
            return List.of();
        }
        List<RecordedEvent> events = new ArrayList<>();
        documents.find(Filters.in("id", facts)).map(EventCollection::event).into(events);
        documents.find(Filters.in(FACT, facts)).map(EventCollection::event).into(events);
        events.sort(Comparator.comparingLong(RecordedEvent::position));
        return events;
    }

    /** The same events with the facts that corrections among them speak of, and all else that was said of these. */
    public List<RecordedEvent> whole(Collection<RecordedEvent> events) {
        Map<Long, RecordedEvent> whole = new TreeMap<>();
        told(CorrectedHistory.corrected(events)).forEach(event -> whole.put(event.position(), event));
        events.forEach(event -> whole.put(event.position(), event));
        return List.copyOf(whole.values());
    }

    /** The events of a stream from a place in it on, in order. */
    public List<RecordedEvent> ofStream(String stream, long from, int limit) {
        List<String> places = LongStream.range(from, from + limit)
                .mapToObj(sequence -> place(stream, sequence))
                .toList();
        List<RecordedEvent> events = new ArrayList<>();
        documents.find(Filters.in(PLACE, places)).map(EventCollection::event).into(events);
        events.sort(Comparator.comparingLong(RecordedEvent::sequence));
        return events;
    }

    /** How many events of a stream the views have seen. */
    public long versionOf(String stream) {
        long there = 0;
        long step = 1;
        while (has(stream, there + step - 1)) {
            there += step;
            step *= 2;
        }
        for (step /= 2; step > 0; step /= 2) {
            there += has(stream, there + step - 1) ? step : 0;
        }
        return there;
    }

    public void save(Collection<RecordedEvent> events) {
        documents.bulkWrite(
                events.stream()
                        .map(event -> new ReplaceOneModel<>(Filters.eq("_id", event.position()), bson(event), UPSERT))
                        .toList(),
                ANY_ORDER);
    }

    private boolean has(String stream, long sequence) {
        return documents.find(Filters.eq(PLACE, place(stream, sequence))).first() != null;
    }

    private static String place(String stream, long sequence) {
        return stream + "#" + sequence;
    }

    private static Document bson(RecordedEvent event) {
        Document bson =
                event.event() instanceof CorrectionEvent said ? new Document(FACT, said.event()) : new Document();
        return bson.append("_id", event.position())
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

    private static RecordedEvent event(Document bson) {
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
