package org.filrouge.kernel.collectiveengineering;

/** What a support committee can answer. */
public enum Opinion {
    FAVOURABLE,
    FAVOURABLE_WITH_RESERVATIONS,
    ADJOURNED,
    UNFAVOURABLE
}
