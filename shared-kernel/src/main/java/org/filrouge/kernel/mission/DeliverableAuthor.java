package org.filrouge.kernel.mission;

/** Who made a deliverable. */
public enum DeliverableAuthor {
    PROVIDER,
    BENEFICIARIES
}
