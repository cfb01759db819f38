package org.filrouge.readstore;

/** The read store cannot be reached as it is set. The message names no address and no password. */
public final class ReadStoreUnusable extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    ReadStoreUnusable(String message) {
        super(message);
    }
}
