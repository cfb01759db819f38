package org.filrouge.ledgerservice.publish;

/** Store, published files and what was signed do not agree, so nothing more is signed. The message says which, in one line. */
public final class LogRefused extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    LogRefused(String message) {
        super(message + " Nothing is signed.");
    }
}
