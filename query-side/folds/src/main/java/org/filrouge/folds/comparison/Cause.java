package org.filrouge.folds.comparison;

import org.filrouge.kernel.correction.CorrectionEvent;
import org.filrouge.kernel.event.RecordedEvent;

/** Why a number moved, in the order in which the causes are told apart. */
public enum Cause {
    /** The indicator is another one, or another version of it. */
    DEFINITION,
    /** Territories are read as of the time, or recast as those of today. */
    TERRITORY,
    /** A fact that had already taken effect was recorded afterwards. */
    LATE_ENTRY,
    /** A fact was told anew. */
    RECTIFICATION,
    /** A fact was never true. */
    RETRACTION,
    /** A fact is contested, or a contestation answered: the number stays, and says so. */
    CONTESTATION,
    /** The period looked at is another one. */
    PERIOD,
    /** A fact took effect between the two dates in the world. */
    NEW_FACT,
    /** Nothing happened but time: what was too early to tell is not any more. */
    PASSAGE_OF_TIME;

    /** What it is that an event was recorded, seen from a date in the world at which it counted already or not. */
    static Cause ofRecording(RecordedEvent event, boolean counted) {
        if (!(event.event() instanceof CorrectionEvent correction)) {
            return counted ? LATE_ENTRY : NEW_FACT;
        }
        return switch (correction) {
            case CorrectionEvent.Rectified rectified -> RECTIFICATION;
            case CorrectionEvent.Retracted retracted -> RETRACTION;
            case CorrectionEvent.Contested contested -> CONTESTATION;
            case CorrectionEvent.ContestationAnswered answered -> CONTESTATION;
        };
    }
}
