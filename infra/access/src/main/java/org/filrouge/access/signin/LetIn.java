package org.filrouge.access.signin;

import java.util.List;
import org.filrouge.kernel.access.AccountId;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** An account that proved who it is. Its name is its pseudonym; what it may do is asked at each request. */
public final class LetIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final String slug;
    private final int generation;

    /**
     * Lets an account in.
     *
     * @param generation the account's own at that moment: when it has risen, this ends
     */
    public LetIn(AccountId account, int generation) {
        super(List.of());
        this.slug = account.slug();
        this.generation = generation;
        setAuthenticated(true);
    }

    /** Lets somebody of the directory in. */
    public static LetIn of(Account account) {
        return new LetIn(account.id(), account.generation());
    }

    int generation() {
        return generation;
    }

    @Override
    public String getPrincipal() {
        return slug;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LetIn in && in.slug.equals(slug) && in.generation == generation && super.equals(other);
    }

    @Override
    public int hashCode() {
        return slug.hashCode();
    }
}
