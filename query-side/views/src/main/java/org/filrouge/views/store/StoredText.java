package org.filrouge.views.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.filrouge.ledger.json.CanonicalJson;
import org.filrouge.ledger.json.Json;
import org.jspecify.annotations.Nullable;

/** What is stored as one text (RFC 8785), the same before it is written and after it is read. */
public final class StoredText {

    private StoredText() {}

    public static String of(@Nullable Object stored) {
        return new String(CanonicalJson.write(json(stored)), StandardCharsets.UTF_8);
    }

    private static Json json(@Nullable Object stored) {
        return switch (stored) {
            case null -> Json.Word.NULL;
            case String text -> new Json.Text(text);
            case Boolean word -> word ? Json.Word.TRUE : Json.Word.FALSE;
            case Integer number -> new Json.Number(number);
            case Long number when Math.abs(number) <= Json.Number.LARGEST_EXACT -> new Json.Number(number);
            case Map<?, ?> members -> members(members);
            case List<?> row -> new Json.Row(row.stream().map(StoredText::json).toList());
            // Nothing that a view writes: somebody else did.
            default -> new Json.Text(stored.getClass().getSimpleName() + ":" + stored);
        };
    }

    private static Json members(Map<?, ?> members) {
        Map<String, Json> byName = new TreeMap<>();
        members.forEach((name, value) -> byName.put(String.valueOf(name), json(value)));
        return new Json.Members(byName);
    }
}
