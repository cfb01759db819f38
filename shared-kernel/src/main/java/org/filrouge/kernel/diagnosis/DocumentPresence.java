package org.filrouge.kernel.diagnosis;

/** Whether a written document is there. */
public enum DocumentPresence {
    YES,
    NO,
    UNKNOWN
}
