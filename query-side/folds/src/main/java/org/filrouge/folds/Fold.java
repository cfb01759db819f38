package org.filrouge.folds;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.filrouge.kernel.correction.FactHistory;
import org.filrouge.kernel.event.RecordedEvent;

/**
 * One question, answered by going through events: pure, without clock, random or I/O. Events are taken in the order of their
 * effective dates; two of the same date in the order of recording. Corrections are never taken: the facts they correct are, as they
 * then stand.
 *
 * @param <V> the answer: an immutable record
 */
public interface Fold<V> {

    /** The name of the view, and of its kind of key: {@code case}, {@code funder}… */
    String name();

    /** Raised when the answer changes shape or meaning; the next start then builds the views anew from the log. */
    int version();

    /** The class of the answer. */
    Class<V> type();

    /** Whose answers an event may change, by key. */
    Set<String> keys(RecordedEvent event);

    /** The answer before any event. */
    V empty(String key);

    /** The answer after one more event. */
    V apply(V view, RecordedEvent event);

    /**
     * The answer from events given in whatever order, read with their corrections: each fact of the key as it now stands, in the
     * place it was recorded in. Events of other keys change nothing.
     */
    default V fold(String key, Collection<RecordedEvent> events) {
        return fold(key, events, TwoDates.TODAY);
    }

    /** The answer as it was at two dates: of the facts then known, as they then stood, those that had taken effect. */
    default V fold(String key, Collection<RecordedEvent> events, TwoDates dates) {
        Course course = Course.of(this, key, events, dates);
        V view = empty(key);
        for (Course.Step step : course.taken()) {
            view = apply(view, step.fact());
        }
        return amended(view, course.amended());
    }

    /**
     * The answer with what was said of its facts after they were recorded, for answers that show it. The facts are told as they
     * stand already.
     *
     * @param facts those that were corrected or contested, in the order of recording
     */
    default V amended(V view, List<FactHistory> facts) {
        return view;
    }
}
