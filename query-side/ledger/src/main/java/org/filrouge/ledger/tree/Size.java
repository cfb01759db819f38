package org.filrouge.ledger.tree;

import org.filrouge.ledger.Malformed;

/**
 * Sizes and places in the log: unsigned 64-bit numbers, written in decimal without leading zeros. What a log signs stays below
 * 2^63, as every known implementation has it.
 */
public final class Size {

    private static final int LONGEST = 20;

    private Size() {}

    /** Reads a number of up to 2^64 − 1; what lies beyond 2^63 − 1 is to be compared as unsigned. */
    public static long parseUnsigned(String text) {
        boolean digits = !text.isEmpty()
                && text.length() <= LONGEST
                && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && (text.length() == 1 || text.charAt(0) != '0');
        if (!digits) {
            throw new Malformed("not a decimal number without leading zeros");
        }
        try {
            return Long.parseUnsignedLong(text);
        } catch (NumberFormatException tooLarge) {
            throw new Malformed("a number of more than 64 bits");
        }
    }

    /** Reads a size or index that a log may sign or serve: at most 2^63 − 1. */
    public static long parse(String text) {
        long number = parseUnsigned(text);
        if (number < 0) {
            throw new Malformed("a size or index beyond 2^63 - 1");
        }
        return number;
    }
}
