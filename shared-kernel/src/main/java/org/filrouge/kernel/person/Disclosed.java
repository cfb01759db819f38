package org.filrouge.kernel.person;

/** In what a recipient had been given something of a person. */
public enum Disclosed {
    EVIDENCE_PACK,
    COMMITTEE_PACK,
    EXTRACT,
    EXPORT
}
