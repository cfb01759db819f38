package org.filrouge.vault;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.filrouge.json.FreeTextFields;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.Seal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/**
 * Seals the free texts of a fact and of its envelope, before anything else sees them. Texts of a fact share a key of its own; a
 * person's data are sealed under that person's.
 */
public final class Sealer {

    /** Where the texts of the fact itself stand. */
    public static final String DATA = "/data";

    /** Where the texts of its envelope stand. */
    public static final String METADATA = "/metadata";

    private static final TypeReference<TreeMap<String, Object>> TREE = new TypeReference<>() {};
    private static final int SEAL_BYTES = 16;

    private final Keys keys;
    private final Chance chance;

    public Sealer(Keys keys, Chance chance) {
        this.keys = keys;
        this.chance = chance;
    }

    /**
     * A fact whose texts are sealed.
     *
     * @param data the fact as JSON
     * @param envelope what is told about it, with its seal
     * @param own the key of the fact's own texts; null when it has none
     */
    public record Sealed(String data, Map<String, Object> envelope, @Nullable VaultKey own) {}

    /**
     * Seals a fact.
     *
     * @param stream the stream it is told for
     * @param data the fact as JSON of its record
     */
    public Sealed seal(String stream, Class<? extends DomainEvent> record, String data, Map<String, Object> envelope) {
        OneFact fact = new OneFact(HexFormat.of().formatHex(chance.bytes(SEAL_BYTES)), stream);
        JsonNode told = KernelJson.mapper().readTree(data);
        JsonNode about = KernelJson.mapper().valueToTree(envelope);
        FreeTextFields.change(record, told, DATA, fact::sealed);
        FreeTextFields.change(Envelope.class, about, METADATA, fact::sealed);
        if (fact.used.isEmpty()) {
            return new Sealed(data, envelope, null);
        }
        Map<String, Object> sealed = KernelJson.mapper().convertValue(about, TREE);
        sealed.put("sealed", KernelJson.mapper().convertValue(fact.seal(), TREE));
        return new Sealed(KernelJson.mapper().writeValueAsString(told), sealed, fact.used.get(""));
    }

    /**
     * Makes sure that a fact's texts are sealed, wherever it came in.
     *
     * @throws IllegalStateException naming the first place, not the text, where one stands open
     */
    public static void requireSealed(Class<? extends DomainEvent> record, String data, Map<String, Object> envelope) {
        FreeTextFields.Change checked = (path, purpose, text) -> {
            if (says(text) && SealedText.read(text).isEmpty()) {
                throw new IllegalStateException("a text that was not sealed: " + path);
            }
            return text;
        };
        FreeTextFields.change(record, KernelJson.mapper().readTree(data), DATA, checked);
        FreeTextFields.change(Envelope.class, KernelJson.mapper().valueToTree(envelope), METADATA, checked);
    }

    /** Whether a text says something that could be about somebody: an empty one and a status do not, and rules may look at them. */
    private static boolean says(String text) {
        return !text.isBlank() && !text.equals("UNKNOWN");
    }

    /** The keys and the seal of one fact. */
    private final class OneFact {

        private final String id;
        private final String stream;
        private final Map<String, VaultKey> used = new LinkedHashMap<>();

        private OneFact(String id, String stream) {
            this.id = id;
            this.stream = stream;
        }

        private String sealed(String path, String purpose, String text) {
            if (!says(text)) {
                return text;
            }
            VaultKey key = used.computeIfAbsent(
                    purpose, asked -> asked.isEmpty() ? keys.forDocument() : keys.forSubject(stream, asked));
            Place place = new Place(id, stream, path, key.subject(), key.purpose());
            return SealedText.seal(key, place, chance.bytes(AesGcm.NONCE_BYTES), text)
                    .toString();
        }

        private Seal seal() {
            return new Seal(
                    id,
                    stream,
                    used.values().stream()
                            .map(key -> new Seal.Key(key.id().hex(), key.commitment(), key.subject(), key.purpose()))
                            .toList());
        }
    }
}
