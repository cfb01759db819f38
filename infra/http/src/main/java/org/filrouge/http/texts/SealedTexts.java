package org.filrouge.http.texts;

/** Knows what sealed texts say. */
@FunctionalInterface
public interface SealedTexts {

    /** What became of a text. */
    enum State {
        /** It can be read. */
        READABLE,
        /** It was erased: its key was destroyed. */
        ERASED,
        /** Its key is not at hand, though nobody destroyed it. */
        KEY_MISSING
    }

    /**
     * A text, if it can be read.
     *
     * @param text what it says; empty unless it is readable
     */
    record Told(State state, String text) {}

    /** What a sealed text says. */
    Told told(String sealed);
}
