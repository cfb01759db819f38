package org.filrouge.folds.sight;

import java.util.function.BinaryOperator;

/**
 * What stands for a name or a text where it may not be told: the same for the same, and without the key nobody can tell which. A reader
 * who asks for a pseudonym finds what it stands for, because their history is kept under it.
 */
public final class Pseudonyms {

    /** Hexadecimal digits of a name: two of a million names are the same once in a thousand billion programmes. */
    private static final int NAME = 20;

    private static final int TEXT = 10;

    private final BinaryOperator<String> code;

    /**
     * Pseudonyms made of a code.
     *
     * @param code the hexadecimal digits, {@value #NAME} at least, that a key gives to a text of some kind
     */
    public Pseudonyms(BinaryOperator<String> code) {
        this.code = code;
    }

    /** For the name of a thing of some kind, such as an organisation: a name of the same form. */
    public String ofName(String kind, String name) {
        return kind.charAt(0) + "-" + code.apply(kind, name).substring(0, NAME);
    }

    /** For a text: two equal ones are seen to be equal, and no more. */
    public String ofText(String text) {
        return "…" + code.apply("text", text).substring(0, TEXT);
    }
}
