package org.filrouge.kernel.collectiveengineering;

/** Whether a structure takes part in the whole action or follows some of it. */
public enum ParticipationScope {
    FULL,
    PARTIAL
}
