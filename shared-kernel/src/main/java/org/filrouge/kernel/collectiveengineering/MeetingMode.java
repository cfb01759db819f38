package org.filrouge.kernel.collectiveengineering;

/** How a committee works. */
public enum MeetingMode {
    MEETING,
    E_MAIL,
    UNKNOWN
}
