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
            byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
            if (isPlain(bytes)) {
                add((byte) '"');
                add(bytes);
                add((byte) '"');
            } else {
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

    /** Whether all are characters of ASCII that stand for themselves. Without an early end, so that many are looked at at once. */
    private static boolean isPlain(byte[] bytes) {
        int other = 0;
        for (byte b : bytes) {
            other |= b - ' ' | '~' - b | (b ^ '"') - 1 | (b ^ '\\') - 1;
        }
        return other >= 0;
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
