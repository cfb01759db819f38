package org.filrouge.access.signin;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Login and password as the sign-in page sends them. */
final class PasswordProof implements AuthenticationProvider {

    private final PasswordCheck check;

    PasswordProof(PasswordCheck check) {
        this.check = check;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String address =
                asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        return check.of(asked.getName(), String.valueOf(asked.getCredentials()), address)
                .map(account -> {
                    LetIn letIn = LetIn.of(account);
                    letIn.setDetails(account.mustChangePassword());
                    return letIn;
                })
                .orElseThrow(() -> new BadCredentialsException(""));
    }

    @Override
    public boolean supports(Class<?> asked) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(asked);
    }
}
