package org.filrouge.access.signin;

import org.filrouge.kernel.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Who an account's pseudonym is. None of this is ever in an event.
 *
 * @param login what is typed at sign-in; null for who signs in elsewhere
 * @param displayName how somebody is called
 * @param email where they are written to; null when not told
 * @param means how they prove who they are
 * @param closed whether they are let in no more
 * @param generation rises whenever sessions that were begun before must end
 */
public record Account(
        AccountId id,
        @Nullable String login,
        String displayName,
        @Nullable String email,
        Means means,
        boolean closed,
        int generation) {

    /**
     * How somebody proves who they are.
     *
     * @param passwordHash of the password of this program; null when there is none
     * @param mustChange whether the password is a one-time one
     * @param lockOut what failed lately
     */
    record Means(@Nullable String passwordHash, boolean mustChange, LockOut lockOut) {}

    /** Whether the first thing to do is to choose a password of one's own. */
    public boolean mustChangePassword() {
        return means.mustChange();
    }

    /** Whether a password of this program lets them in. */
    public boolean hasPassword() {
        return means.passwordHash() != null;
    }
}
