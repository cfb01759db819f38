package org.filrouge.ledgerservice.keys;

import java.util.Locale;
import org.filrouge.ledger.Malformed;

/** Who declares and who confirms: pseudonyms or functions, published for ever, and never the same. */
public final class TwoPersons {

    private static final int LONGEST = 200;

    private TwoPersons() {}

    /** A name that may be published. */
    public static String named(String person) {
        return line("name", person);
    }

    /** One line of text. */
    public static String line(String what, String text) {
        String line = text.strip();
        if (line.isEmpty() || line.length() > LONGEST || line.chars().anyMatch(Character::isISOControl)) {
            throw new Malformed("a " + what + " is one line of at most " + LONGEST + " characters");
        }
        return line;
    }

    static void requireDifferent(String declared, String confirmed) {
        if (plain(declared).equals(plain(confirmed))) {
            throw new Malformed("whoever declares a restore does not confirm it");
        }
    }

    private static String plain(String person) {
        return person.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
