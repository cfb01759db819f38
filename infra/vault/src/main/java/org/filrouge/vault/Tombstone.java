package org.filrouge.vault;

import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * That a key was destroyed.
 *
 * @param subject whose data it covered; null for a document key
 * @param purpose what for; null for a document key
 * @param reason why, as a code or the id of the event that ordered it: never a text that speaks of a person
 */
public record Tombstone(
        KeyId key, Instant destroyed, @Nullable String subject, @Nullable String purpose, String reason) {

    private static final Pattern PLAIN = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final String NONE = "-";
    private static final int FIELDS = 5;

    public Tombstone {
        if (!PLAIN.matcher(reason).matches()) {
            throw new IllegalArgumentException("a reason is one word of at most 200 plain characters");
        }
    }

    String line() {
        return String.join(
                        "\t",
                        key.hex(),
                        destroyed.toString(),
                        subject == null ? NONE : subject,
                        purpose == null ? NONE : purpose,
                        reason)
                + "\n";
    }

    static Tombstone read(String line) {
        String[] parts = line.split("\t", -1);
        if (parts.length != FIELDS) {
            throw new VaultUnusable("The list of tombstones has a line that is none: " + line);
        }
        return new Tombstone(new KeyId(parts[0]), Instant.parse(parts[1]), told(parts[2]), told(parts[3]), parts[4]);
    }

    private static @Nullable String told(String part) {
        return part.equals(NONE) ? null : part;
    }
}
