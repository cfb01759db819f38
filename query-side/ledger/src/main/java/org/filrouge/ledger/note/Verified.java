package org.filrouge.ledger.note;

/**
 * A signature that holds.
 *
 * @param time when a witness made it, in seconds since 1970; {@link #UNTIMED} for a log's signature, which tells no time
 */
public record Verified(VerifierKey key, long time) {

    /** A signature that tells no time. */
    public static final long UNTIMED = -1;
}
