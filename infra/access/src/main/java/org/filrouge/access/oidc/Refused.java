package org.filrouge.access.oidc;

import java.util.Locale;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.web.client.ResourceAccessException;

/** Why nobody is let in this way, as far as it is told to a browser. */
enum Refused {
    /** They are sure enough of who they are, but less than is asked here. */
    LEVEL,
    /** The account is closed. */
    CLOSED,
    /** The provider does not answer. */
    UNREACHABLE,
    /** They turned back at the provider. */
    CANCELLED,
    /** Anything else: a state, nonce, code, issuer or signature that does not fit. */
    INVALID;

    /** As it stands in an address. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    OAuth2AuthenticationException because() {
        return new OAuth2AuthenticationException(code());
    }

    /** The one that a code names; {@link #INVALID} for all others. */
    static Refused of(String code) {
        for (Refused one : values()) {
            if (one.code().equals(code)) {
                return one;
            }
        }
        return "access_denied".equals(code) ? CANCELLED : INVALID;
    }

    static Refused of(AuthenticationException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ResourceAccessException) {
                return UNREACHABLE;
            }
            if (cause instanceof OAuth2AuthenticationException oauth
                    && of(oauth.getError().getErrorCode()) != INVALID) {
                return of(oauth.getError().getErrorCode());
            }
        }
        return INVALID;
    }
}
