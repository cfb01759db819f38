package org.filrouge.folds.indicator;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.filrouge.kernel.event.RecordedEvent;

/**
 * The events a selection finds.
 *
 * @param undecided events of which nobody can say whether they belong, because a field says UNKNOWN
 * @param rivals for the id of a chosen event, others of the same date that it was chosen before
 */
record Chosen(List<RecordedEvent> events, List<RecordedEvent> undecided, Map<String, List<RecordedEvent>> rivals) {

    boolean isEmpty() {
        return events.isEmpty() && undecided.isEmpty();
    }

    boolean isDecided() {
        return undecided.isEmpty();
    }

    /** The ids of all that were looked at. */
    List<String> ids() {
        return Stream.concat(events.stream(), undecided.stream())
                .map(RecordedEvent::id)
                .toList();
    }
}
