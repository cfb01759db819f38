package org.filrouge.ledgerservice.stamp;

/** Time stamps are configured in a way that cannot work; the message says what is wrong. */
public final class StampUnusable extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public StampUnusable(String message) {
        super(message);
    }
}
