package org.filrouge.folds.survival;

import java.util.Arrays;
import java.util.Optional;

/** What is followed after support. */
public enum Subjects {
    /** Persons taken on, from their hire to the day they are no longer with that employer. */
    JOBS("jobs"),
    /** Supported organisations, from the end of their first support to the day they cease. */
    ORGANISATIONS("organisations"),
    /** Employer groups, shared services and merged entities, from their registration to the end of their activity. */
    SHARED_ENTITIES("shared-entities");

    private final String text;

    Subjects(String text) {
        this.text = text;
    }

    /** As callers write it. */
    public String text() {
        return text;
    }

    public static Optional<Subjects> of(String text) {
        return Arrays.stream(values()).filter(one -> one.text.equals(text)).findFirst();
    }
}
