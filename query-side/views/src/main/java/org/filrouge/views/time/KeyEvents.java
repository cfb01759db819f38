package org.filrouge.views.time;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.views.store.Seen;
import org.jspecify.annotations.Nullable;

/**
 * The histories of the keys asked for last, kept at hand: what is recorded stays, so that only what came since is read again. All of
 * it can be thrown away.
 */
final class KeyEvents {

    private final Seen store;
    private final int most;
    private final Map<String, Known> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long events;

    /**
     * Keeps histories at hand.
     *
     * @param most events kept at most, of all keys together
     */
    KeyEvents(Seen store, int most) {
        this.store = store;
        this.most = most;
    }

    /**
     * What was read of a key.
     *
     * @param first the place of the first event that reached it
     * @param count how many reached it
     * @param events all that is recorded of it, with the facts that its corrections speak of, in the order of recording
     */
    record Known(long first, long count, List<RecordedEvent> events) {

        static final Known NOTHING = new Known(Long.MAX_VALUE, 0, List.of());
    }

    /** Everything that is recorded of a key. */
    Known of(String historyKey) {
        long count = store.history().count(historyKey);
        Known known = at(historyKey);
        if (known == null || known.count() < count) {
            known = further(historyKey, known == null ? Known.NOTHING : known);
            keep(historyKey, known);
        }
        return known;
    }

    private Known further(String historyKey, Known known) {
        List<Long> positions = store.history().positions(historyKey, known.count());
        Map<Long, RecordedEvent> all = new TreeMap<>();
        known.events().forEach(event -> all.put(event.position(), event));
        store.events().whole(store.events().at(positions)).forEach(event -> all.put(event.position(), event));
        long first = positions.isEmpty() ? known.first() : Math.min(known.first(), positions.getFirst());
        return new Known(first, known.count() + positions.size(), List.copyOf(all.values()));
    }

    private synchronized @Nullable Known at(String historyKey) {
        return kept.get(historyKey);
    }

    private synchronized void keep(String historyKey, Known known) {
        Known before = kept.put(historyKey, known);
        events += known.events().size() - (before == null ? 0 : before.events().size());
        Iterator<Map.Entry<String, Known>> oldest = kept.entrySet().iterator();
        while (events > most && oldest.hasNext()) {
            events -= oldest.next().getValue().events().size();
            oldest.remove();
        }
    }
}
