package org.filrouge.kernel.territory;

import static org.filrouge.kernel.value.TerritoryLevel.COMMUNE;
import static org.filrouge.kernel.value.TerritoryLevel.DEPARTEMENT;
import static org.filrouge.kernel.value.TerritoryLevel.INTERCOMMUNALITY;
import static org.filrouge.kernel.value.TerritoryLevel.REGION;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.filrouge.kernel.value.Answer;
import org.filrouge.kernel.value.AnswerStatus;
import org.filrouge.kernel.value.Territory;
import org.filrouge.kernel.value.TerritoryLevel;

/** From commune to intercommunality, département and region. */
final class RollUp {

    private static final List<TerritoryLevel> UPWARDS = List.of(COMMUNE, INTERCOMMUNALITY, DEPARTEMENT, REGION);
    private static final LocalDate REGIONS_MERGED = LocalDate.of(2016, 1, 1);

    private final Geography geography;
    private final Perimeters perimeters;
    private final LocalDate first;

    /**
     * Rolls up.
     *
     * @param first the day of the first yearly list
     */
    RollUp(Geography geography, Perimeters perimeters, LocalDate first) {
        this.geography = geography;
        this.perimeters = perimeters;
        this.first = first;
    }

    /** Days between which nothing changes that a list tells. */
    List<LocalDate> turningPoints() {
        return Stream.concat(
                        Stream.of(REGIONS_MERGED.minusDays(1), REGIONS_MERGED),
                        first.datesUntil(geography.newest().plusDays(1), Period.ofYears(1)))
                .toList();
    }

    Answer<RolledUp> to(Territory territory, TerritoryLevel level, LocalDate day) {
        if (!geography.exists(territory) || !UPWARDS.contains(territory.level())) {
            return Answer.unknown();
        }
        if (UPWARDS.indexOf(level) < UPWARDS.indexOf(territory.level())) {
            return Answer.notApplicable();
        }
        if (territory.level() == level) {
            return Answer.of(new RolledUp(territory, false));
        }
        return switch (territory.level()) {
            case COMMUNE ->
                level == INTERCOMMUNALITY ? whole(territory, day) : higher(departement(territory, day), level, day);
            case INTERCOMMUNALITY -> common(territory, level, day);
            case DEPARTEMENT -> region(territory, day);
            case REGION, LOCAL_AREA -> Answer.unknown();
        };
    }

    Set<Territory> around(Territory territory, LocalDate day) {
        Set<Territory> all = new LinkedHashSet<>(Set.of(territory));
        for (TerritoryLevel level : UPWARDS) {
            Set<Territory> from = territory.level() == INTERCOMMUNALITY && level != INTERCOMMUNALITY
                    ? communes(territory, day)
                    : Set.of(territory);
            for (Territory part : from) {
                RolledUp found = to(part, level, day).value();
                if (found != null && level != COMMUNE && UPWARDS.indexOf(level) > UPWARDS.indexOf(territory.level())) {
                    all.add(found.place());
                }
            }
        }
        return all;
    }

    private Answer<RolledUp> whole(Territory commune, LocalDate day) {
        if (day.isBefore(first)) {
            return Answer.unknown();
        }
        Optional<Entry> entry = geography.entry(commune, day);
        if (entry.isEmpty()) {
            return Answer.unknown();
        }
        Territory seat = entry.get().above() == null ? commune : entry.get().above();
        return perimeters
                .of(seat, day)
                .map(whole -> Answer.of(new RolledUp(whole, false)))
                .orElse(Answer.notApplicable());
    }

    /** A commune's code begins with that of its département, which every list confirms. */
    private Answer<RolledUp> departement(Territory commune, LocalDate day) {
        String code = commune.code();
        Territory departement =
                new Territory(DEPARTEMENT, code.substring(0, code.startsWith("97") || code.startsWith("98") ? 3 : 2));
        return geography.exists(departement)
                ? Answer.of(
                        new RolledUp(departement, geography.entry(commune, day).isEmpty()))
                : Answer.unknown();
    }

    private Answer<RolledUp> region(Territory departement, LocalDate day) {
        Optional<Entry> entry = geography.entry(departement, day);
        if (entry.isEmpty()) {
            return Answer.unknown();
        }
        Territory region = entry.get().above();
        return region == null ? Answer.notApplicable() : Answer.of(new RolledUp(region, false));
    }

    private Answer<RolledUp> higher(Answer<RolledUp> departement, TerritoryLevel level, LocalDate day) {
        RolledUp found = departement.value();
        if (found == null || level == DEPARTEMENT) {
            return departement;
        }
        return region(found.place(), day).map(up -> new RolledUp(up.place(), found.assumed()));
    }

    /** Where all communes of an intercommunality lie; none in particular when they lie in several. */
    private Answer<RolledUp> common(Territory whole, TerritoryLevel level, LocalDate day) {
        Set<Territory> places = new LinkedHashSet<>();
        for (Territory commune : communes(whole, day)) {
            Answer<RolledUp> up = to(commune, level, day);
            if (up.status() == AnswerStatus.UNKNOWN) {
                return Answer.unknown();
            }
            if (up.value() != null) {
                places.add(up.value().place());
            }
        }
        if (places.isEmpty()) {
            return Answer.unknown();
        }
        boolean told = !perimeters.communes(whole, day).isEmpty() && !day.isBefore(first);
        return places.size() == 1 ? Answer.of(new RolledUp(places.iterator().next(), !told)) : Answer.notApplicable();
    }

    /** Its communes on a day; those of the nearest list where none tells of that day. */
    Set<Territory> communes(Territory whole, LocalDate day) {
        Set<Territory> then = perimeters.communes(whole, day);
        if (!then.isEmpty()) {
            return then;
        }
        Validity times = geography.latest(whole).map(Place::validity).orElse(new Validity(null, null));
        LocalDate nearest = times.until() != null && times.until().isBefore(day)
                ? times.until()
                : times.from() == null ? first : times.from();
        return perimeters.communes(whole, nearest);
    }
}
