package org.filrouge.ledger;

/** Bytes that do not follow the format they claim; they are refused whole, never mended. */
public final class Malformed extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public Malformed(String reason) {
        super(reason);
    }
}
