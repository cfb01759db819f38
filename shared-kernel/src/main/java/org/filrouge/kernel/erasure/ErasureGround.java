package org.filrouge.kernel.erasure;

/** On what right an erasure rests: GDPR, article 17(1). */
public enum ErasureGround {
    NO_LONGER_NEEDED,
    CONSENT_WITHDRAWN,
    OBJECTED,
    UNLAWFUL,
    LEGAL_OBLIGATION,
    CHILD
}
