package org.filrouge.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Where somebody goes who has just signed in: to what they asked for, or first to a password of their own. */
public final class Arrival implements AuthenticationSuccessHandler {

    private final Duration session;

    /**
     * Receives who signed in.
     *
     * @param session how long a session lasts without a request
     */
    public Arrival(Duration session) {
        this.session = session;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication letIn)
            throws IOException {
        request.getSession().setMaxInactiveInterval((int) session.toSeconds());
        response.sendRedirect(
                Boolean.TRUE.equals(letIn.getDetails())
                        ? PasswordPage.ADDRESS
                        : LocalTarget.of(request.getParameter(LocalTarget.PARAMETER)));
    }
}
