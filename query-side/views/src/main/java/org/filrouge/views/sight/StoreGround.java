package org.filrouge.views.sight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.filrouge.folds.sight.Ground;
import org.filrouge.kernel.correction.CorrectedHistory;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.value.Territory;
import org.filrouge.views.query.TerritoryCases;
import org.filrouge.views.query.TerritoryReading;
import org.filrouge.views.store.ReadStore;
import org.filrouge.views.time.ViewsAt;

/** The whole history as the read store has it. */
final class StoreGround implements Ground {

    private static final int STRIDE = 1_000;
    /** Events of a stream read at first. */
    private static final int FIRST = 16;
    /** Events kept at hand, because those of one case are looked at again and again. */
    private static final int AT_HAND = 20_000;

    private final ReadStore store;
    private final ViewsAt views;
    private final Map<Long, RecordedEvent> atHand = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, RecordedEvent> eldest) {
            return size() > AT_HAND;
        }
    };

    /**
     * The history of a store.
     *
     * @param views the views of somebody who sees everything, which tell where cases lie
     */
    StoreGround(ReadStore store, ViewsAt views) {
        this.store = store;
        this.views = views;
    }

    @Override
    public List<RecordedEvent> ofCase(String caseId) {
        return ofKey("case:" + caseId);
    }

    @Override
    public List<RecordedEvent> naming(String organisation) {
        return ofKey("organisation:" + organisation);
    }

    private List<RecordedEvent> ofKey(String key) {
        return whole(at(store.history().positions(key)));
    }

    /** The events at some places, in their order. */
    List<RecordedEvent> at(Collection<Long> positions) {
        Map<Long, RecordedEvent> events = new TreeMap<>();
        List<Long> missing = new ArrayList<>();
        for (long position : positions) {
            RecordedEvent known = atHand.get(position);
            if (known == null) {
                missing.add(position);
            } else {
                events.put(position, known);
            }
        }
        for (int from = 0; from < missing.size(); from += STRIDE) {
            for (RecordedEvent event :
                    store.events().at(missing.subList(from, Math.min(missing.size(), from + STRIDE)))) {
                events.put(event.position(), event);
                atHand.put(event.position(), event);
            }
        }
        return List.copyOf(events.values());
    }

    private List<RecordedEvent> whole(List<RecordedEvent> events) {
        return CorrectedHistory.corrected(events).isEmpty()
                ? events
                : store.events().whole(events);
    }

    @Override
    public List<RecordedEvent> ofStream(String stream) {
        List<RecordedEvent> events = new ArrayList<>();
        for (int step = FIRST; ; step = STRIDE) {
            List<RecordedEvent> more = store.events().ofStream(stream, events.size(), step);
            events.addAll(more);
            if (more.size() < step) {
                return events;
            }
        }
    }

    @Override
    public Collection<String> cases() {
        return store.cases().keys();
    }

    @Override
    public Set<String> casesIn(Territory place) {
        TerritoryCases cases = new TerritoryCases(views);
        Set<String> found = new TreeSet<>();
        for (TerritoryReading reading : TerritoryReading.values()) {
            found.addAll(cases.of(place, reading).ids());
        }
        return found;
    }

    @Override
    public Collection<String> organisations() {
        return store.organisations().keys();
    }

    @Override
    public Collection<String> definitions() {
        return store.definitions().keys();
    }

    @Override
    public Collection<String> accounts() {
        return store.accounts().keys();
    }

    @Override
    public Collection<String> proposals() {
        return store.proposals().keys();
    }

    @Override
    public Collection<String> people() {
        return store.persons().keys();
    }

    @Override
    public Collection<String> textErasures() {
        return store.textErasures().keys();
    }
}
