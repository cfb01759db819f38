package org.filrouge.kernel.access;

import java.util.Arrays;
import java.util.List;

/**
 * Who gets what at one door.
 *
 * @param door a method and an address as in {@code GET /api/cases/{id}}, or the name of a command
 * @param open whether anybody comes in, signed in or not
 * @param byRole what each role gets, in the order of the roles; nothing is left out
 */
public record Rule(String door, boolean open, List<Access> byRole) {

    public Rule {
        byRole = List.copyOf(byRole);
        if (byRole.size() != AccessRole.values().length) {
            throw new IllegalArgumentException(door + " does not say what each role gets");
        }
    }

    public Access of(AccessRole role) {
        return byRole.get(role.ordinal());
    }

    /** What somebody gets who holds these rights: the most that any of their roles gives. */
    public Access of(Rights rights) {
        return Arrays.stream(AccessRole.values())
                .filter(rights::isAny)
                .map(this::of)
                .reduce(Access.DENIED, Access::orMore);
    }
}
