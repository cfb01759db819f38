package org.filrouge.access.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.filrouge.access.signin.SignInChain;
import org.filrouge.kernel.access.AccountId;
import org.filrouge.kernel.access.RightsOf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Where a browser goes when it comes back from the provider. */
final class Return implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Return.class);

    private final RightsOf rights;

    Return(RightsOf rights) {
        this.rights = rights;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        request.getSession().setMaxInactiveInterval((int) SignInChain.SESSION.toSeconds());
        String target = Departure.target(request);
        boolean waits =
                rights.of(new AccountId(authentication.getName())).held().isEmpty();
        response.sendRedirect(request.getContextPath() + (waits ? ArrivalPages.WAITING : target));
    }

    /** Only which kind of failure it was is told and logged: what the provider says of it may be about a person. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        Refused refused = Refused.of(failure);
        LOG.info("A sign-in with the provider was refused: {}", refused.code());
        response.sendRedirect(request.getContextPath() + ArrivalPages.REFUSED + "?why=" + refused.code());
    }
}
