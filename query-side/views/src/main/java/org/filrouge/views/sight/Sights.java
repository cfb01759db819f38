package org.filrouge.views.sight;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.filrouge.folds.sight.Pseudonyms;
import org.filrouge.folds.sight.SeenHistory;
import org.filrouge.folds.sight.Sight;
import org.filrouge.folds.sight.Telling;
import org.filrouge.kernel.access.Rights;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.views.live.ViewProgress;
import org.filrouge.views.store.ReadStore;
import org.filrouge.views.store.Seen;
import org.filrouge.views.store.SeenBy;
import org.filrouge.views.time.TwoDatesReader;

/**
 * What each reader is answered from. It is found anew whenever the log has grown, whatever it has grown by: how long an answer takes tells
 * nobody whether something was recorded that is hidden from them.
 */
public final class Sights implements SeenBy {

    /** Readers whose sights are kept at hand. */
    private static final int READERS = 32;

    private final ReadStore store;
    private final ViewProgress progress;
    private final Supplier<Rights> asking;
    private final Telling telling;
    private final TwoDatesReader everything;
    private final Map<Rights, Found> found = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Rights, Found> eldest) {
            return size() > READERS;
        }
    };

    /** What was found for an account with some rights when the views were at a position. */
    private record Found(long position, Sight sight, Seen seen) {}

    /**
     * Sights of a store.
     *
     * @param asking the rights of whoever asks just now
     */
    public Sights(ReadStore store, ViewProgress progress, Clock clock, Pseudonyms pseudonyms, Supplier<Rights> asking) {
        this.store = store;
        this.progress = progress;
        this.asking = asking;
        this.telling = new Telling(pseudonyms);
        this.everything = new TwoDatesReader(() -> store, progress, clock);
    }

    @Override
    public Seen now() {
        Rights rights = asking.get();
        return SeenHistory.whole(rights) ? store : found(rights).seen();
    }

    /** What whoever asks sees of single events. */
    public Sight sight() {
        Rights rights = asking.get();
        return SeenHistory.whole(rights) ? Sight.WHOLE : found(rights).sight();
    }

    /** The place in the log of an event that whoever asks may have as it is stored. */
    public OptionalLong storedPlace(String id) {
        return now().events().byId(id).stream()
                .mapToLong(RecordedEvent::position)
                .filter(sight()::seesAsStored)
                .findFirst();
    }

    private Found found(Rights rights) {
        Rights held = new Rights(rights.account(), List.copyOf(new LinkedHashSet<>(rights.held())));
        synchronized (found) {
            Found known = found.get(held);
            if (known != null && known.position() == progress.position()) {
                return known;
            }
        }
        Found fresh = find(rights);
        synchronized (found) {
            found.put(held, fresh);
        }
        return fresh;
    }

    private Found find(Rights rights) {
        long position = progress.position();
        StoreGround ground = new StoreGround(store, everything.today());
        SeenHistory history = SeenHistory.of(rights, ground);
        Sight sight = Sight.of(history, telling, ground::at);
        List<Long> places = List.copyOf(new TreeSet<>(history.extents().keySet()));
        return new Found(position, sight, PartSeen.of(store, sight, ground, places));
    }
}
