package org.filrouge.ledger.policy;

import org.filrouge.ledger.note.VerifierKey;
import org.jspecify.annotations.Nullable;

/**
 * A log or a witness that a policy names.
 *
 * @param name the policy's own name for it; of a log, its origin
 * @param url where it can be reached; null when it need not be
 */
public record Party(String name, VerifierKey key, @Nullable String url) {}
