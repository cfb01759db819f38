package org.filrouge.access.signin;

/** Nobody can be let in as the program is set; the message says what to do. */
public final class AccessUnusable extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public AccessUnusable(String message) {
        super(message);
    }

    AccessUnusable(String message, Throwable cause) {
        super(message, cause);
    }
}
