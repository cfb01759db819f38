package org.filrouge.ledger.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.filrouge.ledger.Malformed;
import org.filrouge.ledger.note.Utf8;

/** Reads JSON strictly: right UTF-8, no name twice, no half characters, no number beyond double precision, nothing after it. */
final class JsonReader {

    private static final int DEEPEST = 64;
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

    private final String text;
    private int at;
    private int depth;

    JsonReader(byte[] bytes) {
        text = Utf8.read(bytes);
    }

    Json read() {
        Json value = value();
        space();
        if (at != text.length()) {
            throw new Malformed("something after the JSON value");
        }
        return value;
    }

    private Json value() {
        space();
        return switch (peek()) {
            case '{' -> members();
            case '[' -> row();
            case '"' -> new Json.Text(string());
            case 't' -> word("true", Json.Word.TRUE);
            case 'f' -> word("false", Json.Word.FALSE);
            case 'n' -> word("null", Json.Word.NULL);
            default -> number();
        };
    }

    private Json members() {
        enter();
        Map<String, Json> members = new TreeMap<>();
        if (!skip('}')) {
            do {
                space();
                String name = string();
                expect(':');
                if (members.put(name, value()) != null) {
                    throw new Malformed("a name that stands twice");
                }
            } while (skip(','));
            expect('}');
        }
        depth--;
        return new Json.Members(members);
    }

    private Json row() {
        enter();
        List<Json> values = new ArrayList<>();
        if (!skip(']')) {
            do {
                values.add(value());
            } while (skip(','));
            expect(']');
        }
        depth--;
        return new Json.Row(values);
    }

    private Json number() {
        Matcher m = NUMBER.matcher(text).region(at, text.length());
        if (!m.lookingAt()) {
            throw new Malformed("not JSON");
        }
        at = m.end();
        double number = Double.parseDouble(m.group());
        if (Double.isInfinite(number)) {
            throw new Malformed("a number beyond double precision");
        }
        return new Json.Number(number);
    }

    private Json word(String spelt, Json.Word word) {
        if (!text.startsWith(spelt, at)) {
            throw new Malformed("not JSON");
        }
        at += spelt.length();
        return word;
    }

    private String string() {
        if (next() != '"') {
            throw new Malformed("a name or string without its quote");
        }
        StringBuilder string = new StringBuilder();
        for (char c = next(); c != '"'; c = next()) {
            if (c < ' ') {
                throw new Malformed("a control character in a string");
            }
            string.append(c == '\\' ? escaped() : c);
        }
        if (Surrogates.isAnyAlone(string.toString())) {
            throw new Malformed("half a character");
        }
        return string.toString();
    }

    private char escaped() {
        char c = next();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unit();
            default -> throw new Malformed("an unknown escape");
        };
    }

    private char unit() {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            char c = next();
            int digit = c < 0x80 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw new Malformed("an unknown escape");
            }
            unit = unit << 4 | digit;
        }
        return (char) unit;
    }

    private void enter() {
        at++;
        if (++depth > DEEPEST) {
            throw new Malformed("JSON nested too deep");
        }
    }

    private void expect(char c) {
        if (!skip(c)) {
            throw new Malformed("JSON without its '" + c + "'");
        }
    }

    private boolean skip(char c) {
        space();
        boolean there = at < text.length() && text.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw new Malformed("JSON that is cut off");
        }
        return text.charAt(at);
    }

    private char next() {
        char c = peek();
        at++;
        return c;
    }
}
