package org.filrouge.ledger.json;

/** Halves of characters beyond the basic plane; alone they mean nothing. */
final class Surrogates {

    private Surrogates() {}

    static boolean isAnyAlone(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
