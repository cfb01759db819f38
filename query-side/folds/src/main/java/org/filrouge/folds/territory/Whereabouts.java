package org.filrouge.folds.territory;

import java.time.LocalDate;
import java.util.List;
import org.filrouge.folds.casefile.Lifetime;
import org.filrouge.kernel.territory.Geography;
import org.filrouge.kernel.value.Answer;
import org.filrouge.kernel.value.AnswerStatus;
import org.filrouge.kernel.value.Territory;

/** Whether a case told to be in one place is in another: in the territories of its own time, or in those of the newest list. */
public final class Whereabouts {

    private final Geography geography;

    public Whereabouts(Geography geography) {
        this.geography = geography;
    }

    /** Whether a place can lie in another at any time; the other answers need not be asked where it cannot. */
    public boolean mayLieIn(Territory told, Territory place) {
        return told.equals(place)
                || geography.everAround(told).contains(place)
                || liesInRecast(told, place).value() == Boolean.TRUE;
    }

    /**
     * In the territories of the time: on any day of the case's life.
     *
     * @return UNKNOWN where no list tells of those days, or where the case is not dated and the answer depends on its date
     */
    public Answer<Boolean> liesInOfTheTime(Territory told, Territory place, Lifetime lifetime) {
        if (told.equals(place)) {
            return Answer.of(true);
        }
        if (!geography.everAround(told).contains(place)) {
            return Answer.of(false);
        }
        LocalDate first = lifetime.first();
        LocalDate last = lifetime.last();
        if (first == null || last == null) {
            return geography.turningPoints().stream().allMatch(day -> liesIn(told, place, day))
                    ? Answer.of(true)
                    : Answer.unknown();
        }
        List<LocalDate> days = geography.turningPoints(first, last);
        if (days.stream().anyMatch(day -> liesIn(told, place, day))) {
            return Answer.of(true);
        }
        boolean untold = days.stream()
                .anyMatch(day -> geography.rollUp(told, place.level(), day).status() == AnswerStatus.UNKNOWN);
        return untold ? Answer.unknown() : Answer.of(false);
    }

    /** In the territories of the newest list; UNKNOWN where the place is no more and no list tells what it became. */
    public Answer<Boolean> liesInRecast(Territory told, Territory place) {
        Territory now = geography.recast(told, geography.newest()).value();
        if (now == null) {
            return told.equals(place) || geography.everAround(told).contains(place)
                    ? Answer.unknown()
                    : Answer.of(false);
        }
        return Answer.of(liesIn(now, place, geography.newest()));
    }

    private boolean liesIn(Territory told, Territory place, LocalDate day) {
        return geography.around(told, day).contains(place);
    }
}
