package org.filrouge.kernel.initiative;

import org.filrouge.kernel.value.Measure;

/** How many take part in a session, against the guide of 2013: "at least 4–5, at most 12–15". Outside it is told, never refused. */
public enum GroupSize {
    BELOW_GUIDE,
    WITHIN_GUIDE,
    ABOVE_GUIDE,
    UNKNOWN;

    /** The fewest participants the guide foresees. */
    public static final Measure FEWEST = Measure.of(4);
    /** The most participants the guide foresees. */
    public static final Measure MOST = Measure.of(15);

    /** The size of a group of so many participants. */
    public static GroupSize of(Measure participants) {
        if (!participants.isKnown()) {
            return UNKNOWN;
        }
        if (FEWEST.certainlyAbove(participants)) {
            return BELOW_GUIDE;
        }
        return participants.certainlyAbove(MOST) ? ABOVE_GUIDE : WITHIN_GUIDE;
    }
}
