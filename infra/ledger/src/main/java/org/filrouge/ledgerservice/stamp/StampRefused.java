package org.filrouge.ledgerservice.stamp;

/** What an authority answered is no stamp that can be relied on; it is not kept. */
public final class StampRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StampRefused(String reason) {
        super(reason);
    }
}
