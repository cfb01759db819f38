package org.filrouge.ledger.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.filrouge.ledger.policy.TrustPolicy;

/**
 * What the auditor brings along: nothing of it comes from the log.
 *
 * @param kept signed checkpoints kept from earlier
 * @param marks verified time stamps; witnesses' signatures are added by themselves
 * @param at the moment of the audit, by the auditor's own clock
 * @param promise within what time an event is to be under a signed checkpoint
 * @param skew how far honest clocks may lie apart
 * @param stampDelay how long after a checkpoint its time stamp may be made
 */
public record Auditor(
        TrustPolicy policy,
        List<byte[]> kept,
        List<TimeMark> marks,
        Instant at,
        Duration promise,
        Duration skew,
        Duration stampDelay) {}
