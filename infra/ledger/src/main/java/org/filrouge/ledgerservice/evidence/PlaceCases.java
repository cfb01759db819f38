package org.filrouge.ledgerservice.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.filrouge.folds.casefile.CaseFold;
import org.filrouge.folds.casefile.Lifetime;
import org.filrouge.folds.territory.TerritoryFold;
import org.filrouge.folds.territory.Whereabouts;
import org.filrouge.kernel.correction.FactHistory;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.territory.Geography;
import org.filrouge.kernel.value.Territory;
import org.filrouge.views.query.TerritoryReading;

/** Which cases are of a place, told by their openings and, for the territories of their time, by the facts they lived by. */
final class PlaceCases {

    private final Territory place;
    private final TerritoryReading reading;
    private final Whereabouts whereabouts = new Whereabouts(Geography.shipped());
    private final TerritoryFold territories = new TerritoryFold();
    private final Map<String, Set<Territory>> told = new HashMap<>();
    private final Map<String, List<RecordedEvent>> lives = new HashMap<>();

    PlaceCases(Territory place, TerritoryReading reading) {
        this.place = place;
        this.reading = reading;
    }

    /** A case's opening as it stands. */
    void opened(RecordedEvent event) {
        for (String key : territories.keys(event)) {
            Territory where = Territory.parse(key);
            if (whereabouts.mayLieIn(where, place)) {
                told.computeIfAbsent(StreamId.slugOf(event.streamKey()), ignored -> new HashSet<>())
                        .add(where);
            }
        }
    }

    /** The cases that may be of the place, as far as their openings tell. */
    Set<String> candidates() {
        return told.keySet();
    }

    /** A fact of a candidate. */
    void lived(FactHistory fact) {
        if (fact.original().envelope().caseId() != null) {
            List<RecordedEvent> events =
                    lives.computeIfAbsent(fact.original().envelope().caseId().slug(), ignored -> new ArrayList<>());
            events.add(fact.original());
            events.addAll(fact.steps());
        }
    }

    /** The cases that certainly are. */
    Set<String> cases() {
        Set<String> cases = new TreeSet<>();
        told.forEach((caseId, places) -> {
            Lifetime lifetime = lifetime(caseId);
            if (places.stream().anyMatch(where -> liesIn(where, lifetime))) {
                cases.add(caseId);
            }
        });
        return cases;
    }

    private boolean liesIn(Territory where, Lifetime lifetime) {
        return Boolean.TRUE
                == (reading == TerritoryReading.RECAST
                                ? whereabouts.liesInRecast(where, place)
                                : whereabouts.liesInOfTheTime(where, place, lifetime))
                        .value();
    }

    private Lifetime lifetime(String caseId) {
        return new CaseFold()
                .fold(caseId, lives.getOrDefault(caseId, List.of()))
                .frame()
                .lifetime();
    }
}
