package org.filrouge.access.oidc;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How sure ProConnect is of who somebody is ({@code acr}), from the least to the most. */
public enum Assurance {
    EIDAS0,
    EIDAS0_MFA,
    EIDAS1,
    EIDAS1_MFA,
    EIDAS2,
    EIDAS3;

    /** As the claim has it. */
    String claim() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The level a claim names; empty for none and for one that is not known. */
    static Optional<Assurance> of(@Nullable String claim) {
        return Arrays.stream(values())
                .filter(level -> level.claim().equals(claim))
                .findFirst();
    }

    /** This level and all above. */
    List<Assurance> orMore() {
        return Arrays.stream(values()).filter(this::isReachedBy).toList();
    }

    boolean isReachedBy(Assurance level) {
        return level.compareTo(this) >= 0;
    }
}
