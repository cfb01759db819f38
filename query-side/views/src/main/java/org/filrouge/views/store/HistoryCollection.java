package org.filrouge.views.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.bson.Document;

/**
 * Which events belong to a key: their positions, in numbered chunks with a head that counts them. What a reader asks of one key costs
 * what that key's history costs, however long the log is.
 */
public final class HistoryCollection implements KeyHistories {

    /** Positions per chunk: small enough to be rewritten for one more event, large enough that few keys need many. */
    private static final int CHUNK = 512;

    private static final BulkWriteOptions ANY_ORDER = new BulkWriteOptions().ordered(false);
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> heads;
    private final MongoCollection<Document> chunks;

    HistoryCollection(MongoDatabase database) {
        this.heads = database.getCollection("history_head__v1");
        this.chunks = database.getCollection("history_chunk__v1");
    }

    List<MongoCollection<Document>> collections() {
        return List.of(heads, chunks);
    }

    @Override
    public long count(String key) {
        Document head = heads.find(Filters.eq("_id", key)).first();
        return head == null ? 0 : head.getLong("count");
    }

    @Override
    public Map<String, Long> first(Collection<String> keys) {
        Map<String, Long> first = new HashMap<>();
        byId(chunks, keys.stream().map(key -> chunk(key, 0)).toList())
                .forEach((name, bson) -> first.put(
                        name.substring(0, name.lastIndexOf('/')),
                        bson.getList("positions", Long.class).getFirst()));
        return first;
    }

    @Override
    public List<Long> positions(String key, long known) {
        long last = tail(new Document("count", count(key)));
        List<String> names = LongStream.rangeClosed(known / CHUNK, last)
                .mapToObj(n -> chunk(key, n))
                .toList();
        TreeSet<Long> positions = new TreeSet<>();
        chunks.find(Filters.in("_id", names)).forEach(bson -> positions.addAll(bson.getList("positions", Long.class)));
        return positions.stream().skip(known % CHUNK).toList();
    }

    /** Adds positions to keys. Doing so twice changes nothing: a key takes only positions beyond its last. */
    public void add(Map<String, List<Long>> positionsByKey) {
        Map<String, Document> known = byId(heads, positionsByKey.keySet());
        Map<String, Document> tails = byId(
                chunks,
                known.values().stream()
                        .map(head -> chunk(head.getString("_id"), tail(head)))
                        .toList());
        Map<String, Document> dirtyHeads = new HashMap<>();
        Map<String, Document> dirtyChunks = new HashMap<>();
        positionsByKey.forEach((key, positions) -> {
            Document head = known.getOrDefault(
                    key, new Document("_id", key).append("count", 0L).append("last", -1L));
            Document tail = tails.get(chunk(key, tail(head)));
            List<Long> current =
                    tail == null ? new ArrayList<>() : new ArrayList<>(tail.getList("positions", Long.class));
            long count = tail == null ? head.getLong("count") : tail(head) * CHUNK + current.size();
            long last = current.isEmpty() ? head.getLong("last") : current.getLast();
            for (long position : positions.stream().sorted().toList()) {
                if (position > last) {
                    if (count % CHUNK == 0) {
                        current = new ArrayList<>();
                    }
                    current.add(position);
                    String name = chunk(key, count / CHUNK);
                    dirtyChunks.put(name, new Document("_id", name).append("positions", current));
                    count++;
                    last = position;
                }
            }
            dirtyHeads.put(key, new Document("_id", key).append("count", count).append("last", last));
        });
        save(chunks, dirtyChunks.values());
        save(heads, dirtyHeads.values());
    }

    private static long tail(Document head) {
        return Math.max(0, head.getLong("count") - 1) / CHUNK;
    }

    private static String chunk(String key, long number) {
        return key + "/" + number;
    }

    private static Map<String, Document> byId(MongoCollection<Document> collection, Collection<String> ids) {
        Map<String, Document> found = new HashMap<>();
        collection.find(Filters.in("_id", ids)).forEach(bson -> found.put(bson.getString("_id"), bson));
        return found;
    }

    private static void save(MongoCollection<Document> collection, Collection<Document> changed) {
        if (!changed.isEmpty()) {
            collection.bulkWrite(
                    changed.stream()
                            .map(bson -> new ReplaceOneModel<>(Filters.eq("_id", bson.getString("_id")), bson, UPSERT))
                            .toList(),
                    ANY_ORDER);
        }
    }
}
