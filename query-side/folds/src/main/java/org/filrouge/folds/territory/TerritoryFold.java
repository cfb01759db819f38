package org.filrouge.folds.territory;

import java.util.Set;
import java.util.stream.Collectors;
import org.filrouge.folds.Fold;
import org.filrouge.folds.Lists;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.supportcase.CaseTerritory;
import org.filrouge.kernel.supportcase.SupportCaseEvent.Opened;

/** Answers: which cases are of this place? */
public final class TerritoryFold implements Fold<TerritoryView> {

    @Override
    public String name() {
        return "territory";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<TerritoryView> type() {
        return TerritoryView.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return event.event() instanceof Opened e
                ? e.territories().stream()
                        .map(place -> place.territory().toString())
                        .collect(Collectors.toSet())
                : Set.of();
    }

    @Override
    public TerritoryView empty(String key) {
        return TerritoryView.empty(key);
    }

    @Override
    public TerritoryView apply(TerritoryView view, RecordedEvent event) {
        if (!(event.event() instanceof Opened e)) {
            return view;
        }
        TerritoryView changed = view;
        for (CaseTerritory place : e.territories()) {
            if (place.territory().toString().equals(view.id())) {
                TerritoryView.Presence presence = new TerritoryView.Presence(
                        StreamId.slugOf(event.streamKey()), e.title(), e.sector(), place.role(), event.id());
                changed = new TerritoryView(view.id(), place.name(), Lists.and(changed.cases(), presence));
            }
        }
        return changed;
    }
}
