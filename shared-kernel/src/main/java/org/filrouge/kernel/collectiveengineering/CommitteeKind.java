package org.filrouge.kernel.collectiveengineering;

/** The kinds of committees around a case. */
public enum CommitteeKind {
    STEERING,
    ANIMATION,
    COORDINATION,
    SUPPORT,
    WORKING_GROUP
}
