package org.filrouge.access.oidc;

import org.jspecify.annotations.Nullable;

/**
 * Who somebody is for whom we trust to say so.
 *
 * @param subject of this issuer alone: two issuers may mean two people by one subject
 */
public record Identity(String issuer, String subject) {

    private static final int LONGEST = 512;

    public Identity {
        if (issuer.isBlank() || !fits(subject)) {
            throw new IllegalArgumentException("an issuer and a subject of at most " + LONGEST + " characters");
        }
    }

    /** Whether this can be somebody's name at an issuer. */
    static boolean fits(@Nullable String subject) {
        return subject != null && !subject.isBlank() && subject.length() <= LONGEST;
    }
}
