package org.filrouge.views.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.bson.Document;
import org.filrouge.kernel.correction.CorrectedHistory;
import org.filrouge.kernel.event.RecordedEvent;

/** The events themselves, by position and by id, for readers who ask what stands behind a number. */
public final class EventCollection implements SeenEvents {

    private static final BulkWriteOptions ANY_ORDER = new BulkWriteOptions().ordered(false);
    /** The latest instant at which this event or any before it was recorded: unlike the clock, it never goes back. */
    private static final String LATEST = "latest";

    /** Raised when the documents change; the next start then builds everything anew from the log. */
    static final int VERSION = 2;

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> documents;
    private final SaidCollection said;

    EventCollection(MongoDatabase database) {
        this.documents = database.getCollection("event__v" + VERSION);
        documents.createIndex(Indexes.ascending("id"), new IndexOptions().unique(true));
        documents.createIndex(Indexes.ascending(EventDocument.PLACE), new IndexOptions().unique(true));
        this.said = new SaidCollection(database);
    }

    MongoCollection<Document> documents() {
        return documents;
    }

    @Override
    public Optional<RecordedEvent> byId(String id) {
        return Optional.ofNullable(documents.find(Filters.eq("id", id)).first()).map(EventDocument::event);
    }

    @Override
    public List<RecordedEvent> at(Collection<Long> positions) {
        List<RecordedEvent> events = new ArrayList<>();
        documents.find(Filters.in("_id", positions)).map(EventDocument::event).into(events);
        events.sort(Comparator.comparingLong(RecordedEvent::position));
        return events;
    }

    SaidCollection said() {
        return said;
    }

    @Override
    public List<RecordedEvent> told(Collection<String> facts) {
        if (facts.isEmpty()) {
            return List.of();
        }
        List<RecordedEvent> events = new ArrayList<>();
        documents.find(Filters.in("id", facts)).map(EventDocument::event).into(events);
        events.addAll(at(said.of(facts)));
        events.sort(Comparator.comparingLong(RecordedEvent::position));
        return events;
    }

    @Override
    public List<RecordedEvent> whole(Collection<RecordedEvent> events) {
        Map<Long, RecordedEvent> whole = new TreeMap<>();
        told(CorrectedHistory.corrected(events)).forEach(event -> whole.put(event.position(), event));
        events.forEach(event -> whole.put(event.position(), event));
        return List.copyOf(whole.values());
    }

    @Override
    public List<RecordedEvent> ofStream(String stream, long from, int limit) {
        List<String> places = LongStream.range(from, from + limit)
                .mapToObj(sequence -> EventDocument.place(stream, sequence))
                .toList();
        List<RecordedEvent> events = new ArrayList<>();
        documents
                .find(Filters.in(EventDocument.PLACE, places))
                .map(EventDocument::event)
                .into(events);
        events.sort(Comparator.comparingLong(RecordedEvent::sequence));
        return events;
    }

    @Override
    public long versionOf(String stream, long size) {
        long there = 0;
        long step = 1;
        while (has(stream, there + step - 1, size)) {
            there += step;
            step *= 2;
        }
        for (step /= 2; step > 0; step /= 2) {
            there += has(stream, there + step - 1, size) ? step : 0;
        }
        return there;
    }

    /** Keeps events, given in any order; those before the first of them are kept already. */
    public void save(Collection<RecordedEvent> events) {
        List<RecordedEvent> inOrder = events.stream()
                .sorted(Comparator.comparingLong(RecordedEvent::position))
                .toList();
        Instant latest = latest(inOrder.getFirst().position() - 1);
        List<ReplaceOneModel<Document>> models = new ArrayList<>();
        for (RecordedEvent event : inOrder) {
            latest = latest.isAfter(event.recorded()) ? latest : event.recorded();
            Document bson = EventDocument.of(event).append(LATEST, latest.toString());
            models.add(new ReplaceOneModel<>(Filters.eq("_id", event.position()), bson, UPSERT));
        }
        documents.bulkWrite(models, ANY_ORDER);
        said.add(inOrder);
    }

    /**
     * How many of the first events had been recorded by an instant: up to the first one that, or before which one, was recorded
     * later. A clock that was set back hides no event and reveals none.
     *
     * @param size how many events there are
     */
    public long recordedBy(Instant instant, long size) {
        long known = 0;
        long beyond = size;
        while (known < beyond) {
            long middle = (known + beyond) >>> 1;
            if (latest(middle).isAfter(instant)) {
                beyond = middle;
            } else {
                known = middle + 1;
            }
        }
        return known;
    }

    private Instant latest(long position) {
        Document found = documents
                .find(Filters.eq("_id", position))
                .projection(Projections.include(LATEST))
                .first();
        return found == null ? Instant.MIN : Instant.parse(found.getString(LATEST));
    }

    private boolean has(String stream, long sequence, long size) {
        Document found = documents
                .find(Filters.eq(EventDocument.PLACE, EventDocument.place(stream, sequence)))
                .first();
        return found != null && found.getLong("_id") < size;
    }
}
