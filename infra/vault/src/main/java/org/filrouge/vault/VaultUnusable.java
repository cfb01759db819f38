package org.filrouge.vault;

/** The vault cannot be used as it stands; the message says what to do. */
public final class VaultUnusable extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public VaultUnusable(String message) {
        super(message);
    }

    VaultUnusable(String message, Throwable cause) {
        super(message, cause);
    }
}
