package org.filrouge.kernel.organisation;

/** The kinds of difficulty an organisation can report; several hold at once. */
public enum DistressKind {
    RELATIONAL,
    ORGANISATIONAL,
    FINANCIAL,
    REGULATORY
}
