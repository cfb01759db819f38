package org.filrouge.views.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bson.Document;
import org.filrouge.json.KernelJson;
import tools.jackson.core.type.TypeReference;

/**
 * One answer as it is kept.
 *
 * @param position the last event it has seen; older ones are not taken again
 * @param order the place of the last event in the order of folding; an event before it makes the answer fold anew
 */
public record ViewDocument<V>(String key, long position, String order, V view) {

    private static final TypeReference<LinkedHashMap<String, Object>> MAP = new TypeReference<>() {};

    /** The document as it is written. */
    public Document toBson() {
        Map<String, Object> fields = KernelJson.mapper().convertValue(view, MAP);
        return new Document("_id", key)
                .append("position", position)
                .append("order", order)
                .append("view", new Document(fields));
    }

    /** A document as it was read. */
    public static <V> ViewDocument<V> of(Document bson, Class<V> type) {
        V view = KernelJson.mapper().convertValue(bson.get("view", Document.class), type);
        return new ViewDocument<>(bson.getString("_id"), bson.getLong("position"), bson.getString("order"), view);
    }

    /** The last event that a document has seen; -1 where it does not say. */
    public static long positionOf(Document bson) {
        return bson.get("position") instanceof Long position ? position : -1;
    }
}
