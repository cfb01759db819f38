package org.filrouge.ledgerservice.rows;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.filrouge.eventstore.EventRow;
import org.filrouge.json.KernelJson;
import org.filrouge.ledger.leaf.Told;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;

/** Takes from an event's stored bytes what its leaf shows in clear. The same bytes give the same for ever. */
final class ToldReader {

    /** Events whose payload names the event that they correct. */
    private static final Set<String> CORRECTIONS = Set.of("correction.rectified", "correction.retracted");

    private static final Set<String> SHOWN = Set.of("effective", "effectiveTo", "corrects", "recordedBy");
    private static final Set<String> CORRECTED = Set.of("event");

    /** Texts that are passed over are measured by nobody; shorter bytes cannot hold one beyond the bounds. */
    private static final int LONGEST_UNMEASURED = 1 << 20;

    private static final String UNDATED = "XXXX";

    private ToldReader() {}

    static Told of(EventRow row) {
        try {
            Map<String, String> told = texts(row.metadata(), SHOWN);
            return new Told(
                    told.getOrDefault("effective", UNDATED),
                    told.get("effectiveTo"),
                    corrects(row, told),
                    told.getOrDefault("recordedBy", Told.NOBODY));
        } catch (JacksonException unreadable) {
            return Told.UNREADABLE;
        }
    }

    private static @Nullable String corrects(EventRow row, Map<String, String> told) {
        String named = told.get("corrects");
        return named != null || !CORRECTIONS.contains(row.name())
                ? named
                : texts(row.payload(), CORRECTED).get("event");
    }

    /** The texts that an object has under some names; nothing for empty ones. */
    private static Map<String, String> texts(byte[] json, Set<String> names) {
        Map<String, String> plain = PlainObject.texts(json, names);
        Map<String, String> found = plain == null ? strictly(json, names) : plain;
        found.values().removeIf(String::isEmpty);
        return found;
    }

    /** Everything beside them is read, too: spoilt bytes are seen wherever they are. */
    private static Map<String, String> strictly(byte[] json, Set<String> names) {
        Map<String, String> found = new HashMap<>();
        boolean isLong = json.length > LONGEST_UNMEASURED;
        try (JsonParser parser = KernelJson.mapper().createParser(json)) {
            int depth = 0;
            String name = "";
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    name = parser.currentName();
                } else if (token != JsonToken.VALUE_STRING) {
                    number(parser, token);
                } else if (depth == 1 && names.contains(name)) {
                    found.put(name, parser.getString());
                } else if (isLong) {
                    parser.getString();
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (depth == 0 && parser.nextToken() != null) {
                    throw new StreamReadException(parser, "something after the value");
                }
            }
        }
        return found;
    }

    /** Numbers are read, so that one beyond all bounds is not passed over. */
    private static void number(JsonParser parser, JsonToken token) {
        if (token == JsonToken.VALUE_NUMBER_FLOAT) {
            parser.getDecimalValue();
        } else if (token == JsonToken.VALUE_NUMBER_INT) {
            parser.getNumberValue();
        }
    }
}
