package org.filrouge.ledger.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.filrouge.ledger.Malformed;
import org.jspecify.annotations.Nullable;

/** A canonical JSON object written straight away. Whoever writes it names the members in the order of their names. */
public final class ObjectText {

    private static final int USUAL_LENGTH = 600;

    private static final boolean[] PLAIN = plain();
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private byte[] out = new byte[USUAL_LENGTH];
    private int length;

    /** The name of a member, written once for all objects that have it. */
    public static final class Name {

        private final byte[] written;

        public Name(String name) {
            this.written = (new String(quoted(name), StandardCharsets.UTF_8) + ":").getBytes(StandardCharsets.UTF_8);
        }
    }

    public ObjectText() {
        add((byte) '{');
    }

    /** A string; nothing at all for null. */
    public ObjectText text(Name name, @Nullable String value) {
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
    public ObjectText number(Name name, long value) {
        if (Math.abs(value) > Json.Number.LARGEST_EXACT) {
            throw new Malformed("a number beyond what JSON tells exactly");
        }
        name(name);
        add(Long.toString(value).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Bytes as a string of lower-case hexadecimal digits. */
    public ObjectText hex(Name name, byte[] value) {
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

    private void name(Name name) {
        if (length > 1) {
            add((byte) ',');
        }
        add(name.written);
    }

    /** Characters of ASCII that stand for themselves. */
    private static boolean[] plain() {
        boolean[] plain = new boolean[256];
        Arrays.fill(plain, ' ', '~' + 1, true);
        plain['"'] = false;
        plain['\\'] = false;
        return plain;
    }

    private static byte[] quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        CanonicalJson.text(text, quoted);
        return quoted.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isPlain(byte[] bytes) {
        for (byte b : bytes) {
            if (!PLAIN[b & 0xff]) {
                return false;
            }
        }
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
