package org.filrouge.ledger.note;

import org.filrouge.ledger.Malformed;

/** The name under which somebody signs; by custom an address without its scheme, such as {@code audit.example.org/main}. */
final class KeyName {

    private static final int NEXT_LINE = 0x85;

    private KeyName() {}

    static String checked(String name) {
        boolean allowed = !name.isEmpty() && name.codePoints().allMatch(KeyName::isAllowed);
        if (!allowed) {
            throw new Malformed("a key name has no space, no plus sign, no control character, and is not empty");
        }
        return name;
    }

    private static boolean isAllowed(int c) {
        boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NEXT_LINE;
        return !space && c != '+' && c >= ' ' && c != 0x7f && c != 0xfffd;
    }
}
