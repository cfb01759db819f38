package org.filrouge.kernel.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerritoryTest {

    @ParameterizedTest(name = "{0} is {2} of level {1}")
    @CsvSource({
        "DEP-57,                    DEPARTEMENT,        57",
        "DEP-01,                    DEPARTEMENT,        01",
        "DEP-2A,                    DEPARTEMENT,        2A",
        "DEP-2B,                    DEPARTEMENT,        2B",
        "DEP-974,                   DEPARTEMENT,        974",
        "REG-93,                    REGION,             93",
        "COM-57491,                 COMMUNE,            57491",
        "COM-2A004,                 COMMUNE,            2A004",
        "COM-97411,                 COMMUNE,            97411",
        "EPCI-200040442,            INTERCOMMUNALITY,   200040442",
        "LOC-bassin-de-thionville,  LOCAL_AREA,         bassin-de-thionville",
    })
    void readsACodeWithItsLevelAndWritesItBack(String text, TerritoryLevel level, String code) {
        assertThat(Territory.parse(text)).isEqualTo(new Territory(level, code)).hasToString(text);
    }

    @Test
    void theSameDigitsAtAnotherLevelAreAnotherPlace() {
        assertThat(Territory.parse("REG-93")).isNotEqualTo(Territory.parse("DEP-93"));
        assertThat(Territory.parse("REG-82")).isNotEqualTo(Territory.parse("DEP-82"));
    }

    @ParameterizedTest(name = "“{0}” is refused")
    @ValueSource(
            strings = {
                "",
                "57",
                "-57",
                "DEP",
                "DEP-",
                "DEP57",
                "dep-57",
                "XYZ-57",
                "DEP-5",
                "DEP-1A",
                "DEP-2C",
                "DEP-2a",
                "DEP-2A1",
                "DEP-573",
                "DEP-5757",
                "DEP- 57",
                "DEP-57\n",
                "REG-2A",
                "REG-932",
                "COM-5749",
                "COM-574911",
                "COM-1B004",
                "EPCI-20004044",
                "LOC-Thionville",
                "LOC-bassin--de",
                "LOC--bassin",
            })
    void refusesWhatIsNoTypedCode(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Territory.parse(text));
    }

    @Test
    void refusesALocalAreaWithAnEndlessName() {
        assertThatIllegalArgumentException().isThrownBy(() -> Territory.parse("LOC-" + "a".repeat(61)));
        assertThat(Territory.parse("LOC-" + "a".repeat(60)).code()).hasSize(60);
    }
}
