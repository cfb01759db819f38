package org.filrouge.ledger.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.filrouge.ledger.Malformed;
import org.jspecify.annotations.Nullable;

/** A canonical JSON object written straight away, member by member, in the order of their names. */
public final class ObjectText {

    private static final int USUAL_LENGTH = 600;

    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    /** Names as they are written; few, since only the formats of this program have any. */
    private static final Map<String, byte[]> NAMES = new ConcurrentHashMap<>();

    private byte[] out = new byte[USUAL_LENGTH];
    private int length;
    private String last = "";

    public ObjectText() {
        add((byte) '{');
    }

    /** A string; nothing at all for null. */
    public ObjectText text(String name, @Nullable String value) {
        if (value != null) {
            name(name);
            if (!isAddedPlainly(value)) {
                add(quoted(value));
            }
        }
        return this;
    }

    /** A whole number that every reader takes exactly. */
    public ObjectText number(String name, long value) {
        if (Math.abs(value) > Json.Number.LARGEST_EXACT) {
            throw new Malformed(name + " is beyond what JSON tells exactly");
        }
        name(name);
        add(Long.toString(value).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Bytes as a string of lower-case hexadecimal digits. */
    public ObjectText hex(String name, byte[] value) {
        name(name);
        room(2 * value.length + 2);
        out[length++] = '"';
        for (byte b : value) {
            out[length++] = DIGITS[b >> 4 & 0xf];
            out[length++] = DIGITS[b & 0xf];
        }
        out[length++] = '"';
        return this;
    }

    /** The bytes of the object. */
    public byte[] bytes() {
        add((byte) '}');
        return Arrays.copyOf(out, length);
    }

    private void name(String name) {
        if (name.compareTo(last) <= 0) {
            throw new IllegalStateException(name + " comes before " + last);
        }
        if (!last.isEmpty()) {
            add((byte) ',');
        }
        add(NAMES.computeIfAbsent(name, ObjectText::quoted));
        add((byte) ':');
        last = name;
    }

    private static byte[] quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        CanonicalJson.text(text, quoted);
        return quoted.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Writes a text whose characters are all of ASCII and stand for themselves, as most are; leaves off at the first other one. */
    private boolean isAddedPlainly(String text) {
        room(text.length() + 2);
        int at = length;
        out[at++] = '"';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                return false;
            }
            out[at++] = (byte) c;
        }
        out[at++] = '"';
        length = at;
        return true;
    }

    private void add(byte b) {
        room(1);
        out[length++] = b;
    }

    private void add(byte[] bytes) {
        room(bytes.length);
        System.arraycopy(bytes, 0, out, length, bytes.length);
        length += bytes.length;
    }

    private void room(int more) {
        if (out.length - length < more) {
            out = Arrays.copyOf(out, Math.max(2 * out.length, length + more));
        }
    }
}
