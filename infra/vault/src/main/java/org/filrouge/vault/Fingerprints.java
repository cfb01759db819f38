package org.filrouge.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two tellings are the same without keeping what they tell. What holds free texts is hashed under a key, so that nobody
 * can try out guesses once that key is destroyed.
 */
public final class Fingerprints {

    /** What the house's key for requests serves for. Destroying it ends the comparison of requests with earlier ones. */
    public static final String REQUESTS = "requests";

    private static final String HMAC = "HmacSHA256";
    private static final byte[] LABEL = "fil-rouge/fingerprint/v1".getBytes(StandardCharsets.UTF_8);

    private final Keys keys;

    public Fingerprints(Keys keys) {
        this.keys = keys;
    }

    /** That of a request, under a key of the house, as 64 hexadecimal digits. */
    public String ofRequest(String command, String body) {
        return of(keys.forHouse(REQUESTS), command + "\n" + body);
    }

    /**
     * That of a telling, as 64 hexadecimal digits.
     *
     * @param key that of its texts; null for one without any, whose plain SHA-256 reveals nothing
     */
    public static String of(@Nullable VaultKey key, String told) {
        byte[] bytes = told.getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of()
                    .formatHex(
                            key == null
                                    ? MessageDigest.getInstance("SHA-256").digest(bytes)
                                    : hmac(hmac(key.secret().getEncoded(), LABEL), bytes));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static byte[] hmac(byte[] key, byte[] message) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(HMAC);
        mac.init(new SecretKeySpec(key, HMAC));
        return mac.doFinal(message);
    }
}
