package org.filrouge.folds.sight;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What stands for a name or a text where it may not be told: the same for the same, and without the key nobody can tell which. A reader
 * who asks for a pseudonym finds what it stands for, because their history is kept under it.
 */
public final class Pseudonyms {

    private static final String HMAC = "HmacSHA256";
    /** Bytes of a name: two of a million names are the same once in a hundred million programmes. */
    private static final int NAME = 10;

    private static final int TEXT = 5;

    private final byte[] key;

    /**
     * Pseudonyms under a key.
     *
     * @param key a secret of the program
     */
    public Pseudonyms(byte[] key) {
        this.key = key.clone();
    }

    /** For the name of a thing of some kind, such as an organisation: a name of the same form. */
    public String ofName(String kind, String name) {
        return kind.charAt(0) + "-" + token(kind, name, NAME);
    }

    /** For a text: two equal ones are seen to be equal, and no more. */
    public String ofText(String text) {
        return "…" + token("text", text, TEXT);
    }

    private String token(String kind, String text, int length) {
        byte[] code = mac().doFinal((kind + "\n" + text).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(code, 0, length);
    }

    private Mac mac() {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException missing) {
            throw new IllegalStateException("every JDK has HMAC-SHA256", missing);
        }
    }
}
