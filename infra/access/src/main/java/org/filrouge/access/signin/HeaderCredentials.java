package org.filrouge.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.filrouge.kernel.access.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets in a program that proves who it is with each request: by login and password, or by the secret of the machine's own verbs. */
final class HeaderCredentials extends OncePerRequestFilter {

    private static final Pattern FOR_PROGRAMS = Pattern.compile("/(api|actuator|log)/.*");
    private static final String BASIC = "Basic ";

    private final PasswordCheck check;
    private final LocalSecret secret;
    private final AccountId operator;

    HeaderCredentials(PasswordCheck check, LocalSecret secret, AccountId operator) {
        this.check = check;
        this.secret = secret;
        this.operator = operator;
    }

    /** Whether a request proves by itself who makes it. Whatever session it comes with is then not looked at. */
    static boolean areIn(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null
                && FOR_PROGRAMS.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        letIn(request).ifPresent(letIn -> {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(letIn);
            SecurityContextHolder.setContext(context);
        });
        chain.doFilter(request, response);
    }

    private Optional<LetIn> letIn(HttpServletRequest request) {
        String header = String.valueOf(request.getHeader(HttpHeaders.AUTHORIZATION));
        if (header.startsWith(LocalSecret.SCHEME)) {
            return secret.isIn(header) ? Optional.of(new LetIn(operator, 0)) : Optional.empty();
        }
        String pair = pair(header);
        int colon = pair == null ? -1 : pair.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : check.of(pair.substring(0, colon), pair.substring(colon + 1), request.getRemoteAddr())
                        .map(LetIn::of);
    }

    /** Login and password; null when the header holds something else. */
    private static @Nullable String pair(String header) {
        if (!header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return null;
        }
        try {
            byte[] decoded =
                    Base64.getDecoder().decode(header.substring(BASIC.length()).strip());
            return new String(decoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noBase64) {
            return null;
        }
    }
}
