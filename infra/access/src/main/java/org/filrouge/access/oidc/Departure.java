package org.filrouge.access.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import org.filrouge.access.signin.LocalTarget;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Sends a browser to the provider: code, state and nonce always; PKCE or, for ProConnect, the levels of assurance asked for. */
final class Departure implements OAuth2AuthorizationRequestResolver {

    static final String PATH = "/sign-in/oidc";

    private static final String REMEMBERED = Departure.class.getName();

    private final DefaultOAuth2AuthorizationRequestResolver resolver;

    Departure(Provider provider, OidcSettings settings) {
        this.resolver = new DefaultOAuth2AuthorizationRequestResolver(provider, PATH);
        if (settings.profile() == OidcSettings.Profile.PROCONNECT) {
            String claims = claims(settings.level());
            resolver.setAuthorizationRequestCustomizer(
                    request -> request.additionalParameters(parameters -> parameters.put("claims", claims)));
        }
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod()) || !PATH.equals(request.getServletPath())) {
            return null;
        }
        OAuth2AuthorizationRequest departure = resolve(request, Provider.ID);
        request.getSession().setAttribute(REMEMBERED, LocalTarget.of(request.getParameter(LocalTarget.PARAMETER)));
        return departure;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        try {
            return resolver.resolve(request, registration);
        } catch (RuntimeException unreachable) {
            throw Refused.UNREACHABLE.because();
        }
    }

    /** Where who set out by this class wanted to go; told once. */
    static String target(HttpServletRequest request) {
        Object target = request.getSession().getAttribute(REMEMBERED);
        request.getSession().removeAttribute(REMEMBERED);
        return LocalTarget.of(target instanceof String path ? path : null);
    }

    private static String claims(Assurance least) {
        String levels = least.orMore().stream()
                .map(level -> "\"" + level.claim() + "\"")
                .collect(Collectors.joining(",", "[", "]"));
        return "{\"id_token\":{\"acr\":{\"essential\":true,\"values\":" + levels + "},\"amr\":{\"essential\":true}}}";
    }
}
