package org.filrouge.ledgerservice.verify;

/** There is nothing here that could be checked, or not with what was brought along; says nothing about the history. */
public final class CannotCheck extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotCheck(String message) {
        super(message);
    }
}
