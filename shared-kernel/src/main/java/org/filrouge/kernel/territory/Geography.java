package org.filrouge.kernel.territory;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.filrouge.kernel.value.Answer;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Territory;
import org.filrouge.kernel.value.TerritoryLevel;

/**
 * The official territories, from the yearly lists that ship with the program. Communes are known since 1943, regions with those
 * before 2016, intercommunalities from the first list on. An area without an official code is never known here.
 */
public final class Geography {

    private final Map<Territory, List<Entry>> entries;
    private final LocalDate newest;
    private final RollUp rollUp;
    private final Recast recast;

    private Geography(ReferenceFiles files) {
        this.entries = files.entries();
        List<LocalDate> vintages = files.vintages();
        this.newest = vintages.getLast();
        Perimeters perimeters = new Perimeters(files.memberships());
        this.rollUp = new RollUp(this, perimeters, vintages.getFirst());
        this.recast = new Recast(this, perimeters, rollUp);
    }

    /** Read when first asked for, so that a program that asks nothing pays nothing. */
    private static final class Shipped {
        static final Geography GEOGRAPHY = new Geography(new ReferenceFiles());
    }

    /** The geography that ships with the program. */
    public static Geography shipped() {
        return Shipped.GEOGRAPHY;
    }

    /** The day of the newest list: “today”, as far as the lists tell. */
    public LocalDate newest() {
        return newest;
    }

    /** Whether a code names, or ever named, a place; an area without an official code needs none. */
    public boolean exists(Territory territory) {
        return territory.level() == TerritoryLevel.LOCAL_AREA || entries.containsKey(territory);
    }

    /** Whether a code can have named a place at a date; true for a code that no list knows, which is another question. */
    public boolean mayBeValid(Territory territory, FuzzyDate date) {
        List<Place> places = places(territory);
        return places.isEmpty()
                || places.stream().anyMatch(place -> place.validity().mayContain(date));
    }

    /** What a code named on a day. */
    public Optional<Place> at(Territory territory, LocalDate day) {
        return entry(territory, day).map(Entry::place);
    }

    /** What a code names today, or named last. */
    public Optional<Place> latest(Territory territory) {
        List<Place> places = places(territory);
        return places.isEmpty() ? Optional.empty() : Optional.of(places.getLast());
    }

    /** All that a code ever named, in the order of time. */
    public List<Place> places(Territory territory) {
        return entriesOf(territory).stream().map(Entry::place).toList();
    }

    /**
     * The one place of a level that another lies in on a day.
     *
     * @return UNKNOWN where no list tells; NOT_APPLICABLE where there is no such place, or where it lies in several
     */
    public Answer<RolledUp> rollUp(Territory territory, TerritoryLevel level, LocalDate day) {
        return rollUp.to(territory, level, day);
    }

    /** The place itself and all that it wholly or partly lies in on a day: one that crosses a border lies on both sides. */
    public Set<Territory> around(Territory territory, LocalDate day) {
        return rollUp.around(territory, day);
    }

    /** All that a place ever wholly or partly lay in, itself included. */
    public Set<Territory> everAround(Territory territory) {
        Set<Territory> all = new LinkedHashSet<>(Set.of(territory));
        turningPoints().forEach(day -> all.addAll(around(territory, day)));
        return all;
    }

    /** Days of which no list tells a difference to the days up to the next one. */
    public List<LocalDate> turningPoints() {
        return rollUp.turningPoints();
    }

    /** The first and the last day of a time, and those between them on which a list tells something new. */
    public List<LocalDate> turningPoints(LocalDate first, LocalDate last) {
        Stream<LocalDate> between = turningPoints().stream().filter(day -> day.isAfter(first) && day.isBefore(last));
        return Stream.concat(Stream.of(first), Stream.concat(between, Stream.of(last)))
                .distinct()
                .toList();
    }

    /**
     * What a place of another time is on a day: itself while its code lasts, else what it was merged into.
     *
     * @return UNKNOWN where no list tells, and where it was divided or did not exist yet
     */
    public Answer<Territory> recast(Territory territory, LocalDate day) {
        return recast.to(territory, day);
    }

    Optional<Entry> entry(Territory territory, LocalDate day) {
        return entriesOf(territory).stream()
                .filter(entry -> entry.place().validity().contains(day))
                .findFirst();
    }

    List<Entry> entriesOf(Territory territory) {
        return entries.getOrDefault(territory, List.of());
    }
}
