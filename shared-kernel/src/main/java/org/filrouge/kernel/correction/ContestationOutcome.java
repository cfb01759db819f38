package org.filrouge.kernel.correction;

/** What those who answer for a fact say to an organisation that contests it. */
public enum ContestationOutcome {
    UPHELD,
    REJECTED
}
