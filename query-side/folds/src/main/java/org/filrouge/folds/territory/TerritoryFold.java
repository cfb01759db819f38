package org.filrouge.folds.territory;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filrouge.folds.Fold;
import org.filrouge.folds.Lists;
import org.filrouge.folds.territory.TerritoryView.Presence;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.supportcase.CaseTerritory;
import org.filrouge.kernel.supportcase.SupportCaseEvent.Opened;
import org.filrouge.kernel.value.Territory;

/** Answers: which cases are of this place, or of an area that is said to lie in it? */
public final class TerritoryFold implements Fold<TerritoryView> {

    @Override
    public String name() {
        return "territory";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<TerritoryView> type() {
        return TerritoryView.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return event.event() instanceof Opened e
                ? e.territories().stream()
                        .flatMap(place -> Stream.concat(Stream.of(place.territory()), place.within().stream()))
                        .map(Territory::toString)
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
            boolean here = place.territory().toString().equals(view.id());
            if (here
                    || place.within().stream()
                            .anyMatch(around -> around.toString().equals(view.id()))) {
                String name = here ? place.name() : changed.name();
                changed = new TerritoryView(view.id(), name, Lists.and(changed.cases(), presence(place, e, event)));
            }
        }
        return changed;
    }

    private static Presence presence(CaseTerritory place, Opened e, RecordedEvent event) {
        return new Presence(
                StreamId.slugOf(event.streamKey()),
                e.title(),
                e.sector(),
                place.role(),
                place.territory(),
                place.name(),
                event.id());
    }
}
