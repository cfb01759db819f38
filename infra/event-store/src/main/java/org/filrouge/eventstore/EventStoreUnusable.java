package org.filrouge.eventstore;

import org.jspecify.annotations.Nullable;

/** The event store cannot keep what it acknowledges; the program must not start on it. */
public final class EventStoreUnusable extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public EventStoreUnusable(String message) {
        super(message);
    }

    public EventStoreUnusable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
