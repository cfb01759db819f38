package org.filrouge.folds;

import java.util.Collection;
import java.util.Set;
import org.filrouge.kernel.event.RecordedEvent;

/**
 * One question, answered by going through events: pure, without clock, random or I/O. Events are taken in the order of their
 * effective dates; two of the same date in the order of recording.
 *
 * @param <V> the answer: an immutable record
 */
public interface Fold<V> {

    /** The name of the view, and of its kind of key: {@code case}, {@code funder}… */
    String name();

    /** Raised when the answer changes shape or meaning; the view is then built anew beside the old one. */
    int version();

    /** The class of the answer. */
    Class<V> type();

    /** Whose answers an event may change, by key. */
    Set<String> keys(RecordedEvent event);

    /** The answer before any event. */
    V empty(String key);

    /** The answer after one more event. */
    V apply(V view, RecordedEvent event);

    /** The answer from all events of a key, in whatever order they are given. */
    default V fold(String key, Collection<RecordedEvent> events) {
        V view = empty(key);
        for (RecordedEvent event : events.stream().sorted(FoldOrder.COMPARATOR).toList()) {
            view = apply(view, event);
        }
        return view;
    }
}
