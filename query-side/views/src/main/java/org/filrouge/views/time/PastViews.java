package org.filrouge.views.time;

import java.util.Optional;
import org.filrouge.folds.Course;
import org.filrouge.folds.Fold;
import org.filrouge.folds.TwoDates;
import org.filrouge.views.store.Seen;
import org.filrouge.views.time.KeyEvents.Known;

/**
 * Answers at two dates, made by the fold of today from the history of their key alone: what they cost depends on that history, not on
 * the log.
 */
final class PastViews {

    /** Events of all histories kept at hand together: some 60 MB. */
    private static final int EVENTS = 40_000;

    /** Facts in all snapshots together: some 60 MB. */
    private static final long SNAPSHOTS = 2_000_000;

    private final KeyEvents events;
    private final Snapshots snapshots;

    PastViews(Seen store) {
        this(store, 1);
    }

    /**
     * Answers from what a reader sees.
     *
     * @param part what part of what there is room for is kept at hand: one in so many
     */
    PastViews(Seen store, int part) {
        this.events = new KeyEvents(store, EVENTS / part);
        this.snapshots = new Snapshots(SNAPSHOTS / part);
    }

    /** An answer, and the facts it is made of. */
    record Past<V>(V view, Course course) {}

    /** The answer of a key; empty when nothing of it was recorded by then, or had taken effect. */
    <V> Optional<Past<V>> find(Fold<V> fold, String key, TwoDates dates) {
        Known known = events.of(fold.name() + ":" + key);
        if (known.first() >= dates.size()) {
            return Optional.empty();
        }
        Course course = Course.of(fold, key, known.events(), dates);
        if (dates.asOf() != null && !course.reached()) {
            return Optional.empty();
        }
        V view = fold.amended(snapshots.folded(fold, key, course.taken()), course.amended());
        return Optional.of(new Past<>(view, course));
    }
}
