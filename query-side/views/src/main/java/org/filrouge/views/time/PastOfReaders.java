package org.filrouge.views.time;

import java.util.LinkedHashMap;
import java.util.Map;
import org.filrouge.views.store.ReadStore;
import org.filrouge.views.store.Seen;

/** What is kept at hand for readers: what is made for one is never shown to another who sees something else. */
final class PastOfReaders {

    /** Readers with a sight of their own for whom anything is kept. */
    private static final int READERS = 8;

    private final Map<Seen, PastViews> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Seen, PastViews> eldest) {
            return size() > READERS;
        }
    };

    synchronized PastViews of(Seen seen) {
        return kept.computeIfAbsent(
                seen, one -> one instanceof ReadStore ? new PastViews(one) : new PastViews(one, READERS));
    }
}
