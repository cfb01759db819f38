package org.filrouge.kernel.access;

/**
 * A role and the part of the programme in which it is held.
 *
 * @param readOnly whether it lets see and not write, as an emergency access does
 */
public record Right(AccessRole role, AccessScope scope, boolean readOnly) {

    public Right(AccessRole role, AccessScope scope) {
        this(role, scope, false);
    }
}
