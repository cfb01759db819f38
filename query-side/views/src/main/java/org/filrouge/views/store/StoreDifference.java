package org.filrouge.views.store;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bson.Document;

/**
 * Which documents of one kind are not those that they should be.
 *
 * @param name a view, {@code event} or {@code history}
 * @param differing keys of documents with another content, the first of them
 * @param added keys of documents that should not be there
 * @param missing keys of documents that should be there
 * @param count how many there are in all
 */
public record StoreDifference(
        String name, List<String> differing, List<String> added, List<String> missing, long count) {

    private static final int TOLD = 20;
    private static final int PAGE = 500;

    boolean isNone() {
        return count == 0;
    }

    /** Reads each document of both once; holds a page of them at a time. */
    static StoreDifference between(String name, MongoCollection<Document> shown, MongoCollection<Document> right) {
        Keys differing = new Keys();
        Keys added = new Keys();
        Keys missing = new Keys();
        long[] known = {0};
        pages(shown, false, page -> {
            Map<Object, Document> there = byId(right, page, false);
            page.forEach((id, document) -> {
                if (!there.containsKey(id)) {
                    added.take(id);
                } else if (!StoredText.of(document).equals(StoredText.of(there.get(id)))) {
                    differing.take(id);
                }
            });
            known[0] += there.size();
        });
        if (right.countDocuments() > known[0]) {
            pages(right, true, page -> {
                Map<Object, Document> there = byId(shown, page, true);
                page.keySet().stream().filter(id -> !there.containsKey(id)).forEach(missing::take);
            });
        }
        return new StoreDifference(
                name, differing.first, added.first, missing.first, differing.count + added.count + missing.count);
    }

    private static void pages(
            MongoCollection<Document> collection, boolean keysAlone, Consumer<Map<Object, Document>> reader) {
        Map<Object, Document> page = new HashMap<>();
        FindIterable<Document> found =
                keysAlone ? collection.find().projection(Projections.include("_id")) : collection.find();
        for (Document document : found) {
            page.put(document.get("_id"), document);
            if (page.size() == PAGE) {
                reader.accept(page);
                page.clear();
            }
        }
        reader.accept(page);
    }

    private static Map<Object, Document> byId(
            MongoCollection<Document> collection, Map<Object, Document> page, boolean keysAlone) {
        Map<Object, Document> found = new HashMap<>();
        FindIterable<Document> asked = collection.find(Filters.in("_id", page.keySet()));
        (keysAlone ? asked.projection(Projections.include("_id")) : asked)
                .forEach(document -> found.put(document.get("_id"), document));
        return found;
    }

    private static final class Keys {

        private final List<String> first = new ArrayList<>();
        private long count;

        void take(Object id) {
            count++;
            if (first.size() < TOLD) {
                first.add(String.valueOf(id));
            }
        }
    }
}
