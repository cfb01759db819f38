package org.filrouge.access.oidc;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** A code comes from the provider that was asked (RFC 9207): one that another issuer sends is not redeemed. */
final class IssuerCheck extends OncePerRequestFilter {

    private static final String ANNOUNCED = "authorization_response_iss_parameter_supported";

    private final Provider provider;
    private final AuthenticationFailureHandler failures;

    IssuerCheck(Provider provider, AuthenticationFailureHandler failures) {
        this.provider = provider;
        this.failures = failures;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Provider.RETURN.equals(request.getServletPath());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Refused refused = refused(request);
        if (refused == null) {
            chain.doFilter(request, response);
        } else {
            failures.onAuthenticationFailure(request, response, refused.because());
        }
    }

    private @Nullable Refused refused(HttpServletRequest request) {
        ClientRegistration.ProviderDetails known;
        try {
            known = provider.registration().getProviderDetails();
        } catch (RuntimeException unreachable) {
            return Refused.UNREACHABLE;
        }
        String[] issuers = request.getParameterValues("iss");
        if (issuers == null) {
            return Boolean.TRUE.equals(known.getConfigurationMetadata().get(ANNOUNCED)) ? Refused.INVALID : null;
        }
        return issuers.length == 1 && issuers[0].equals(known.getIssuerUri()) ? null : Refused.INVALID;
    }
}
