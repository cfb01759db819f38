package org.filrouge.kernel.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.filrouge.kernel.value.Territory;
import org.filrouge.kernel.value.TerritoryLevel;

class GeographyLawsTest {

    private static final Geography GEOGRAPHY = Geography.shipped();
    private static final List<Territory> ALL = new ReferenceFiles()
            .entries().keySet().stream()
                    .sorted(Comparator.comparing(Territory::toString))
                    .toList();

    @Provide
    Arbitrary<Territory> places() {
        Arbitrary<Territory> few = Arbitraries.of(ALL.stream()
                .filter(place -> place.level() != TerritoryLevel.COMMUNE)
                .toList());
        return Arbitraries.oneOf(Arbitraries.of(ALL), few);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 20_000).map(days -> LocalDate.of(1975, 1, 1)
                .plusDays(days));
    }

    @Property
    void rollingUpInTwoStepsIsRollingUpInOne(
            @ForAll("places") Territory place,
            @ForAll TerritoryLevel between,
            @ForAll TerritoryLevel level,
            @ForAll("days") LocalDate day) {
        RolledUp step = GEOGRAPHY.rollUp(place, between, day).value();
        RolledUp steps =
                step == null ? null : GEOGRAPHY.rollUp(step.place(), level, day).value();
        if (steps != null) {
            assertThat(GEOGRAPHY.rollUp(place, level, day).value())
                    .extracting(RolledUp::place)
                    .isEqualTo(steps.place());
        }
    }

    @Property
    void recastingTwiceIsRecastingOnce(@ForAll("places") Territory place, @ForAll("days") LocalDate day) {
        Territory once = GEOGRAPHY.recast(place, day).value();
        if (once != null) {
            assertThat(GEOGRAPHY.recast(once, day).value()).isEqualTo(once);
            assertThat(GEOGRAPHY.at(once, day)).isPresent();
        }
    }

    @Property
    void whatIsAroundAPlaceWasEverAroundIt(@ForAll("places") Territory place, @ForAll("days") LocalDate day) {
        assertThat(GEOGRAPHY.everAround(place)).containsAll(GEOGRAPHY.around(place, day));
    }

    @Property
    void theTimesOfACodeFollowEachOther(@ForAll("places") Territory place) {
        List<Place> places = GEOGRAPHY.places(place);
        for (int i = 1; i < places.size(); i++) {
            assertThat(places.get(i).validity().from())
                    .isAfter(places.get(i - 1).validity().until());
        }
    }
}
