package org.filrouge.kernel.funding;

/** How far a funding condition is met. */
public enum ConditionStatus {
    MET,
    PARTLY_MET,
    NOT_MET
}
