package org.filrouge.kernel.access;

import java.util.Arrays;
import java.util.List;

/** What an account holds at one moment. Who holds nothing may do nothing. */
public record Rights(AccountId account, List<Right> held) {

    public Rights {
        held = List.copyOf(held);
    }

    /** Those of somebody who may do everything everywhere: the one person of a program that nobody signs in to. */
    public static Rights all(AccountId account) {
        return new Rights(
                account,
                Arrays.stream(AccessRole.values())
                        .map(role -> new Right(role, AccessScope.EVERYWHERE))
                        .toList());
    }

    /** The rights in one role. */
    public List<Right> as(AccessRole role) {
        return held.stream().filter(right -> right.role() == role).toList();
    }

    public boolean isAny(AccessRole role) {
        return held.stream().anyMatch(right -> right.role() == role);
    }
}
