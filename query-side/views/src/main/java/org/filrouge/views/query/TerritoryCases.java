package org.filrouge.views.query;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.filrouge.folds.casefile.CaseView;
import org.filrouge.folds.casefile.Lifetime;
import org.filrouge.folds.territory.TerritoryView.Presence;
import org.filrouge.folds.territory.Whereabouts;
import org.filrouge.kernel.territory.Geography;
import org.filrouge.kernel.value.Answer;
import org.filrouge.kernel.value.AnswerStatus;
import org.filrouge.kernel.value.Territory;
import org.filrouge.views.store.AnswersByKey.Text;
import org.filrouge.views.time.ViewsAt;
import org.jspecify.annotations.Nullable;

/** The cases of a place, with those of the smaller places in it. */
public final class TerritoryCases {

    private static final Text<CaseView> FIRST = new Text<>(
            "frame.lifetime.first", view -> said(view.frame().lifetime().first()));
    private static final Text<CaseView> LAST = new Text<>(
            "frame.lifetime.last", view -> said(view.frame().lifetime().last()));

    private final ViewsAt views;
    private final Whereabouts whereabouts = new Whereabouts(Geography.shipped());

    public TerritoryCases(ViewsAt views) {
        this.views = views;
    }

    /**
     * What was found.
     *
     * @param undetermined cases that may be of the place: what is recorded does not tell
     */
    public record Found(List<Presence> cases, List<Presence> undetermined) {

        /** The names of the cases. */
        public Set<String> ids() {
            Set<String> ids = new TreeSet<>();
            cases.forEach(presence -> ids.add(presence.caseId()));
            return ids;
        }
    }

    public Found of(Territory place, TerritoryReading reading) {
        Map<Territory, List<Presence>> told = told(place);
        Map<String, Lifetime> lifetimes = reading == TerritoryReading.RECAST ? Map.of() : lifetimes(told);
        Set<Presence> cases = new LinkedHashSet<>();
        Set<Presence> undetermined = new LinkedHashSet<>();
        told.forEach((where, presences) -> presences.forEach(presence -> {
            Answer<Boolean> lies = reading == TerritoryReading.RECAST
                    ? whereabouts.liesInRecast(where, place)
                    : whereabouts.liesInOfTheTime(
                            where, place, lifetimes.getOrDefault(presence.caseId(), Lifetime.UNDATED));
            if (lies.status() == AnswerStatus.UNKNOWN) {
                undetermined.add(presence);
            } else if (lies.value() == Boolean.TRUE) {
                cases.add(presence);
            }
        }));
        undetermined.removeAll(cases);
        return new Found(List.copyOf(cases), List.copyOf(undetermined));
    }

    /** What is told of the place and of every place that may lie in it. */
    private Map<Territory, List<Presence>> told(Territory place) {
        List<String> keys = views.territories().keys().stream()
                .filter(key -> whereabouts.mayLieIn(Territory.parse(key), place))
                .sorted()
                .toList();
        Map<Territory, List<Presence>> told = new TreeMap<>(Comparator.comparing(Territory::toString));
        views.territories().all(keys).forEach(found -> told.put(Territory.parse(found.id()), found.cases()));
        return told;
    }

    private Map<String, Lifetime> lifetimes(Map<Territory, List<Presence>> told) {
        Set<String> ids = new TreeSet<>();
        told.values().forEach(presences -> presences.forEach(presence -> ids.add(presence.caseId())));
        Map<String, String> firsts = views.cases().texts(ids, FIRST);
        Map<String, String> lasts = views.cases().texts(ids, LAST);
        Map<String, Lifetime> lifetimes = new HashMap<>();
        ids.forEach(id -> lifetimes.put(id, new Lifetime(day(firsts.get(id)), day(lasts.get(id)))));
        return lifetimes;
    }

    private static @Nullable String said(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
