package org.filrouge.kernel.access;

/** What a role gets at a door of the program. */
public enum Access {
    /** Nothing, and the answer tells nothing. */
    DENIED,
    /** Figures of many under statistical secrecy, and one's own. */
    AGGREGATED,
    /** What the right reaches, and nothing else: the answer is made from that alone. */
    OWN,
    /** What the door has, for whoever holds the role. */
    ALLOWED;

    /** The larger of the two: who holds two roles has what either gives. */
    public Access orMore(Access other) {
        return compareTo(other) < 0 ? other : this;
    }
}
