package org.filrouge.views.sight;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.filrouge.folds.sight.Ground;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.value.Territory;
import org.filrouge.views.query.TerritoryCases;
import org.filrouge.views.query.TerritoryReading;
import org.filrouge.views.store.ReadStore;
import org.filrouge.views.time.ViewsAt;

/** The whole history as the read store has it. */
final class StoreGround implements Ground {

    private final ReadStore store;
    private final ViewsAt views;

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
        return store.events().whole(store.events().at(store.history().positions(key)));
    }

    @Override
    public List<RecordedEvent> ofStream(String stream) {
        int length = Math.toIntExact(store.events().versionOf(stream, Long.MAX_VALUE));
        return store.events().ofStream(stream, 0, length);
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
}
