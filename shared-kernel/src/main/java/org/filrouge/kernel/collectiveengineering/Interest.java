package org.filrouge.kernel.collectiveengineering;

/** What kind of interest of their own makes somebody step back from a decision. */
public enum Interest {
    /** They belong to a structure that would be supported. */
    SUPPORTED_STRUCTURE,
    /** They belong to a provider that may be chosen. */
    PROVIDER,
    /** They belong to a body that funds it. */
    FUNDER,
    /** They hold an office, or are employed, in a body concerned. */
    OFFICE_OR_EMPLOYMENT,
    /** Somebody close to them is concerned. */
    CLOSE_PERSON,
    OTHER
}
