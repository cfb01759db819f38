package org.filrouge.views.time;

import java.time.Clock;
import java.time.LocalDate;
import org.filrouge.views.live.ViewProgress;
import org.filrouge.views.store.Seen;

/** The moment a question is answered at: the day it is seen from, and the size of the log that the answer is made from. */
final class Moment {

    private final Seen store;
    private final DatesAsked asked;
    private final long size;
    private final LocalDate day;

    Moment(Seen store, ViewProgress progress, Clock clock, DatesAsked asked) {
        this.store = store;
        this.asked = asked;
        this.size = asked.any() ? asked.dates().size() : progress.position() + 1;
        LocalDate seen = asked.seen();
        this.day = seen == null ? LocalDate.now(clock) : seen;
    }

    long size() {
        return size;
    }

    LocalDate day() {
        return day;
    }

    /**
     * Whether what was read so far is of that size. The kept documents move on while they are read: an event is written before any
     * document that it changes, so that none is of a later size while no later event is there.
     */
    boolean holds() {
        return asked.any() || !store.isBeyond(size);
    }
}
