package org.filrouge.views.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.folds.Fold;
import org.filrouge.folds.FoldOrder;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.views.store.ReadStore;
import org.filrouge.views.store.ViewCollection;
import org.filrouge.views.store.ViewDocument;

/**
 * Brings the views up to a batch of events: events and histories first, then every changed document once, then the position. Taking
 * a batch twice changes nothing.
 */
final class ViewWriter {

    private final ReadStore store;

    ViewWriter(ReadStore store) {
        this.store = store;
    }

    void apply(List<RecordedEvent> batch) {
        store.events().save(batch);
        store.history().add(histories(batch));
        for (ViewCollection<?> view : store.views()) {
            update(view, batch);
        }
        store.reached(batch.getLast().position());
    }

    /** The name under which the history of a view's key is kept. */
    static String historyKey(Fold<?> fold, String key) {
        return fold.name() + ":" + key;
    }

    private Map<String, List<Long>> histories(List<RecordedEvent> batch) {
        Map<String, List<Long>> positions = new HashMap<>();
        for (ViewCollection<?> view : store.views()) {
            for (RecordedEvent event : batch) {
                for (String key : view.fold().keys(event)) {
                    positions
                            .computeIfAbsent(historyKey(view.fold(), key), ignored -> new ArrayList<>())
                            .add(event.position());
                }
            }
        }
        return positions;
    }

    private <V> void update(ViewCollection<V> view, List<RecordedEvent> batch) {
        Map<String, List<RecordedEvent>> byKey = new LinkedHashMap<>();
        for (RecordedEvent event : batch) {
            for (String key : view.fold().keys(event)) {
                byKey.computeIfAbsent(key, ignored -> new ArrayList<>()).add(event);
            }
        }
        if (byKey.isEmpty()) {
            return;
        }
        Map<String, ViewDocument<V>> known = view.load(byKey.keySet());
        List<ViewDocument<V>> changed = new ArrayList<>();
        byKey.forEach((key, events) -> {
            ViewDocument<V> before = known.getOrDefault(
                    key, new ViewDocument<>(key, -1, "", view.fold().empty(key)));
            List<RecordedEvent> fresh = events.stream()
                    .filter(event -> event.position() > before.position())
                    .sorted(FoldOrder.COMPARATOR)
                    .toList();
            if (!fresh.isEmpty()) {
                changed.add(after(view.fold(), before, fresh));
            }
        });
        view.save(changed);
    }

    /** An event that took effect before one already folded makes the whole key fold anew, in the right order. */
    private <V> ViewDocument<V> after(Fold<V> fold, ViewDocument<V> before, List<RecordedEvent> fresh) {
        long position = fresh.stream().mapToLong(RecordedEvent::position).max().orElseThrow();
        String last = FoldOrder.key(fresh.getLast());
        if (FoldOrder.key(fresh.getFirst()).compareTo(before.order()) > 0) {
            V view = before.view();
            for (RecordedEvent event : fresh) {
                view = fold.apply(view, event);
            }
            return new ViewDocument<>(before.key(), position, last, view);
        }
        V view = fold.fold(before.key(), store.events().at(known(fold, before.key(), position)));
        String latest = last.compareTo(before.order()) > 0 ? last : before.order();
        return new ViewDocument<>(before.key(), position, latest, view);
    }

    /** After a crash the history may know of events whose batch is still to come again; they are not taken before it does. */
    private List<Long> known(Fold<?> fold, String key, long upTo) {
        return store.history().positions(historyKey(fold, key)).stream()
                .filter(position -> position <= upTo)
                .toList();
    }
}
