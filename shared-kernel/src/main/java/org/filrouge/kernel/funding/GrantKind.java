package org.filrouge.kernel.funding;

/** What kind of grant it is. */
public enum GrantKind {
    GRANT,
    EXCEPTIONAL,
    YEARLY,
    PHASE,
    START_UP
}
