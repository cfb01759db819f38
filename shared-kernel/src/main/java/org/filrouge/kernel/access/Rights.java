package org.filrouge.kernel.access;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.filrouge.kernel.organisation.OrganisationId;

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

    /** The organisation they act for, where their rights name one and no other. */
    public Optional<OrganisationId> actsFor() {
        Set<OrganisationId> named = organisations();
        return named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
    }

    /** Whether they may say that they act for it: whose rights name organisations act for one of these, and for no other. */
    public boolean mayActFor(OrganisationId organisation) {
        Set<OrganisationId> named = organisations();
        return named.isEmpty() || named.contains(organisation);
    }

    private Set<OrganisationId> organisations() {
        return held.stream()
                .map(right -> right.scope().organisation())
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean isAny(AccessRole role) {
        return held.stream().anyMatch(right -> right.role() == role);
    }
}
