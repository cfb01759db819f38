package org.filrouge.kernel.supportrequest;

/** Where a request comes from. */
public enum RequestOrigin {
    OWN,
    COLLECTIVE,
    NETWORK,
    AFTER_INJUNCTION
}
