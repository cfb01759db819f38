package org.filrouge.views.query;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import org.filrouge.http.Problem;
import org.filrouge.http.ProblemCode;
import org.filrouge.views.live.ViewProgress;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets a caller read its own writes: with {@code afterPosition} a query waits until the views have seen that position, for at most
 * {@code wait} milliseconds, and else answers 503.
 */
public final class Freshness implements HandlerInterceptor {

    /** The header that tells how far the views were. */
    public static final String POSITION_HEADER = "Fil-Rouge-Position";

    private static final long DEFAULT_WAIT = 2_000;
    private static final long LONGEST_WAIT = 30_000;

    private final ViewProgress progress;

    public Freshness(ViewProgress progress) {
        this.progress = progress;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws InterruptedException {
        Long wanted = number(request, "afterPosition");
        if (wanted != null) {
            Long wait = number(request, "wait");
            long patience = Math.min(wait == null ? DEFAULT_WAIT : wait, LONGEST_WAIT);
            if (!progress.await(wanted, Duration.ofMillis(patience))) {
                throw Problem.of(ProblemCode.BEHIND, Map.of("position", wanted.toString()));
            }
        }
        response.setHeader(POSITION_HEADER, Long.toString(progress.position()));
        return true;
    }

    private static @Nullable Long number(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        if (text == null) {
            return null;
        }
        if (!text.matches("\\d{1,18}")) {
            throw Problem.parameter(name);
        }
        return Long.valueOf(text);
    }
}
