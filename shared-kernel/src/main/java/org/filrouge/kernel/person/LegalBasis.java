package org.filrouge.kernel.person;

/** Why the programme may keep a person's details: GDPR, article 6(1). */
public enum LegalBasis {
    CONSENT,
    CONTRACT,
    LEGAL_OBLIGATION,
    VITAL_INTERESTS,
    PUBLIC_TASK,
    LEGITIMATE_INTERESTS
}
