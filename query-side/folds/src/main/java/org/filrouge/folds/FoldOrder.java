package org.filrouge.folds;

import java.time.LocalDate;
import java.util.Comparator;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.value.FuzzyDate;

/**
 * The order in which views take events: by the first day the effective date can mean, then by position. A fact that tells no first
 * day comes after all that do.
 */
public final class FoldOrder {

    public static final Comparator<RecordedEvent> COMPARATOR = Comparator.comparing(
                    (RecordedEvent event) -> first(event.envelope().effective()))
            .thenComparingLong(RecordedEvent::position);

    private static final LocalDate AFTER_ALL = LocalDate.of(9999, 12, 31);

    private FoldOrder() {}

    /** The place of an event in that order, as a text that sorts alike. */
    public static String key(RecordedEvent event) {
        return key(event.envelope().effective(), event.position());
    }

    /** The same for a fact of that date at that place of the log. */
    public static String key(FuzzyDate effective, long position) {
        return "%s|%019d".formatted(first(effective), position);
    }

    private static LocalDate first(FuzzyDate effective) {
        LocalDate earliest = effective.earliest();
        return earliest == null ? AFTER_ALL : earliest;
    }
}
