package org.filrouge.kernel.value;

import java.util.regex.Pattern;

/**
 * The number of an establishment in the French register (INSEE): the SIREN of its legal person and five digits, the last of which
 * checks the others. It ends when the establishment moves; the SIREN stays. For La Poste's establishments it is enough that the digits
 * add up to a multiple of five.
 */
public record Siret(String digits) {

    private static final Pattern FORM = Pattern.compile("\\d{14}");
    private static final String LA_POSTE = "356000000";
    private static final int SIREN_LENGTH = 9;

    public Siret {
        if (!FORM.matcher(digits).matches() || !(Luhn.holds(digits) || isOfLaPoste(digits))) {
            throw new IllegalArgumentException("not a SIRET");
        }
    }

    /** The legal person whose establishment it is. */
    public Siren siren() {
        return new Siren(digits.substring(0, SIREN_LENGTH));
    }

    @Override
    public String toString() {
        return digits;
    }

    private static boolean isOfLaPoste(String digits) {
        return digits.startsWith(LA_POSTE)
                && digits.chars().map(digit -> digit - '0').sum() % 5 == 0;
    }
}
