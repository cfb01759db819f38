package org.filrouge.kernel.supportcase;

/** Whether a place is where the case acts, where its operator is, or where something is tried. */
public enum TerritoryRole {
    SCOPE,
    OPERATOR,
    SITE
}
