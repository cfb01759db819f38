package org.filrouge.ledgerservice.keys;

/** The folder of the log's key cannot be used; the message says in one line what to do. */
public final class KeysUnusable extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public KeysUnusable(String message) {
        super(message);
    }
}
