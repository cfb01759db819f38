package org.filrouge.views.sight;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.BinaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 of a text and its kind, in hexadecimal digits: who does not have the key cannot tell which text it is of. */
public final class KeyedCode implements BinaryOperator<String> {

    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key;

    public KeyedCode(byte[] key) {
        this.key = new SecretKeySpec(key, HMAC);
    }

    @Override
    public String apply(String kind, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal((kind + "\n" + text).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException missing) {
            throw new IllegalStateException("every JDK has HMAC-SHA-256", missing);
        }
    }
}
