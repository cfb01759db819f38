package org.filrouge.kernel.convention;

/** What kind of convention it is. SIEG compensates duties, DSP answers an authority's specifications, a subsidy serves the association's own project. */
public enum ConventionType {
    SUBSIDY_OBJECTIVES,
    PUBLIC_SERVICE_DELEGATION,
    SIEG
}
