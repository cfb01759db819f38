package org.filrouge.access.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.filrouge.access.WayIn;
import org.filrouge.http.LanguageChoice;
import org.filrouge.http.Problem;
import org.filrouge.http.ProblemCode;
import org.filrouge.json.KernelJson;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Machines come with a signed token in every request, and have no session. */
final class BearerWayIn implements WayIn {

    private final JwtDecoder tokens;
    private final Machines machines;

    BearerWayIn(JwtDecoder tokens, Machines machines) {
        this.tokens = tokens;
        this.machines = machines;
    }

    @Override
    public void join(HttpSecurity http) {
        http.oauth2ResourceServer(bearer -> bearer.authenticationEntryPoint(BearerWayIn::refuse)
                .jwt(jwt -> jwt.decoder(tokens).jwtAuthenticationConverter(machines)));
    }

    @Override
    public Optional<Button> button() {
        return Optional.empty();
    }

    /** Which of the rules refused a token is not told: whoever made it knows what it says. */
    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        Locale language = LanguageChoice.of(request);
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        response.getOutputStream()
                .write(KernelJson.mapper()
                        .writeValueAsBytes(
                                Problem.of(ProblemCode.NOT_SIGNED_IN).body(language, request.getRequestURI())));
    }
}
