package org.filrouge.ledgerservice.witness;

import org.filrouge.kernel.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * How the log stands with one of its witnesses.
 *
 * @param name the policy's name for it
 * @param size how many events the largest checkpoint had that it countersigned, as far as the published files show; 0 when none
 * @param trouble why it has not countersigned the newest one; null when it has, or was not asked yet
 */
public record WitnessStanding(String name, long size, @Nullable Refusal trouble) {}
