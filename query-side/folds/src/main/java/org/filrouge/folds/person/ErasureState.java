package org.filrouge.folds.person;

/** How far an erasure has come. */
public enum ErasureState {
    NONE,
    REQUESTED,
    REFUSED,
    APPROVED,
    DONE
}
