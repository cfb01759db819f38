package org.filrouge.access.limits;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import org.filrouge.access.CallersLine;
import org.filrouge.http.Problem;
import org.filrouge.http.ProblemCode;
import org.filrouge.http.Reader;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Nobody asks so much that others have to wait: each account, and each address that has not signed in, has a bucket of requests,
 * and a smaller one for what is dear to answer. The one person of a program that nobody signs in to has nobody to wait for them.
 */
public final class RateLimit implements HandlerInterceptor {

    private static final int MOST_REMEMBERED = 10_000;

    private final boolean enabled;
    private final Buckets all;
    private final Buckets dear;

    public RateLimit(Limits limits) {
        this(limits, TimeMeter.SYSTEM_NANOTIME);
    }

    RateLimit(Limits limits, TimeMeter time) {
        this.enabled = limits.enabled();
        this.all = new Buckets(limits.perMinute(), MOST_REMEMBERED, time);
        this.dear = new Buckets(limits.dearPerMinute(), MOST_REMEMBERED, time);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean first = request.getDispatcherType() == DispatcherType.REQUEST;
        if (enabled && first && !isAlone(request)) {
            String caller = caller(request);
            allow(all.take(caller), response);
            if (Dear.is(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))) {
                allow(dear.take(caller), response);
            }
        }
        return true;
    }

    private static boolean isAlone(HttpServletRequest request) {
        return Reader.asking(request).filter(Reader::alone).isPresent();
    }

    private static String caller(HttpServletRequest request) {
        return Reader.asking(request)
                .map(reader -> reader.account().slug())
                .orElseGet(() -> "address " + CallersLine.of(request.getRemoteAddr()));
    }

    private static void allow(Duration wait, HttpServletResponse response) {
        if (!wait.isZero()) {
            String seconds = Long.toString(wait.plusMillis(999).toSeconds());
            response.setHeader(HttpHeaders.RETRY_AFTER, seconds);
            throw Problem.of(ProblemCode.TOO_OFTEN, Map.of(Problem.WAIT, seconds));
        }
    }
}
