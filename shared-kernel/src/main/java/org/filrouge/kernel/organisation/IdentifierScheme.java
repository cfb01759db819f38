package org.filrouge.kernel.organisation;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.filrouge.kernel.value.Rna;
import org.filrouge.kernel.value.Siren;
import org.filrouge.kernel.value.Siret;

/** The registers that number organisations. An organisation may have several numbers, and others at other times. */
public enum IdentifierScheme {
    /** Legal persons in France. */
    SIREN(Siren::new),
    /** Establishments in France. */
    SIRET(Siret::new),
    /** Associations in France, but for Alsace and Moselle. */
    RNA(Rna::new),
    /** Establishments in New Caledonia. */
    RIDET(form("\\d{9,10}")),
    /** Legal persons in French Polynesia. */
    TAHITI(form("[A-Z0-9]\\d{8}"));

    private final Consumer<String> check;

    IdentifierScheme(Consumer<String> check) {
        this.check = check;
    }

    /** Whether a text can be a number of this register: its form, and its check digit where there is one. */
    public boolean accepts(String value) {
        try {
            check.accept(value);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    private static Consumer<String> form(String pattern) {
        Pattern form = Pattern.compile(pattern);
        return value -> {
            if (!form.matcher(value).matches()) {
                throw new IllegalArgumentException("not a number of this register");
            }
        };
    }
}
