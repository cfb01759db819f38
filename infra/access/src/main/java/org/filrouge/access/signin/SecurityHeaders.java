package org.filrouge.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** What every answer tells browsers: load nothing from elsewhere, run no script that stands in a page, and keep no copy for others. */
public final class SecurityHeaders extends OncePerRequestFilter {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'%s; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'%s; base-uri 'none'; frame-ancestors 'none'";
    /** The page to try the API: its library writes styles as it goes. */
    private static final String TRYING_PAGE = "/api";

    private static final String YEAR = "max-age=31536000";
    /** Named by what they hold, the same for everybody: they may be kept. */
    private static final Pattern MAY_BE_KEPT = Pattern.compile("/(assets|webjars|log)/.*");

    private final String formTargets;
    private final boolean peopleSignIn;

    /**
     * Writes headers.
     *
     * @param peopleSignIn whether what is answered is for one reader, so that nobody may keep it for another
     * @param formTargets origins beside this program's own to which a form may lead, such as where people sign out elsewhere
     */
    public SecurityHeaders(boolean peopleSignIn, List<FormTarget> formTargets) {
        this.peopleSignIn = peopleSignIn;
        this.formTargets = String.join(
                "", formTargets.stream().map(target -> " " + target.origin()).toList());
    }

    /** An origin beside the program's own to which a form may lead. */
    public record FormTarget(String origin) {}

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        String styles = path.equals(TRYING_PAGE) ? " 'unsafe-inline'" : "";
        response.setHeader("Content-Security-Policy", POLICY.formatted(styles, formTargets));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", YEAR);
        }
        if (peopleSignIn && !MAY_BE_KEPT.matcher(path).matches()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        chain.doFilter(request, response);
    }
}
