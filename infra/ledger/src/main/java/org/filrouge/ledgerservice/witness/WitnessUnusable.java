package org.filrouge.ledgerservice.witness;

/** A witness cannot start or go on with its folder or its settings; the message says what to do. */
public final class WitnessUnusable extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public WitnessUnusable(String message) {
        super(message);
    }
}
