package org.filrouge.ledger.attest;

import java.util.List;

/**
 * What all answers amounted to when the views had seen so many events.
 *
 * @param views in the order of their names
 */
public record SizedDigests(long size, List<ViewDigest> views) {

    public SizedDigests {
        views = List.copyOf(views);
    }
}
