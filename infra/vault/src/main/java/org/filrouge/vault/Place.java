package org.filrouge.vault;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * Where a sealed text belongs. The text is bound to it, so that it cannot be moved to another field, fact or person unnoticed.
 *
 * @param seal the random id of its fact's seal
 * @param stream the stream the fact was told for
 * @param path the field, as a JSON pointer that begins with {@code /data} or {@code /metadata}
 * @param subject the person whose data it is; null for a text of the fact's own
 * @param purpose what for; null for a text of the fact's own
 */
public record Place(String seal, String stream, String path, @Nullable String subject, @Nullable String purpose) {

    /** How many bytes its hash has. */
    static final int BYTES = 32;

    private static final String LABEL = "fil-rouge/place/v1";

    /** Tells this place from every other one. */
    byte[] hash() {
        String told = String.join("\0", LABEL, seal, stream, path, orNone(subject), orNone(purpose));
        try {
            return MessageDigest.getInstance("SHA-256").digest(told.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static String orNone(@Nullable String part) {
        return part == null ? "" : part;
    }
}
