package org.filrouge.kernel.event;

import org.filrouge.kernel.value.Slug;

/** The identity of one history: the kind of thing it tells of, and the readable name of that thing. */
public interface StreamId {

    /** The kind of thing, such as {@code employer-group}. */
    String stream();

    /** The name of the thing among its kind, such as {@code ge-14}. */
    String slug();

    /** The identity in the event store, such as {@code employer-group:ge-14}. */
    default String key() {
        return stream() + ":" + slug();
    }

    /**
     * The name in a key.
     *
     * @throws IllegalArgumentException when the key has none
     */
    static String slugOf(String key) {
        return Slug.check(key.substring(key.indexOf(':') + 1));
    }

    /** The kind of thing in a key. */
    static String streamOf(String key) {
        int colon = key.indexOf(':');
        return colon < 0 ? key : key.substring(0, colon);
    }
}
