package org.filrouge.ledger.audit;

import java.time.Instant;

/**
 * Somebody else's clock: the log had this size no later than this instant. From a witness's signature or a verified time stamp.
 *
 * @param size how many events the log had
 * @param time when somebody outside saw it so
 */
public record TimeMark(long size, Instant time) {}
