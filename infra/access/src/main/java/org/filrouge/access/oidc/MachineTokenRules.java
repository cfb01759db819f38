package org.filrouge.access.oidc;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * What a machine's token has to say, beside being signed: from whom, for whom, from when to when, and which one it is. A token that
 * a program used before it was last started would be unknown again, and so must be younger than the start.
 */
final class MachineTokenRules implements OAuth2TokenValidator<Jwt> {

    private static final Duration SKEW = Duration.ofSeconds(30);
    private static final int LONGEST_ID = 256;
    private static final int MOST_USED = 100_000;

    private final JwtSettings settings;
    private final Clock clock;
    private final Instant started;
    private final OnceOnly once;

    MachineTokenRules(JwtSettings settings, Clock clock) {
        this(settings, clock, new OnceOnly(MOST_USED));
    }

    MachineTokenRules(JwtSettings settings, Clock clock, OnceOnly once) {
        this.settings = settings;
        this.clock = clock;
        this.started = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        this.once = once;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        Instant now = clock.instant();
        return whose(token)
                .or(() -> when(token, now))
                .or(() -> settings.reusable() ? Optional.empty() : again(token, now))
                .map(objection -> OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", objection, null)))
                .orElse(OAuth2TokenValidatorResult.success());
    }

    private Optional<String> whose(Jwt token) {
        return objection(!settings.issuer().equals(token.getClaimAsString("iss")), "iss")
                .or(() -> objection(
                        token.getAudience() == null || !token.getAudience().contains(settings.audience()), "aud"))
                .or(() -> objection(!Identity.fits(token.getSubject()), "sub"));
    }

    private Optional<String> when(Jwt token, Instant now) {
        Instant end = token.getExpiresAt();
        Instant issued = token.getIssuedAt();
        if (end == null || issued == null) {
            return Optional.of(end == null ? "exp" : "iat");
        }
        return objection(!now.isBefore(end.plus(SKEW)), "exp")
                .or(() -> objection(issued.isAfter(now.plus(SKEW)), "iat"))
                .or(() -> objection(isLater(token.getNotBefore(), now), "nbf"))
                .or(() -> objection(issued.plus(settings.longest()).isBefore(end), "lifetime"));
    }

    private static boolean isLater(@Nullable Instant from, Instant now) {
        return from != null && from.isAfter(now.plus(SKEW));
    }

    private Optional<String> again(Jwt token, Instant now) {
        String id = token.getId();
        Instant end = token.getExpiresAt();
        Instant issued = token.getIssuedAt();
        boolean unfit = id == null || id.isBlank() || id.length() > LONGEST_ID || end == null || issued == null;
        if (unfit || issued.isBefore(started)) {
            return Optional.of(unfit ? "jti" : "iat");
        }
        return objection(once.take(id, end.plus(SKEW), now) != OnceOnly.Outcome.TAKEN, "jti");
    }

    private static Optional<String> objection(boolean objects, String claim) {
        return objects ? Optional.of(claim) : Optional.empty();
    }
}
