package org.filrouge.access.oidc;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.filrouge.kernel.access.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Who signed in with the provider: their pseudonym, and the token by which they can sign out there. Nothing told of them is kept. */
final class SignedInPerson implements OidcUser {

    private static final long serialVersionUID = 1L;

    private final String account;
    private final OidcIdToken token;

    SignedInPerson(AccountId account, OidcIdToken told) {
        this.account = account.slug();
        this.token = new OidcIdToken(
                told.getTokenValue(), told.getIssuedAt(), told.getExpiresAt(), Map.of("sub", account.slug()));
    }

    @Override
    public String getName() {
        return account;
    }

    @Override
    public OidcIdToken getIdToken() {
        return token;
    }

    @Override
    public Map<String, Object> getClaims() {
        return token.getClaims();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return token.getClaims();
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return null;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }
}
