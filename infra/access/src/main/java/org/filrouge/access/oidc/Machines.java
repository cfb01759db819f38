package org.filrouge.access.oidc;

import java.util.List;
import org.filrouge.kernel.access.AccountId;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Turns a machine's token into an account. Whatever roles or scopes the token claims, its rights are those we recorded. */
final class Machines implements Converter<Jwt, AbstractAuthenticationToken> {

    private final Arrivals arrivals;

    Machines(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        Identity identity = new Identity(token.getClaimAsString("iss"), token.getSubject());
        AccountId account = arrivals.arrive(identity, Told.NOTHING)
                .orElseThrow(() -> new InvalidBearerTokenException(Refused.CLOSED.code()));
        return new JwtAuthenticationToken(token, List.of(), account.slug());
    }
}
