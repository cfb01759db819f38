package org.filrouge.kernel.organisation;

/** Whether a source says what an outcome is due to. Without it an outcome is observed after a support, not caused by it. */
public enum Attribution {
    STATED,
    NOT_STATED
}
