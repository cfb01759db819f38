package org.filrouge.kernel.value;

/** A yes or no that a source may leave open. UNKNOWN is not NO. */
public enum Known {
    YES,
    NO,
    UNKNOWN
}
