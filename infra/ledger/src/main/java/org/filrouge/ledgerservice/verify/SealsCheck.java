package org.filrouge.ledgerservice.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.filrouge.eventstore.EventRow;
import org.filrouge.eventstore.EventRows;
import org.filrouge.json.KernelJson;
import org.filrouge.json.SealedMark;
import org.filrouge.kernel.event.Seal;
import org.filrouge.vault.KeyId;
import org.filrouge.vault.Keys;
import org.filrouge.vault.Place;
import org.filrouge.vault.SealedText;
import org.filrouge.vault.Sealer;
import org.filrouge.vault.VaultKey;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Checks the sealed texts of stored rows: without the vault, that they are where they belong; with it, also that they open. */
final class SealsCheck {

    private static final int AT_ONCE = 500;

    private final @Nullable Keys vault;
    private final List<Found> found = new ArrayList<>();
    private final Set<Long> erased = new TreeSet<>();
    private final Set<String> told = new HashSet<>();

    /**
     * Checks rows.
     *
     * @param vault the keys; null when they are not at hand
     */
    SealsCheck(@Nullable Keys vault) {
        this.vault = vault;
    }

    List<Found> of(EventRows rows) {
        List<EventRow> page = rows.from(0, AT_ONCE);
        while (!page.isEmpty()) {
            page.forEach(this::check);
            page = rows.from(page.getLast().position() + 1, AT_ONCE);
        }
        if (!erased.isEmpty()) {
            found.add(Found.of(SealFinding.ERASED, Map.of("events", Integer.toString(erased.size()))));
        }
        return found;
    }

    private void check(EventRow row) {
        try {
            JsonNode metadata = KernelJson.mapper().readTree(row.metadata());
            Seal seal = seal(metadata);
            JsonNode payload = KernelJson.mapper().readTree(row.payload());
            if (carriesFact(payload)) {
                carried(row, (ObjectNode) payload);
            }
            checkFact(row, seal, payload, metadata);
        } catch (JacksonException unreadable) {
            // A row that is no JSON is told of by the check of rows against the log.
        }
    }

    /** Whether a row carries another fact, as JSON, with an envelope and a seal of its own: one that waits for a second person. */
    private static boolean carriesFact(JsonNode payload) {
        return payload.path("data").isString() && payload.path("envelope").isString();
    }

    private void carried(EventRow row, ObjectNode payload) {
        JsonNode data = KernelJson.mapper().readTree(payload.remove("data").asString());
        JsonNode envelope =
                KernelJson.mapper().readTree(payload.remove("envelope").asString());
        checkFact(row, seal(envelope), data, envelope);
    }

    private void checkFact(EventRow row, Seal seal, JsonNode data, JsonNode metadata) {
        seal.keys().forEach(key -> checkKey(row, key));
        walk(row, seal, data, Sealer.DATA);
        walk(row, seal, metadata, Sealer.METADATA);
    }

    /** The seal of a row; an empty one when it has none, or one that cannot be read: its texts are then not named by it. */
    private static Seal seal(JsonNode metadata) {
        try {
            return metadata.has("sealed")
                    ? KernelJson.mapper().treeToValue(metadata.get("sealed"), Seal.class)
                    : new Seal("", "", List.of());
        } catch (JacksonException | NullPointerException unreadable) {
            return new Seal("", "", List.of());
        }
    }

    private void walk(EventRow row, Seal seal, JsonNode node, String at) {
        if (node.isString()) {
            Matcher sealed = SealedMark.SEALED.matcher(node.asString());
            while (sealed.find()) {
                checkText(row, seal, sealed.group(), sealed.group().equals(node.asString()), at);
            }
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            walk(row, seal, node.get(i), at + "/" + i);
        }
        if (node.isObject()) {
            node.properties().forEach(field -> walk(row, seal, field.getValue(), at + "/" + field.getKey()));
        }
    }

    private void checkText(EventRow row, Seal seal, String token, boolean alone, String at) {
        Optional<SealedText> text = SealedText.read(token);
        Optional<Seal.Key> key = text.flatMap(found -> seal.keys().stream()
                .filter(named -> named.key().equals(found.key().hex()))
                .findFirst());
        if (key.isEmpty()) {
            add(SealFinding.KEY_UNNAMED, row, Map.of("path", at));
            return;
        }
        Place place = new Place(
                seal.id(), seal.stream(), at, key.get().subject(), key.get().purpose());
        if (!alone || !text.get().isAt(place)) {
            add(SealFinding.MOVED, row, Map.of("path", at));
            return;
        }
        if (vault != null) {
            vault.find(text.get().key())
                    .filter(own -> text.get().openAt(place, own).isEmpty())
                    .ifPresent(own -> add(SealFinding.UNOPENED, row, Map.of("path", at)));
        }
    }

    private void checkKey(EventRow row, Seal.Key named) {
        if (vault == null) {
            return;
        }
        KeyId id = new KeyId(named.key());
        Optional<VaultKey> key = vault.find(id);
        boolean destroyed = vault.isDestroyed(id);
        if (destroyed) {
            erased.add(row.position());
        }
        if (destroyed && key.isPresent()) {
            addOnce(SealFinding.KEY_BACK, row, named);
        }
        if (!destroyed && key.isEmpty()) {
            addOnce(SealFinding.KEY_MISSING, row, named);
        }
        if (key.isPresent() && !key.get().commitment().equals(named.commitment())) {
            add(SealFinding.COMMITMENT_DIFFERS, row, Map.of("key", named.key()));
        }
    }

    private void addOnce(SealFinding code, EventRow row, Seal.Key named) {
        if (told.add(code + named.key())) {
            add(code, row, Map.of("key", named.key()));
        }
    }

    private void add(SealFinding code, EventRow row, Map<String, String> facts) {
        Map<String, String> all = new java.util.TreeMap<>(facts);
        all.put("position", Long.toString(row.position()));
        found.add(Found.of(code, all));
    }
}
