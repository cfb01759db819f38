package org.filrouge.views.sight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.filrouge.folds.Fold;
import org.filrouge.folds.Folds;
import org.filrouge.folds.Reach;
import org.filrouge.folds.sight.Sight;
import org.filrouge.kernel.correction.CorrectedHistory;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.views.store.AnswersByKey;
import org.filrouge.views.store.KeyHistories;
import org.filrouge.views.store.ReadStore;
import org.filrouge.views.store.Seen;
import org.filrouge.views.store.SeenEvents;

/**
 * What somebody is answered from who does not see everything. All that there is for them is listed beforehand, under the names under which
 * they know it: what is hidden is looked for where it is not, exactly as what does not exist.
 */
final class PartSeen implements Seen {

    private static final int STRIDE = 1_000;

    private final ReadStore store;
    private final PartEvents events;
    private final PartHistories histories;

    private PartSeen(ReadStore store, PartEvents events, PartHistories histories) {
        this.store = store;
        this.events = events;
        this.histories = histories;
    }

    /** Reads once all that a sight lets through of the events at some places. */
    static PartSeen of(ReadStore store, Sight sight, StoreGround ground, List<Long> places) {
        PartEvents events = new PartEvents(store.events(), sight);
        PartHistories histories = new PartHistories();
        for (int from = 0; from < places.size(); from += STRIDE) {
            List<RecordedEvent> seen = new ArrayList<>();
            ground.at(places.subList(from, Math.min(places.size(), from + STRIDE)))
                    .forEach(event -> sight.seen(event).ifPresent(seen::add));
            seen.forEach(events::list);
            List<RecordedEvent> known = CorrectedHistory.corrected(seen).isEmpty() ? List.of() : events.whole(seen);
            seen.forEach(event -> list(histories, event, known));
        }
        return new PartSeen(store, events, histories);
    }

    private static void list(PartHistories histories, RecordedEvent event, List<RecordedEvent> known) {
        for (Fold<?> fold : Folds.all()) {
            Reach.keys(fold, event, known).forEach(key -> histories.add(fold.name(), key, event.position()));
        }
    }

    @Override
    public SeenEvents events() {
        return events;
    }

    @Override
    public KeyHistories history() {
        return histories;
    }

    @Override
    public List<String> keys(Fold<?> fold) {
        return histories.keys(fold.name());
    }

    @Override
    public <V> Optional<AnswersByKey<V>> kept(Fold<V> fold) {
        return Optional.empty();
    }

    @Override
    public long recordedBy(Instant instant, long size) {
        return store.recordedBy(instant, size);
    }

    @Override
    public boolean isBeyond(long size) {
        return store.isBeyond(size);
    }
}
