package org.filrouge.folds.signal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the people of a case should look at, because of what its history tells or fails to tell. It judges nobody.
 *
 * @param code the point to watch, V1 to V22
 * @param subject what it is about within the case: a name, or empty for the case as a whole
 * @param raisedBy the events that raise it
 * @param liftedBy the events that lift it; empty while nothing does
 * @param opens the first day it can be seen, where that follows from a date; null when it can be seen at once
 */
public record Signal(
        String code, String subject, List<String> raisedBy, List<String> liftedBy, @Nullable LocalDate opens) {

    /** Where a signal stands on a day. */
    public enum Status {
        OPEN,
        LIFTED,
        NOT_YET
    }

    public Signal {
        raisedBy = List.copyOf(raisedBy);
        liftedBy = List.copyOf(liftedBy);
    }

    /** Where it stands on a day. */
    public Status on(LocalDate day) {
        if (opens != null && opens.isAfter(day)) {
            return Status.NOT_YET;
        }
        return liftedBy.isEmpty() ? Status.OPEN : Status.LIFTED;
    }
}
