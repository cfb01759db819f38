package org.filrouge.kernel.organisation;

import java.util.Locale;

/**
 * The number of an organisation in a register, written without the spaces that people put into it. It may be wrong: a told history
 * keeps what its source says.
 */
public record Identifier(IdentifierScheme scheme, String value) {

    public Identifier {
        value = compact(value);
    }

    /** Whether it can be a number of its register. */
    public boolean isValid() {
        return scheme.accepts(value);
    }

    /** The text without spaces, in capitals; what is nothing but spaces stays as it is. */
    static String compact(String told) {
        String compact = told.replaceAll("[\\s\\u00a0\\u202f]", "").toUpperCase(Locale.ROOT);
        return compact.isEmpty() ? told : compact;
    }

    @Override
    public String toString() {
        return scheme + " " + value;
    }
}
