package org.filrouge.views.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.filrouge.folds.Fold;
import org.filrouge.folds.FoldOrder;
import org.filrouge.folds.Reach;
import org.filrouge.kernel.correction.CorrectionEvent;
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
    private final ViewDigests digests;

    ViewWriter(ReadStore store) {
        this.store = store;
        this.digests = new ViewDigests(store);
    }

    /** What the answers amount to, batch by batch. */
    ViewDigests digests() {
        return digests;
    }

    /** Reads what the answers amount to, unless it is known. */
    synchronized void begin() {
        digests.begin();
    }

    synchronized void apply(List<RecordedEvent> batch) {
        digests.prepare();
        boolean whole = false;
        try {
            write(batch);
            whole = true;
        } finally {
            if (!whole) {
                digests.forget();
            }
        }
        digests.reached(batch.getLast().position());
    }

    private void write(List<RecordedEvent> batch) {
        store.events().save(batch);
        List<RecordedEvent> known = store.events().whole(batch);
        Map<ViewCollection<?>, Map<String, List<RecordedEvent>>> reached = new LinkedHashMap<>();
        store.views().forEach(view -> reached.put(view, byKey(view.fold(), batch, known)));
        store.history().add(histories(reached));
        reached.forEach(this::update);
        store.reached(batch.getLast().position());
    }

    /** The name under which the history of a view's key is kept. */
    static String historyKey(Fold<?> fold, String key) {
        return fold.name() + ":" + key;
    }

    private static Map<String, List<RecordedEvent>> byKey(
            Fold<?> fold, List<RecordedEvent> batch, List<RecordedEvent> known) {
        Map<String, List<RecordedEvent>> byKey = new LinkedHashMap<>();
        for (RecordedEvent event : batch) {
            for (String key : Reach.keys(fold, event, known)) {
                byKey.computeIfAbsent(key, ignored -> new ArrayList<>()).add(event);
            }
        }
        return byKey;
    }

    private static Map<String, List<Long>> histories(Map<ViewCollection<?>, Map<String, List<RecordedEvent>>> reached) {
        Map<String, List<Long>> positions = new HashMap<>();
        reached.forEach((view, byKey) -> byKey.forEach((key, events) -> positions.put(
                historyKey(view.fold(), key),
                events.stream().map(RecordedEvent::position).toList())));
        return positions;
    }

    private <V> void update(ViewCollection<V> view, Map<String, List<RecordedEvent>> byKey) {
        if (byKey.isEmpty()) {
            return;
        }
        Map<String, Document> known = view.stored(byKey.keySet());
        List<Document> changed = new ArrayList<>();
        byKey.forEach((key, events) -> {
            Document stored = known.get(key);
            ViewDocument<V> before = stored == null
                    ? new ViewDocument<>(key, -1, "", view.fold().empty(key))
                    : ViewDocument.of(stored, view.fold().type());
            List<RecordedEvent> fresh = events.stream()
                    .filter(event -> event.position() > before.position())
                    .sorted(FoldOrder.COMPARATOR)
                    .toList();
            if (!fresh.isEmpty()) {
                Document after = after(view.fold(), before, fresh).toBson();
                digests.changed(view.fold(), stored, after);
                changed.add(after);
            }
        });
        view.save(changed);
    }

    /**
     * A correction, or an event that took effect before one already folded, makes the whole key fold anew, in the right order.
     */
    private <V> ViewDocument<V> after(Fold<V> fold, ViewDocument<V> before, List<RecordedEvent> fresh) {
        long position = fresh.stream().mapToLong(RecordedEvent::position).max().orElseThrow();
        boolean corrected = fresh.stream().anyMatch(event -> event.event() instanceof CorrectionEvent);
        if (corrected || FoldOrder.key(fresh.getFirst()).compareTo(before.order()) <= 0) {
            return anew(fold, before.key(), position);
        }
        V view = before.view();
        for (RecordedEvent event : fresh) {
            view = fold.apply(view, event);
        }
        return new ViewDocument<>(before.key(), position, FoldOrder.key(fresh.getLast()), view);
    }

    /** Its place in the order of folding is the last that any of its facts has, or had before it was corrected. */
    private <V> ViewDocument<V> anew(Fold<V> fold, String key, long position) {
        List<RecordedEvent> events = events(fold, key, position);
        String last = Reach.facts(fold, key, events).stream()
                .flatMap(fact -> fact.versions().stream())
                .map(FoldOrder::key)
                .max(Comparator.naturalOrder())
                .orElse("");
        return new ViewDocument<>(key, position, last, fold.fold(key, events));
    }

    /** After a crash the history may know of events whose batch is still to come again; they are not taken before it does. */
    private List<RecordedEvent> events(Fold<?> fold, String key, long upTo) {
        List<Long> own = store.history().positions(historyKey(fold, key)).stream()
                .filter(position -> position <= upTo)
                .toList();
        return store.events().whole(store.events().at(own)).stream()
                .filter(event -> event.position() <= upTo)
                .toList();
    }
}
