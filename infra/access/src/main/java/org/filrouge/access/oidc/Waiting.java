package org.filrouge.access.oidc;

import java.time.Instant;
import org.filrouge.kernel.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * An account without any right, for an administrator to decide on.
 *
 * @param proposedFunder the funder for which it came, by the number of its organisation and the rule that was set; nothing is
 *     granted by it
 */
public record Waiting(
        AccountId account,
        Instant since,
        String issuer,
        String subject,
        @Nullable String name,
        @Nullable String email,
        @Nullable String siret,
        @Nullable String organisation,
        @Nullable String proposedFunder) {}
