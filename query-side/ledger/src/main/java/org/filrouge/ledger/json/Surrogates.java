package org.filrouge.ledger.json;

/** Halves of characters beyond the basic plane; alone they mean nothing. */
final class Surrogates {

    private Surrogates() {}

    static boolean isAnyAlone(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
                if (!pair) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
