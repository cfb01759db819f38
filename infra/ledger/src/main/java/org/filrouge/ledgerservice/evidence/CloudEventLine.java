package org.filrouge.ledgerservice.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.json.KernelJson;
import org.filrouge.ledger.leaf.Leaf;

/**
 * An event as one line of CloudEvents 1.0. What the leaf tells are attributes, all of them texts with the names that CloudEvents allows
 * and has documented extensions for; {@code data} are payload and metadata as stored.
 */
final class CloudEventLine {

    private CloudEventLine() {}

    /**
     * The line, with its line feed.
     *
     * @param correctedBy the ids of the packed events that speak of this one
     */
    static byte[] of(Packed packed, List<String> correctedBy) {
        Leaf leaf = packed.leaf();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("specversion", "1.0");
        line.put("id", leaf.eventId());
        line.put("source", "/api/streams/" + leaf.agg() + ":" + leaf.aggId());
        line.put("type", leaf.type());
        line.put("subject", leaf.agg() + ":" + leaf.aggId());
        line.put("dataschema", "/api/catalogue#" + leaf.type() + "." + leaf.rev());
        line.put("datacontenttype", "application/json");
        line.put("recordedtime", leaf.recordedAt());
        line.put("sequence", "%010d".formatted(leaf.aggSeq()));
        line.put("logindex", "%016d".formatted(leaf.globalIndex()));
        line.put("effective", leaf.effectiveFrom());
        put(line, "effectiveto", leaf.effectiveTo());
        put(line, "corrects", leaf.corrects());
        put(line, "correctedby", correctedBy.isEmpty() ? null : String.join(" ", correctedBy));
        line.put("authid", leaf.actor());
        line.put("dataref", "events/" + leaf.globalIndex() + "/payload");
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("payload", KernelJson.mapper().readTree(packed.payload()));
        data.put("metadata", KernelJson.mapper().readTree(packed.meta()));
        line.put("data", data);
        byte[] json = KernelJson.mapper().writeValueAsBytes(line);
        byte[] whole = java.util.Arrays.copyOf(json, json.length + 1);
        whole[json.length] = '\n';
        return whole;
    }

    private static void put(Map<String, Object> line, String name, @org.jspecify.annotations.Nullable String value) {
        if (value != null) {
            line.put(name, value);
        }
    }
}
