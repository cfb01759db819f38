package org.filrouge.folds.sight;

/** How much of a fact is told to a reader, from nothing to all of it. */
public enum Extent {
    /** As if it were not there. */
    HIDDEN,
    /** Organisations, cases and accounts under pseudonyms; without free texts. */
    PSEUDONYMOUS,
    /** Who an organisation is, without the case in which that was told. */
    REFERENCE,
    /** Without the free texts, remarks and evidence of others. */
    WITHOUT_TEXTS,
    /** Whole but for gaps and warnings, which may tell what a rule found with others. */
    WITHOUT_REMARKS,
    IN_FULL;

    Extent orLess(Extent other) {
        return compareTo(other) < 0 ? this : other;
    }

    Extent orMore(Extent other) {
        return compareTo(other) > 0 ? this : other;
    }
}
