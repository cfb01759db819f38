package org.filrouge.ledgerservice.attest;

import java.util.Optional;
import org.filrouge.ledger.attest.SizedDigests;

/** The views that readers are answered from, as far as it matters here: what all their answers amount to. */
public interface LiveViews {

    /** What was found when all answers were read, at the start or after a batch that broke off; may take its time. */
    Optional<SizedDigests> read();

    /** What they amounted to when they had seen at most so many events; the newest that is remembered. */
    Optional<SizedDigests> newestWithin(long size);
}
