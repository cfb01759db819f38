package org.filrouge.access.limits;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Checking a password is made to be slow: from one address it is not asked for again and again, whatever names are given. It stands
 * before the chain that checks.
 */
public final class SignInLimit extends OncePerRequestFilter {

    private static final int MOST_REMEMBERED = 10_000;

    private final Buckets attempts;
    private final Set<String> addresses;

    /**
     * Guards some addresses.
     *
     * @param addresses those that passwords are posted to
     */
    public SignInLimit(Limits limits, Set<String> addresses) {
        this(limits, addresses, TimeMeter.SYSTEM_NANOTIME);
    }

    SignInLimit(Limits limits, Set<String> addresses, TimeMeter time) {
        this.attempts = new Buckets(limits.signInsPerMinute(), MOST_REMEMBERED, time);
        this.addresses = Set.copyOf(addresses);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !addresses.contains(request.getServletPath());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration wait = attempts.take(CallerKey.of(request));
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, Long.toString(wait.plusMillis(999).toSeconds()));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }
}
