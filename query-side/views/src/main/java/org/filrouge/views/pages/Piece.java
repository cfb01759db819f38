package org.filrouge.views.pages;

import org.jspecify.annotations.Nullable;

/**
 * A word or a number on a page.
 *
 * @param href where it leads; null for plain text
 * @param look how it stands out: {@code number}, {@code unknown}, {@code silent}, or nothing
 */
record Piece(String text, @Nullable String href, String look) {

    private static final String NUMBER = "number";
    private static final String UNKNOWN = "unknown";
    private static final String SILENT = "silent";

    static Piece plain(String text) {
        return new Piece(text, null, "");
    }

    static Piece link(String text, String href) {
        return new Piece(text, href, "");
    }

    static Piece number(String text, @Nullable String href) {
        return new Piece(text, href, NUMBER);
    }

    /** A fact that exists and whose value is not told, or that has no value here. */
    static Piece unknown(String text, @Nullable String href) {
        return new Piece(text, href, UNKNOWN);
    }

    /** Something the source says nothing of. */
    static Piece silent(String text) {
        return new Piece(text, null, SILENT);
    }
}
