package org.filrouge.vault;

import java.util.HexFormat;
import java.util.regex.Pattern;

/** The name of one key: 128 random bits that say nothing of whose key it is. Once destroyed it is never given again. */
public record KeyId(String hex) {

    /** How many bytes it has. */
    public static final int BYTES = 16;

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    public KeyId {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("a key id has 32 lower-case hexadecimal digits");
        }
    }

    static KeyId of(byte[] bytes) {
        return new KeyId(HexFormat.of().formatHex(bytes));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
