package org.filrouge.ledgerservice.witness;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Tells pages how far witnesses enough have countersigned the log; says nothing when they have not. */
public record WitnessedFooter(Witnesses witnesses) implements HandlerInterceptor {

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        long size = witnesses.witnessedSize();
        if (page != null && size > 0) {
            page.addObject("logWitnessed", size);
        }
    }
}
