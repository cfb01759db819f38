package org.filrouge.folds;

import java.time.LocalDate;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.organisation.OrganisationEvent.Entered;
import org.filrouge.kernel.organisation.OrganisationEvent.IdentifierRecorded;
import org.filrouge.kernel.supportcase.SupportCaseEvent;
import org.filrouge.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * The two dates of a question: what was so in the world on a day, as far as it was recorded when the log held so many events.
 *
 * @param asOf the day in the world; null for every day together
 * @param size how many events were recorded by then; those at this place of the log and beyond are not known
 */
public record TwoDates(@Nullable LocalDate asOf, long size) {

    /** Everything that is recorded, of whatever day. */
    public static final TwoDates TODAY = new TwoDates(null, Long.MAX_VALUE);

    public TwoDates {
        if (size < 0) {
            throw new IllegalArgumentException("a log does not hold " + size + " events");
        }
    }

    /** The same knowledge of every day together. */
    public TwoDates ofEveryDay() {
        return new TwoDates(null, size);
    }

    /** Whether an event was recorded by then. */
    public boolean knows(RecordedEvent event) {
        return event.position() < size;
    }

    /** Whether a fact had taken effect by the day, as it stands. */
    public InEffect of(RecordedEvent fact) {
        if (asOf == null) {
            return InEffect.CERTAINLY;
        }
        FuzzyDate date = fact.envelope().effective();
        if (date.isUndated()) {
            return tellsWho(fact) ? InEffect.CERTAINLY : InEffect.UNDATED;
        }
        Boolean byThen = date.onOrBefore(asOf).value();
        return byThen == null ? InEffect.POSSIBLY : byThen ? InEffect.CERTAINLY : InEffect.NOT_YET;
    }

    /** What tells who or what is spoken of, rather than what happened; where it has no date it holds on every day. */
    private static boolean tellsWho(RecordedEvent fact) {
        return fact.event() instanceof SupportCaseEvent
                || fact.event() instanceof Entered
                || fact.event() instanceof IdentifierRecorded;
    }
}
