package org.filrouge.access.oidc;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose signed tokens open the interface to machines.
 *
 * @param issuer who signs them, as {@code iss} has it
 * @param audience what they have to be made for, as {@code aud} has it
 * @param jwkSetUri where the issuer's keys are; null for where its discovery document says
 * @param publicKeyFile a PEM file with the issuer's public key, for one that publishes none; null for none
 * @param longest how long a token may hold from its issue
 * @param reusable whether a token holds until it ends and not for one request alone
 */
public record JwtSettings(
        String issuer,
        String audience,
        @Nullable URI jwkSetUri,
        @Nullable Path publicKeyFile,
        @DefaultValue("10m") Duration longest,
        @DefaultValue("false") boolean reusable) {

    private static final Duration A_DAY = Duration.ofDays(1);

    public JwtSettings {
        if (issuer == null || audience == null || issuer.isBlank() || audience.isBlank()) {
            throw new IllegalArgumentException("an issuer and an audience have to be named");
        }
        if (jwkSetUri != null && publicKeyFile != null) {
            throw new IllegalArgumentException("the keys are at an address or in a file, not both");
        }
        if (jwkSetUri != null) {
            Reachable.checked(jwkSetUri);
        } else if (publicKeyFile == null) {
            Reachable.checked(URI.create(issuer));
        }
        if (longest.isNegative() || longest.isZero() || longest.compareTo(A_DAY) > 0) {
            throw new IllegalArgumentException("a token holds for a day at most");
        }
    }
}
