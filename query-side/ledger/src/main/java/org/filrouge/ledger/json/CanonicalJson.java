package org.filrouge.ledger.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import org.filrouge.ledger.Malformed;

/** RFC 8785: one value, one row of bytes. */
public final class CanonicalJson {

    private CanonicalJson() {}

    /** The bytes of a value. */
    public static byte[] write(Json value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads bytes that are canonical already; takes no others.
     *
     * @throws Malformed when the same value is written otherwise, or it is no JSON at all
     */
    public static Json read(byte[] bytes) {
        Json value = new JsonReader(bytes).read();
        if (!Arrays.equals(bytes, write(value))) {
            throw new Malformed("JSON that is not in its canonical form");
        }
        return value;
    }

    /** Rewrites any JSON that strangers can agree on (RFC 7493). Nothing that is verified ever needs it. */
    public static byte[] canonical(byte[] bytes) {
        return write(new JsonReader(bytes).read());
    }

    private static void write(Json value, StringBuilder out) {
        switch (value) {
            case Json.Members members -> write(members, out);
            case Json.Row row -> write(row, out);
            case Json.Text text -> text(text.value(), out);
            case Json.Number number -> out.append(NumberForm.of(number.value()));
            case Json.Word word ->
                out.append(
                        switch (word) {
                            case TRUE -> "true";
                            case FALSE -> "false";
                            case NULL -> "null";
                        });
        }
    }

    private static void write(Json.Members members, StringBuilder out) {
        out.append('{');
        for (Iterator<Map.Entry<String, Json>> each =
                        members.byName().entrySet().iterator();
                each.hasNext(); ) {
            Map.Entry<String, Json> member = each.next();
            text(member.getKey(), out);
            out.append(':');
            write(member.getValue(), out);
            out.append(each.hasNext() ? "," : "");
        }
        out.append('}');
    }

    private static void write(Json.Row row, StringBuilder out) {
        out.append('[');
        for (Iterator<Json> each = row.values().iterator(); each.hasNext(); ) {
            write(each.next(), out);
            out.append(each.hasNext() ? "," : "");
        }
        out.append(']');
    }

    static void text(String text, StringBuilder out) {
        if (Surrogates.isAnyAlone(text)) {
            throw new Malformed("half a character");
        }
        out.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                out.append(text, written, i).append(escaped(c));
                written = i + 1;
            }
        }
        out.append(text, written, text.length()).append('"');
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> "\\u%04x".formatted((int) c);
        };
    }
}
