package org.filrouge.kernel.providerselection;

/** Grounds on which a provider is chosen. */
public enum SelectionCriterion {
    CONTENT_AND_METHOD,
    ENGAGEMENT_ASKED,
    EXCHANGE_AND_ANIMATION,
    PRIOR_SURVEY,
    SIAE_KNOWLEDGE,
    LOCAL_ACTORS,
    LEGAL_FORMS,
    PRIOR_EXPERIENCE
}
