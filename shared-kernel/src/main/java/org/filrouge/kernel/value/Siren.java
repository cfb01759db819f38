package org.filrouge.kernel.value;

import java.util.regex.Pattern;

/** The number of a legal person in the French register (INSEE): nine digits, the last of which checks the others. */
public record Siren(String digits) {

    private static final Pattern FORM = Pattern.compile("\\d{9}");

    public Siren {
        if (!FORM.matcher(digits).matches() || !Luhn.holds(digits)) {
            throw new IllegalArgumentException("not a SIREN");
        }
    }

    @Override
    public String toString() {
        return digits;
    }
}
