package org.filrouge.views.query;

import java.util.List;
import java.util.Optional;
import org.filrouge.folds.territory.TerritoryView;
import org.filrouge.folds.territory.TerritoryView.Presence;
import org.filrouge.http.Problem;
import org.filrouge.http.ProblemCode;
import org.filrouge.kernel.territory.Geography;
import org.filrouge.kernel.territory.Place;
import org.filrouge.kernel.territory.Validity;
import org.filrouge.kernel.value.Territory;
import org.filrouge.kernel.value.TerritoryLevel;
import org.filrouge.views.time.ViewsAt;
import org.jspecify.annotations.Nullable;

/**
 * One place: what the official lists say of it, and the cases in it.
 *
 * @param id the typed code
 * @param name by the lists; for an area without a code, as the latest case names it
 * @param validity from when to when the code names it; null where no list knows it
 * @param successor what the place is today; null while it lasts, and where no list tells
 * @param within what it wholly or partly lies in, today or when it ended
 * @param territories which territories the cases are read in
 */
public record TerritoryAnswer(
        String id,
        @Nullable String name,
        TerritoryLevel level,
        @Nullable Validity validity,
        @Nullable Named successor,
        List<Named> within,
        String territories,
        List<Presence> cases,
        List<Presence> undetermined) {

    /** A place and its name. */
    public record Named(Territory territory, @Nullable String name) {

        static Named of(Territory territory) {
            return new Named(
                    territory,
                    Geography.shipped().latest(territory).map(Place::name).orElse(null));
        }
    }

    /** The answer about a place, or 404 when neither the lists nor any case know it. */
    public static TerritoryAnswer of(ViewsAt views, Territory place, TerritoryReading reading) {
        Geography geography = Geography.shipped();
        Optional<Place> known = geography.latest(place);
        Optional<TerritoryView> told = views.territories().find(place.toString());
        if (known.isEmpty() && told.isEmpty()) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        TerritoryCases.Found found = new TerritoryCases(views).of(place, reading);
        return new TerritoryAnswer(
                place.toString(),
                known.map(Place::name).or(() -> told.map(TerritoryView::name)).orElse(null),
                place.level(),
                known.map(Place::validity).orElse(null),
                successor(geography, place),
                known.map(latest -> within(geography, latest)).orElse(List.of()),
                reading.text(),
                found.cases(),
                found.undetermined());
    }

    private static @Nullable Named successor(Geography geography, Territory place) {
        Territory now = geography.recast(place, geography.newest()).value();
        return now == null || now.equals(place) ? null : Named.of(now);
    }

    private static List<Named> within(Geography geography, Place place) {
        Validity validity = place.validity();
        return geography
                .around(place.territory(), validity.until() == null ? geography.newest() : validity.until())
                .stream()
                .filter(around -> !around.equals(place.territory()))
                .map(Named::of)
                .toList();
    }
}
