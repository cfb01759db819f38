package org.filrouge.access.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Whoever signed in with the provider signs out there too, or the next person at the same desk would be let in as them. */
final class SignOut implements LogoutSuccessHandler {

    private static final String BACK = "/sign-in";
    private static final int STATE_BYTES = 32;

    private final Provider provider;
    private final OidcSettings settings;
    private final StringKeyGenerator states =
            new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), STATE_BYTES);

    SignOut(Provider provider, OidcSettings settings) {
        this.provider = provider;
        this.settings = settings;
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException {
        String there = authentication != null && authentication.getPrincipal() instanceof SignedInPerson person
                ? address(person, request)
                : null;
        response.sendRedirect(there == null ? request.getContextPath() + BACK + "?out" : there);
    }

    private @Nullable String address(SignedInPerson person, HttpServletRequest request) {
        Object end = provider.registration()
                .getProviderDetails()
                .getConfigurationMetadata()
                .get("end_session_endpoint");
        return end == null
                ? null
                : UriComponentsBuilder.fromUriString(end.toString())
                        .queryParam("id_token_hint", "{token}")
                        .queryParam("post_logout_redirect_uri", "{back}")
                        .queryParam("state", "{state}")
                        .encode()
                        .buildAndExpand(Map.of(
                                "token", person.getIdToken().getTokenValue(),
                                "back", base(request) + BACK,
                                "state", states.generateKey()))
                        .toUriString();
    }

    private String base(HttpServletRequest request) {
        return settings.address() == null
                ? ServletUriComponentsBuilder.fromContextPath(request).toUriString()
                : settings.address().toString().replaceFirst("/$", "");
    }
}
