package org.filrouge.ledgerservice.stamp;

import java.io.IOException;
import java.time.Instant;

/** Somebody who says, in a way that can be checked for years, that bytes existed at a time. */
public interface TimeStamper {

    /**
     * Asks for a stamp over these bytes.
     *
     * @return the whole answer, as {@code openssl ts -verify -in} reads it, already verified
     * @throws IOException when the authority does not answer
     * @throws StampRefused when what it answers does not hold
     */
    byte[] stamp(byte[] data) throws IOException, InterruptedException;

    /** The time that a stamp of this authority tells. */
    Instant timeOf(byte[] stamp);
}
