package org.filrouge.kernel.value;

import java.util.regex.Pattern;

/** The readable name of a thing in an address: lower-case letters, digits and single hyphens, at most 80. */
public final class Slug {

    /** The form of a slug, as a pattern for schemas. */
    public static final String PATTERN = "[a-z0-9]+(-[a-z0-9]+)*";
    /** The longest slug there may be. */
    public static final int LONGEST = 80;

    private static final Pattern FORM = Pattern.compile(PATTERN);

    private Slug() {}

    /**
     * The text itself when it is a slug.
     *
     * @throws IllegalArgumentException otherwise
     */
    public static String check(String text) {
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a name of lower-case letters, digits and single hyphens");
        }
        return text;
    }
}
