package org.filrouge.ledger.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.note.Utf8;

/** Reads JSON strictly: right UTF-8, no name twice, no half characters, no number beyond double precision, nothing after it. */
final class JsonReader {

    private static final int DEEPEST = 64;
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

    private final JsonText text;
    private int depth;

    JsonReader(byte[] bytes) {
        text = new JsonText(Utf8.read(bytes));
    }

    Json read() {
        Json value = value();
        text.space();
        if (!text.isAtEnd()) {
            throw new Malformed("something after the JSON value");
        }
        return value;
    }

    private Json value() {
        text.space();
        return switch (text.peek()) {
            case '{' -> members();
            case '[' -> row();
            case '"' -> new Json.Text(text.string());
            case 't' -> word("true", Json.Word.TRUE);
            case 'f' -> word("false", Json.Word.FALSE);
            case 'n' -> word("null", Json.Word.NULL);
            default -> number();
        };
    }

    private Json members() {
        enter();
        Map<String, Json> members = new TreeMap<>();
        if (!text.skip('}')) {
            do {
                text.space();
                String name = text.string();
                expect(':');
                if (members.put(name, value()) != null) {
                    throw new Malformed("a name that stands twice");
                }
            } while (text.skip(','));
            expect('}');
        }
        depth--;
        return new Json.Members(members);
    }

    private Json row() {
        enter();
        List<Json> values = new ArrayList<>();
        if (!text.skip(']')) {
            do {
                values.add(value());
            } while (text.skip(','));
            expect(']');
        }
        depth--;
        return new Json.Row(values);
    }

    private Json number() {
        double number = Double.parseDouble(text.match(NUMBER));
        if (Double.isInfinite(number)) {
            throw new Malformed("a number beyond double precision");
        }
        return new Json.Number(number);
    }

    private Json word(String spelt, Json.Word word) {
        text.match(spelt);
        return word;
    }

    private void enter() {
        text.next();
        if (++depth > DEEPEST) {
            throw new Malformed("JSON nested too deep");
        }
    }

    private void expect(char c) {
        if (!text.skip(c)) {
            throw new Malformed("JSON without its '" + c + "'");
        }
    }
}
