package org.filrouge.kernel.value;

import java.util.regex.Pattern;

/** The level of an area. The same digits mean different places at different levels, so code and level always go together. */
public enum TerritoryLevel {
    COMMUNE("COM", "(\\d{2}|2[AB])\\d{3}"),
    INTERCOMMUNALITY("EPCI", "\\d{9}"),
    DEPARTEMENT("DEP", "\\d{2}|2[AB]|9[78]\\d"),
    REGION("REG", "\\d{2}"),
    /** An area with no official code of its own: employment basin, canton, free perimeter. */
    LOCAL_AREA("LOC", "[a-z0-9]+(-[a-z0-9]+)*");

    private final String prefix;
    private final Pattern codes;

    TerritoryLevel(String prefix, String codes) {
        this.prefix = prefix;
        this.codes = Pattern.compile(codes);
    }

    /** The prefix that types a code: {@code REG-93} is not {@code DEP-93}. */
    public String prefix() {
        return prefix;
    }

    boolean allows(String code) {
        return code.length() <= 60 && codes.matcher(code).matches();
    }
}
