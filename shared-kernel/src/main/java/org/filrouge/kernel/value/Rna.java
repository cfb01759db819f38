package org.filrouge.kernel.value;

import java.util.regex.Pattern;

/**
 * The number of an association in the French register of associations, in the State's own wide form: most are W and nine digits, but
 * the second place after the W may be a letter in Corsica and overseas. Associations of Alsace and Moselle have none.
 */
public record Rna(String code) {

    private static final Pattern FORM = Pattern.compile("W\\d[A-Z\\d]\\d{7}");

    public Rna {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("not an RNA number");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
