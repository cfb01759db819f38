package org.filrouge.views.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.bson.Document;
import org.filrouge.kernel.correction.CorrectionEvent;
import org.filrouge.kernel.event.RecordedEvent;

/**
 * Where corrections and contestations of a fact stand, by the id of the fact: the embedded read store finds quickly by the name of a
 * document only.
 */
final class SaidCollection {

    private static final BulkWriteOptions ANY_ORDER = new BulkWriteOptions().ordered(false);
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final String POSITIONS = "positions";

    private final MongoCollection<Document> documents;

    SaidCollection(MongoDatabase database) {
        this.documents = database.getCollection("said__v1");
    }

    /** The positions of all that was said of some facts. */
    SortedSet<Long> of(Collection<String> facts) {
        SortedSet<Long> positions = new TreeSet<>();
        documents.find(Filters.in("_id", facts)).forEach(bson -> positions.addAll(bson.getList(POSITIONS, Long.class)));
        return positions;
    }

    /** Adds the corrections among some events. Doing so twice changes nothing. */
    void add(Collection<RecordedEvent> events) {
        Map<String, SortedSet<Long>> said = new HashMap<>();
        for (RecordedEvent event : events) {
            if (event.event() instanceof CorrectionEvent correction) {
                said.computeIfAbsent(correction.event(), fact -> of(List.of(fact)))
                        .add(event.position());
            }
        }
        if (!said.isEmpty()) {
            documents.bulkWrite(
                    said.entrySet().stream()
                            .map(entry -> new ReplaceOneModel<>(
                                    Filters.eq("_id", entry.getKey()),
                                    new Document("_id", entry.getKey())
                                            .append(POSITIONS, List.copyOf(entry.getValue())),
                                    UPSERT))
                            .toList(),
                    ANY_ORDER);
        }
    }
}
