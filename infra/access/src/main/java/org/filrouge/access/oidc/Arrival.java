package org.filrouge.access.oidc;

import java.time.Instant;
import org.filrouge.kernel.access.AccountId;

/** An account that was opened because somebody whom nobody had announced signed in elsewhere, or a machine came with a token. */
public record Arrival(AccountId account, Identity identity, Told told, Instant at) {}
