package org.filrouge.folds.survival;

/** What is known of a subject in the end, or why it cannot be followed. */
public enum Fate {
    /** It ended. */
    ENDED(true),
    /** It was still there within the last twelve months before the day asked for. */
    STILL_THERE(true),
    /** It was not seen for longer than that: non-response, which is no end. */
    LOST(true),
    /** It went on in another body, by merger or succession: followed until then, and no end. */
    PASSED_ON(true),
    /** Nothing dates the day its follow-up begins. */
    START_UNKNOWN(false),
    /** It ended, and nothing dates the day. */
    END_UNKNOWN(false),
    /** It ended or passed on before its follow-up begins. */
    BEFORE_START(false);

    private final boolean followed;

    Fate(boolean followed) {
        this.followed = followed;
    }

    /** Whether it counts in a curve; what does not is counted apart, never as zero months. */
    public boolean isFollowed() {
        return followed;
    }
}
