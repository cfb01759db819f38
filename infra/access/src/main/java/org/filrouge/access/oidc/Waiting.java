package org.filrouge.access.oidc;

import org.filrouge.access.signin.Newcomer;
import org.jspecify.annotations.Nullable;

/**
 * An account without any right, for an administrator to decide on.
 *
 * @param proposedFunder the funder they may come for, by the number of their organisation and the rule that was set; nothing is
 *     granted by it
 */
public record Waiting(Newcomer newcomer, @Nullable String proposedFunder) {}
