package org.filrouge.folds.indicator;

import java.time.LocalDate;
import java.util.List;
import org.filrouge.kernel.event.RecordedEvent;

/** Finds the alerts V1–V22 that are still true among some events, seen from a day. */
@FunctionalInterface
public interface Watch {

    /** Nobody watches: no alert is known. */
    Watch NONE = (events, day) -> List.of();

    List<Raised> over(List<RecordedEvent> events, LocalDate day);

    /**
     * An alert that is still true.
     *
     * @param events the ids of the events that raise it
     */
    record Raised(String code, List<String> events) {}
}
