package org.filrouge.ledgerservice.publish;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.LongSupplier;
import org.filrouge.ledger.checkpoint.Checkpoint;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Names in every answer the checkpoint it was computed at: the newest signed one that the views have seen whole. What an answer says
 * beyond it is not signed yet.
 */
public final class CheckpointNaming implements HandlerInterceptor {

    /** The header: origin, size and root of the checkpoint. */
    public static final String HEADER = "Fil-Rouge-Checkpoint";

    private static final String SEEN = CheckpointNaming.class.getName();
    private static final int SHORT_ROOT = 12;

    private final LogWriter writer;
    private final LongSupplier viewsPosition;

    /**
     * Names checkpoints.
     *
     * @param viewsPosition the last position that the views have seen
     */
    public CheckpointNaming(LogWriter writer, LongSupplier viewsPosition) {
        this.writer = writer;
        this.viewsPosition = viewsPosition;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Checkpoint checkpoint = writer.newestWithin(viewsPosition.getAsLong() + 1);
        request.setAttribute(SEEN, checkpoint);
        name(response, checkpoint);
        return true;
    }

    /** Names in an answer the checkpoint it was computed at, in place of any named before. */
    public static void name(HttpServletResponse response, Checkpoint checkpoint) {
        response.setHeader(HEADER, Checkpoints.line(checkpoint));
        response.setHeader(HttpHeaders.LINK, "</log/" + LogFolder.nameOf(checkpoint.size()) + ">; rel=\"describedby\"");
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && request.getAttribute(SEEN) instanceof Checkpoint checkpoint) {
            page.addObject("logSize", checkpoint.size());
            page.addObject("logRoot", checkpoint.root().base64().substring(0, SHORT_ROOT));
        }
    }
}
