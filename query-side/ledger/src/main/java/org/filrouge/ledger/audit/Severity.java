package org.filrouge.ledger.audit;

/** How grave a finding is for whoever relies on the history. */
public enum Severity {
    /** Something recorded was changed, removed, added or hidden; no accident of running explains it. */
    MANIPULATION,
    /** Something that should protect the history is missing, so that it proves less than it promises. */
    GAP,
    /** Worth knowing; nothing is wrong. */
    NOTICE
}
