package org.filrouge.ledgerservice.rows;

import java.util.Optional;
import java.util.Set;
import org.filrouge.eventstore.EventRow;
import org.filrouge.json.KernelJson;
import org.filrouge.ledger.leaf.Told;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Takes from an event's stored bytes what its leaf shows in clear. The same bytes give the same for ever. */
final class ToldReader {

    /** Events whose payload names the event that they correct. */
    private static final Set<String> CORRECTIONS = Set.of("correction.rectified", "correction.retracted");

    private static final String UNDATED = "XXXX";

    private ToldReader() {}

    static Told of(EventRow row) {
        try {
            JsonNode told = KernelJson.mapper().readTree(row.metadata());
            return new Told(
                    text(told, "effective").orElse(UNDATED),
                    text(told, "effectiveTo").orElse(null),
                    corrects(row, told),
                    text(told, "recordedBy").orElse(Told.NOBODY));
        } catch (JacksonException unreadable) {
            return Told.UNREADABLE;
        }
    }

    private static @Nullable String corrects(EventRow row, JsonNode told) {
        Optional<String> named = text(told, "corrects");
        return named.isPresent() || !CORRECTIONS.contains(row.name())
                ? named.orElse(null)
                : text(KernelJson.mapper().readTree(row.payload()), "event").orElse(null);
    }

    private static Optional<String> text(JsonNode from, String name) {
        JsonNode value = from == null ? null : from.get(name);
        return value != null && value.isString() && !value.asString().isEmpty()
                ? Optional.of(value.asString())
                : Optional.empty();
    }
}
