package org.filrouge.access.oidc;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filrouge.kernel.access.AccountId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.client.RestClientException;

/** Turns who signed in with the provider into an account. What is told of them goes into the directory, and ends there. */
final class People implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private static final Logger LOG = LoggerFactory.getLogger(People.class);

    private final OidcSettings settings;
    private final Arrivals arrivals;
    private final UserInfo userInfo = new UserInfo();

    People(OidcSettings settings, Arrivals arrivals) {
        this.settings = settings;
        this.arrivals = arrivals;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcIdToken token = request.getIdToken();
        if (settings.profile() == OidcSettings.Profile.PROCONNECT && !sureEnough(token)) {
            throw Refused.LEVEL.because();
        }
        if (!Identity.fits(token.getSubject())) {
            throw Refused.INVALID.because();
        }
        Identity identity = new Identity(settings.issuer().toString(), token.getSubject());
        AccountId account = arrivals.arrive(identity, told(request)).orElseThrow(Refused.CLOSED::because);
        return new SignedInPerson(account, token);
    }

    private boolean sureEnough(OidcIdToken token) {
        return Assurance.of(token.getClaimAsString("acr"))
                .filter(settings.level()::isReachedBy)
                .isPresent();
    }

    private Told told(OidcUserRequest request) {
        Map<String, Object> claims = new HashMap<>(request.getIdToken().getClaims());
        try {
            claims.putAll(userInfo.of(request));
        } catch (RestClientException unreachable) {
            LOG.warn(
                    "The provider does not tell who signed in: {}",
                    unreachable.getClass().getSimpleName());
            throw Refused.UNREACHABLE.because();
        } catch (JwtException wrong) {
            throw Refused.INVALID.because();
        }
        return new Told(name(claims), text(claims, "email"), text(claims, "siret"), text(claims, "organization_label"));
    }

    /** ProConnect has the family name under {@code usual_name}, the standard under {@code family_name}. */
    private static @Nullable String name(Map<String, Object> claims) {
        String family = text(claims, "usual_name");
        String name = Stream.of(text(claims, "given_name"), family == null ? text(claims, "family_name") : family)
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? text(claims, "name") : name;
    }

    private static @Nullable String text(Map<String, Object> claims, String name) {
        return claims.get(name) instanceof String text && !text.isBlank() && text.length() <= 200 ? text : null;
    }
}
