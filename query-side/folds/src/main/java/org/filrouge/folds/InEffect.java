package org.filrouge.folds;

/** Whether a fact had taken effect by a day, as exactly as it is dated. */
public enum InEffect {
    CERTAINLY,
    /** Its first possible day is past and its last is not: it counts, and the answer says so. */
    POSSIBLY,
    NOT_YET,
    /** It has no date: it is in no period, and in all of them together. */
    UNDATED;

    /** Whether an answer takes it. */
    public boolean counts() {
        return this == CERTAINLY || this == POSSIBLY;
    }
}
