package org.filrouge.vault;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A key of 256 random bits under which texts stand in the log. Whoever destroys it erases them.
 *
 * @param subject whose data it covers, such as {@code person:p-7}; null for a document key, which covers the texts of one event
 * @param purpose what for; null for a document key
 */
public record VaultKey(KeyId id, SecretKey secret, @Nullable String subject, @Nullable String purpose) {

    /** How many bytes a key has. */
    public static final int BYTES = 32;

    private static final byte[] COMMITTED = "fil-rouge/dek/v1\0".getBytes(StandardCharsets.UTF_8);

    static VaultKey of(KeyId id, byte[] bytes, @Nullable String subject, @Nullable String purpose) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a key has " + BYTES + " bytes");
        }
        return new VaultKey(id, new SecretKeySpec(bytes, "AES"), subject, purpose);
    }

    /**
     * What the log keeps of it: SHA-256 of a label and the key, as 64 hexadecimal digits. It binds the operator to this one key, and
     * reveals nothing of it.
     */
    public String commitment() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(COMMITTED);
            return HexFormat.of().formatHex(digest.digest(secret.getEncoded()));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /** Never the key itself. */
    @Override
    public String toString() {
        return "key " + id;
    }
}
