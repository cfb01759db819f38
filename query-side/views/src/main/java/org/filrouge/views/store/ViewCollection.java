package org.filrouge.views.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.filrouge.folds.Fold;
import org.jspecify.annotations.Nullable;

/** The answers of one fold, one document per key. A new version of the fold has a collection of its own. */
public final class ViewCollection<V> implements AnswersByKey<V> {

    private static final BulkWriteOptions ANY_ORDER = new BulkWriteOptions().ordered(false);
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final Fold<V> fold;
    private final MongoCollection<Document> documents;

    ViewCollection(MongoDatabase database, Fold<V> fold) {
        this.fold = fold;
        this.documents = database.getCollection(fold.name() + "__v" + fold.version());
    }

    public Fold<V> fold() {
        return fold;
    }

    @Override
    public Optional<V> find(String key) {
        return Optional.ofNullable(documents.find(Filters.eq("_id", key)).first())
                .map(bson -> ViewDocument.of(bson, fold.type()).view());
    }

    @Override
    public List<String> keys() {
        return documents
                .find()
                .projection(Projections.include("_id"))
                .map(bson -> bson.getString("_id"))
                .into(new java.util.ArrayList<>());
    }

    /** The documents of some keys; a key without one is left out. */
    public Map<String, ViewDocument<V>> load(Collection<String> keys) {
        Map<String, ViewDocument<V>> found = new HashMap<>();
        documents
                .find(Filters.in("_id", keys))
                .forEach(bson -> found.put(bson.getString("_id"), ViewDocument.of(bson, fold.type())));
        return found;
    }

    @Override
    public List<V> all(Collection<String> keys) {
        Map<String, ViewDocument<V>> found = load(keys);
        return keys.stream()
                .filter(found::containsKey)
                .map(key -> found.get(key).view())
                .toList();
    }

    @Override
    public Map<String, String> texts(Collection<String> keys, Text<V> text) {
        Map<String, String> found = new HashMap<>();
        if (keys.isEmpty()) {
            return found;
        }
        String field = "view." + text.path();
        List<String> steps = List.of(field.split("\\."));
        documents
                .find(Filters.in("_id", keys))
                .projection(Projections.include(field))
                .forEach(bson -> {
                    String told = bson.getEmbedded(steps, String.class);
                    if (told != null) {
                        found.put(bson.getString("_id"), told);
                    }
                });
        return found;
    }

    @Override
    public List<V> page(@Nullable String after, int limit) {
        return documents
                .find(after == null ? new Document() : Filters.gt("_id", after))
                .sort(Sorts.ascending("_id"))
                .limit(limit)
                .map(bson -> ViewDocument.of(bson, fold.type()).view())
                .into(new java.util.ArrayList<>());
    }

    public void save(Collection<ViewDocument<V>> changed) {
        if (!changed.isEmpty()) {
            documents.bulkWrite(
                    changed.stream()
                            .map(document ->
                                    new ReplaceOneModel<>(Filters.eq("_id", document.key()), document.toBson(), UPSERT))
                            .toList(),
                    ANY_ORDER);
        }
    }
}
