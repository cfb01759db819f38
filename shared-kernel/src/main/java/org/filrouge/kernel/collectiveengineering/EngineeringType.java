package org.filrouge.kernel.collectiveengineering;

/** The two types of collective engineering. Descriptive, not a lock. */
public enum EngineeringType {
    COLLECTIVE_ANSWER,
    SOLUTION_PRODUCED_WITH,
    UNKNOWN
}
