package org.filrouge.gateway.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.EventCatalogue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;

/**
 * One fact on its way into the log, in plain JSON.
 *
 * @param ref its name in the file
 * @param event the stable name of the event
 * @param after the ref of a fact of the same file it comes after
 * @param sha256 of all this, so that a changed file is told from the same one
 */
public record ToldFact(
        String ref,
        String stream,
        String event,
        String data,
        Map<String, Object> envelope,
        @Nullable String after,
        @Nullable String before,
        String sha256) {

    /** The values of an observation stand in one order, whatever order the file has them in. */
    private static final ObjectWriter JSON =
            KernelJson.mapper().writer().with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    /** What differs between two imports of the same file. */
    private static final List<String> OF_THE_IMPORT = List.of("recordedBy", "correlationid", "causationid");

    /** A fact of the frame, which stands in no order. */
    static ToldFact of(String ref, String stream, DomainEvent event, Envelope envelope) {
        return of(ref, stream, event, envelope, null, null);
    }

    static ToldFact of(
            String ref,
            String stream,
            DomainEvent event,
            Envelope envelope,
            @Nullable String after,
            @Nullable String before) {
        String name = EventCatalogue.of(event.getClass()).name();
        String data = JSON.writeValueAsString(event);
        Map<String, Object> map = KernelJson.toMap(envelope);
        Map<String, Object> meaning = new TreeMap<>(map);
        meaning.keySet().removeAll(OF_THE_IMPORT);
        String sha256 =
                sha256(List.of(ref, stream, name, data, meaning, String.valueOf(after), String.valueOf(before)));
        return new ToldFact(ref, stream, name, data, map, after, before, sha256);
    }

    /** SHA-256 of the meaning of something, as JSON. */
    static String sha256(List<?> meaning) {
        String json = JSON.writeValueAsString(meaning);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /** The fact as the record it will be. */
    DomainEvent read() {
        return KernelJson.mapper()
                .readValue(data, EventCatalogue.byName(event).orElseThrow().record());
    }
}
