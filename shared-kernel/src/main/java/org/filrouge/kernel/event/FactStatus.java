package org.filrouge.kernel.event;

/** Whether a fact has happened, is only planned, or is told as probable. Planned is not done. */
public enum FactStatus {
    ACTUAL,
    PLANNED,
    PROBABLE
}
