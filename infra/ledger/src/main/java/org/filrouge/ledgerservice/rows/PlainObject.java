package org.filrouge.ledgerservice.rows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON object as the program writes nearly all of them: nothing escaped, no space between, whole numbers only. At anything
 * else it gives up and says nothing, so that the strict reader decides; what it does read, that reader reads alike.
 */
final class PlainObject {

    private static final int LONGEST = 1 << 20;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 18;
    private static final int MOST_NAMES = 32;
    private static final int DEEPEST = 16;
    private static final byte END = 0;
    private static final boolean[] PLAIN = plain();
    private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

    private final byte[] json;
    private final Set<String> names;
    private final Map<String, String> found = new HashMap<>();
    private int at;

    private PlainObject(byte[] json, Set<String> names) {
        this.json = json;
        this.names = names;
    }

    /** The texts that the object has under some names; null when it is not plain. */
    static @Nullable Map<String, String> texts(byte[] json, Set<String> names) {
        PlainObject object = new PlainObject(json, names);
        boolean plain = json.length <= LONGEST && object.peek() == '{' && object.value(0) && object.at == json.length;
        return plain ? object.found : null;
    }

    private boolean value(int depth) {
        return switch (peek()) {
            case '"' -> text();
            case '{' -> depth < DEEPEST && members(depth);
            case '[' -> depth < DEEPEST && row(depth);
            case 't' -> word(TRUE);
            case 'f' -> word(FALSE);
            case 'n' -> word(NULL);
            default -> number();
        };
    }

    private boolean members(int depth) {
        at++;
        if (take('}')) {
            return true;
        }
        long[] seen = new long[MOST_NAMES];
        int count = 0;
        do {
            int from = at + 1;
            if (!name()) {
                return false;
            }
            int to = at - 1;
            if (count == MOST_NAMES || isAmong(seen, count, from, to) || !member(depth, from, to)) {
                return false;
            }
            seen[count++] = (long) from << Integer.SIZE | to;
        } while (take(','));
        return take('}');
    }

    private boolean isAmong(long[] seen, int count, int from, int to) {
        for (int i = 0; i < count; i++) {
            if (Arrays.equals(json, (int) (seen[i] >>> Integer.SIZE), (int) seen[i], json, from, to)) {
                return true;
            }
        }
        return false;
    }

    private boolean member(int depth, int nameFrom, int nameTo) {
        if (!take(':')) {
            return false;
        }
        int from = at;
        if (!value(depth + 1)) {
            return false;
        }
        if (depth == 0 && json[from] == '"') {
            String name = new String(json, nameFrom, nameTo - nameFrom, StandardCharsets.ISO_8859_1);
            if (names.contains(name)) {
                found.put(name, new String(json, from + 1, at - from - 2, StandardCharsets.UTF_8));
            }
        }
        return true;
    }

    private boolean row(int depth) {
        at++;
        if (take(']')) {
            return true;
        }
        do {
            if (!value(depth + 1)) {
                return false;
            }
        } while (take(','));
        return take(']');
    }

    /** A name of ASCII; others are left to the strict reader. */
    private boolean name() {
        int from = at;
        if (!take('"')) {
            return false;
        }
        passPlain();
        return at - from <= LONGEST_NAME && take('"');
    }

    private boolean text() {
        at++;
        do {
            passPlain();
        } while (peek() < 0 && isCharacterPassed(peek() & 0xff));
        return take('"');
    }

    /** Passes over a character of two or three bytes, as French has them; over no other one. */
    private boolean isCharacterPassed(int first) {
        boolean two = first >= 0xc2 && first < 0xe0;
        boolean three = first > 0xe0 && first < 0xed;
        int length = two ? 2 : three ? 3 : 0;
        if (length == 0 || json.length - at < length) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            if ((json[at + i] & 0xc0) != 0x80) {
                return false;
            }
        }
        at += length;
        return true;
    }

    private boolean number() {
        int from = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        int digits = at - from;
        return digits == 1 || digits > 1 && digits <= LONGEST_NUMBER && json[from] != '0';
    }

    private boolean word(byte[] word) {
        int from = at;
        at += word.length;
        return at <= json.length && Arrays.equals(json, from, at, word, 0, word.length);
    }

    private boolean take(char c) {
        if (peek() != c) {
            return false;
        }
        at++;
        return true;
    }

    private byte peek() {
        return at < json.length ? json[at] : END;
    }

    private void passPlain() {
        int next = at;
        while (next < json.length && PLAIN[json[next] & 0xff]) {
            next++;
        }
        at = next;
    }

    /** Characters of ASCII that stand for themselves in a text. */
    private static boolean[] plain() {
        boolean[] plain = new boolean[256];
        Arrays.fill(plain, ' ', 128, true);
        plain['"'] = false;
        plain['\\'] = false;
        return plain;
    }
}
