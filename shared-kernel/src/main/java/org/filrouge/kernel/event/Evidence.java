package org.filrouge.kernel.event;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A document that shows a fact.
 *
 * @param reference where the document is kept or how it is called
 * @param sha256 the SHA-256 of its bytes, 64 hexadecimal digits; null when the document was not at hand
 */
public record Evidence(@FreeText String reference, @Nullable String sha256) {

    /** The form of a SHA-256, as a pattern for schemas. */
    public static final String SHA256_PATTERN = "[0-9a-f]{64}";

    private static final Pattern SHA256 = Pattern.compile(SHA256_PATTERN);

    public Evidence {
        if (sha256 != null && !SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("a SHA-256 has 64 lower-case hexadecimal digits");
        }
    }
}
