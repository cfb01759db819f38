package org.filrouge.folds.survival;

import java.util.Arrays;
import java.util.Optional;

/** By what subjects are told apart. Each has one value of each; what is not told is a value of its own, {@link #UNTOLD}. */
public enum Stratum {
    /** Where the operator of the case is; else where the case acts. */
    TERRITORY("territory"),
    /** The field of activity of the case. */
    SECTOR("sector"),
    /** What kind of body it is; for a job, that of its employer. */
    KIND("kind"),
    /** The year the follow-up begins in. */
    YEAR("year"),
    /** Whether support was given to one structure or to several together. */
    SUPPORT("support");

    public static final String UNTOLD = "UNKNOWN";
    public static final String COLLECTIVE = "COLLECTIVE";
    public static final String INDIVIDUAL = "INDIVIDUAL";

    private final String text;

    Stratum(String text) {
        this.text = text;
    }

    /** As callers write it. */
    public String text() {
        return text;
    }

    public static Optional<Stratum> of(String text) {
        return Arrays.stream(values()).filter(one -> one.text.equals(text)).findFirst();
    }
}
