package org.filrouge.kernel.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.filrouge.kernel.value.Answer;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Territory;
import org.filrouge.kernel.value.TerritoryLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeographyTest {

    private static final Geography GEOGRAPHY = Geography.shipped();
    private static final List<String> MERGED_REGIONS =
            List.of("21", "22", "23", "25", "26", "31", "41", "42", "43", "54", "72", "73", "74", "82", "83", "91");

    @ParameterizedTest(name = "{0} on {1} is {2}")
    @CsvSource({
        "REG-31,          2005-06-01, Nord-Pas-de-Calais",
        "REG-32,          2016-01-01, Hauts-de-France",
        "REG-82,          2015-12-31, Rhône-Alpes",
        "DEP-82,          2005-06-01, Tarn-et-Garonne",
        "REG-93,          2005-06-01, Provence-Alpes-Côte d'Azur",
        "DEP-93,          2005-06-01, Seine-Saint-Denis",
        "REG-75,          2020-01-01, Nouvelle-Aquitaine",
        "DEP-75,          2020-01-01, Paris",
        "DEP-2A,          2020-01-01, Corse-du-Sud",
        "REG-94,          2005-01-01, Corse",
        "DEP-976,         2020-01-01, Mayotte",
        "DEP-988,         2020-01-01, Nouvelle-Calédonie",
        "COM-57491,       2005-01-01, Moyeuvre-Grande",
        "COM-14713,       2018-12-31, Trois-Monts",
        "COM-14713,       2019-01-01, Montillières-sur-Orne",
        "EPCI-200046977,  2022-01-01, Métropole de Lyon",
    })
    void aCodeNamesAPlaceAtATime(Territory territory, LocalDate day, String name) {
        assertThat(GEOGRAPHY.at(territory, day).orElseThrow().name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REG-99", "REG-05", "DEP-20", "DEP-96", "DEP-979", "COM-57999", "EPCI-123456789"})
    void aCodeThatNeverNamedAPlaceDoesNotExist(Territory territory) {
        assertThat(GEOGRAPHY.exists(territory)).isFalse();
        assertThat(GEOGRAPHY.latest(territory)).isEmpty();
    }

    @Test
    void anAreaWithoutAnOfficialCodeNeedsNoList() {
        Territory basin = Territory.parse("LOC-bassin-de-thionville");

        assertThat(GEOGRAPHY.exists(basin)).isTrue();
        assertThat(GEOGRAPHY.rollUp(basin, TerritoryLevel.DEPARTEMENT, GEOGRAPHY.newest()))
                .isEqualTo(Answer.unknown());
    }

    @ParameterizedTest(name = "{0} may be meant by {1}: {2}")
    @CsvSource({
        "REG-31,    2005,               true",
        "REG-31,    2015/2016,          true",
        "REG-31,    2016-01,            false",
        "REG-32,    2005,               false",
        "REG-32,    XXXX,               true",
        "COM-01033, 1950,               true",
        "DEP-976,   2011-03-30,         false",
        "COM-49069, 2025,               false",
    })
    void aDateIsWithinTheTimeOfACodeWhenItCanBe(Territory territory, String date, boolean within) {
        assertThat(GEOGRAPHY.mayBeValid(territory, FuzzyDate.parse(date))).isEqualTo(within);
    }

    @ParameterizedTest(name = "{0} lay in {2} on {1}, assumed: {3}")
    @CsvSource({
        "COM-57491,      2005-01-01, REG-41,         false",
        "COM-57491,      2020-01-01, REG-44,         false",
        "COM-57491,      2005-01-01, DEP-57,         false",
        "COM-57491,      2020-01-01, EPCI-245701271, false",
        "COM-75101,      2020-01-01, EPCI-200054781, false",
        "COM-75101,      2020-01-01, DEP-75,         false",
        "COM-97411,      2020-01-01, REG-04,         false",
        "COM-2A004,      2020-01-01, REG-94,         false",
        "COM-49069,      2026-01-01, DEP-49,         true",
        "DEP-59,         2005-01-01, REG-31,         false",
        "DEP-59,         2016-01-01, REG-32,         false",
        "EPCI-245701271, 2020-01-01, DEP-57,         false",
        "EPCI-245701271, 2010-01-01, REG-41,         true",
    })
    void aPlaceLiesInLargerOnes(Territory territory, LocalDate day, Territory larger, boolean assumed) {
        assertThat(GEOGRAPHY.rollUp(territory, larger.level(), day))
                .isEqualTo(Answer.of(new RolledUp(larger, assumed)));
        assertThat(GEOGRAPHY.around(territory, day)).contains(territory, larger);
    }

    @ParameterizedTest(name = "{0} to {1} on {2}: {3}")
    @CsvSource({
        "COM-57491,  INTERCOMMUNALITY, 2005-01-01, UNKNOWN",
        "COM-57999,  DEPARTEMENT,      2020-01-01, UNKNOWN",
        "COM-20004,  DEPARTEMENT,      1970-01-01, UNKNOWN",
        "COM-97502,  REGION,           2020-01-01, NOT_APPLICABLE",
        "DEP-57,     COMMUNE,          2020-01-01, NOT_APPLICABLE",
        "REG-44,     DEPARTEMENT,      2020-01-01, NOT_APPLICABLE",
        "COM-29083,  INTERCOMMUNALITY, 2020-01-01, NOT_APPLICABLE",
        "DEP-2A,     REGION,           1970-01-01, UNKNOWN",
    })
    void whereNoListTellsThePlaceIsUnknownOrThereIsNone(
            Territory territory, TerritoryLevel level, LocalDate day, String status) {
        assertThat(GEOGRAPHY.rollUp(territory, level, day).status()).hasToString(status);
    }

    @Test
    void anIntercommunalityAcrossABorderLiesOnBothSides() {
        Territory redon = Territory.parse("EPCI-243500741");
        LocalDate day = LocalDate.of(2020, 1, 1);

        assertThat(GEOGRAPHY.rollUp(redon, TerritoryLevel.DEPARTEMENT, day)).isEqualTo(Answer.notApplicable());
        assertThat(GEOGRAPHY.around(redon, day))
                .contains(Territory.parse("DEP-35"), Territory.parse("DEP-44"), Territory.parse("DEP-56"));
    }

    @ParameterizedTest(name = "{0} on {1} is {2}")
    @CsvSource({
        "REG-31,         2026-01-01, REG-32",
        "REG-25,         2026-01-01, REG-28",
        "REG-82,         2026-01-01, REG-84",
        "REG-53,         2026-01-01, REG-53",
        "REG-31,         2010-01-01, REG-31",
        "DEP-59,         2026-01-01, DEP-59",
        "COM-49069,      2026-01-01, COM-49126",
        "COM-14697,      2026-01-01, COM-14654",
        "LOC-un-bassin,  2026-01-01, LOC-un-bassin",
    })
    void aPlaceOfAnotherTimeIsRecast(Territory territory, LocalDate day, Territory now) {
        assertThat(GEOGRAPHY.recast(territory, day)).isEqualTo(Answer.of(now));
    }

    @ParameterizedTest
    @CsvSource({"REG-32, 2005-01-01", "COM-57999, 2020-01-01", "REG-99, 2020-01-01"})
    void whatWasDividedOrNeverWasIsNotRecast(Territory territory, LocalDate day) {
        assertThat(GEOGRAPHY.recast(territory, day)).isEqualTo(Answer.unknown());
    }

    @Test
    void sixteenRegionsWereMergedIntoSevenAndSixStayed() {
        List<Territory> merged = MERGED_REGIONS.stream()
                .map(code -> new Territory(TerritoryLevel.REGION, code))
                .toList();

        assertThat(merged)
                .allSatisfy(region -> assertThat(GEOGRAPHY
                                .latest(region)
                                .orElseThrow()
                                .validity()
                                .until())
                        .isEqualTo(LocalDate.of(2015, 12, 31)))
                .extracting(
                        region -> GEOGRAPHY.recast(region, GEOGRAPHY.newest()).value())
                .doesNotContainNull()
                .satisfies(heirs -> assertThat(heirs.stream().distinct()).hasSize(7));
    }
}
