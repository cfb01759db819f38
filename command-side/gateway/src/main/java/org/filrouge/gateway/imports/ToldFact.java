package org.filrouge.gateway.imports;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.vault.Fingerprints;
import org.filrouge.vault.Opener;
import org.filrouge.vault.Sealer;
import org.filrouge.vault.Sealer.Sealed;
import org.filrouge.vault.VaultKey;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;

/**
 * One fact on its way into the log, in plain JSON.
 *
 * @param ref its name in the file
 * @param event the stable name of the event
 * @param after the ref of a fact of the same file it comes after
 * @param print tells what it says from anything else, under the key of its texts where it has any
 */
public record ToldFact(
        String ref,
        String stream,
        String event,
        String data,
        Map<String, Object> envelope,
        @Nullable String after,
        @Nullable String before,
        String print) {

    /** The values of an observation stand in one order, whatever order the file has them in. */
    private static final ObjectWriter JSON =
            KernelJson.mapper().writer().with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private static final TypeReference<TreeMap<String, Object>> TREE = new TypeReference<>() {};

    /** What differs between two imports of the same file. */
    private static final List<String> OF_THE_IMPORT = List.of("recordedBy", "correlationid", "causationid", "sealed");

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
        return new ToldFact(
                ref, stream, name, JSON.writeValueAsString(event), KernelJson.toMap(envelope), after, before, "");
    }

    /** The same with its texts sealed, and printed. */
    ToldFact sealed(Sealer sealer) {
        Sealed sealed = sealer.seal(stream, type(), data, envelope);
        return new ToldFact(
                ref,
                stream,
                event,
                sealed.data(),
                sealed.envelope(),
                after,
                before,
                print(sealed.own(), data, envelope));
    }

    /**
     * What tells this fact from any other, as 64 hexadecimal digits.
     *
     * @param key that of the texts of what it is compared with; null when that has none
     */
    String print(@Nullable VaultKey key, Opener opener) {
        Map<String, Object> opened =
                KernelJson.mapper().readValue(opener.openedJson(JSON.writeValueAsString(envelope)), TREE);
        return print(key, opener.openedJson(data), opened);
    }

    private String print(@Nullable VaultKey key, String told, Map<String, Object> about) {
        Map<String, Object> meaning = new TreeMap<>(about);
        meaning.keySet().removeAll(OF_THE_IMPORT);
        return Fingerprints.of(
                key,
                JSON.writeValueAsString(
                        List.of(ref, stream, event, told, meaning, String.valueOf(after), String.valueOf(before))));
    }

    /** The fact as the record it will be. */
    DomainEvent read() {
        return KernelJson.mapper().readValue(data, type());
    }

    private Class<? extends DomainEvent> type() {
        return EventCatalogue.byName(event).orElseThrow().record();
    }
}
