package org.filrouge.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTracesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "écrire à jeanne.dupont@asso-exemple.fr",
                "tél. 06 12 34 56 78",
                "tél. 06.12.34.56.78",
                "0612345678",
                "+33 612345678",
                "n° 2 84 05 88 423 157 80",
                "284058842315780"
            })
    void findsWhatPointsAtAPerson(String text) {
        assertThat(PersonTraces.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SIRET 23350001600040",
                "SIREN 356000000",
                "15 000 € en 2008, 85 000 heures, 47 ETP",
                "2008-03-12",
                "article 14 du code des marchés publics",
                "01a1fc26-d873-7000-b1e6-51adf1719d60",
                "0e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b85"
            })
    void leavesOtherNumbersAlone(String text) {
        assertThat(PersonTraces.isIn(text)).isFalse();
    }

    @Test
    void namesTheFieldOfEachTrace() {
        String body = "{\"data\":{\"texts\":[\"rien\",\"a@b.fr\"]},\"reason\":\"06 12 34 56 78\"}";
        assertThat(PersonTraces.faults(KernelJson.mapper().readTree(body)))
                .extracting(Fault::field)
                .containsExactlyInAnyOrder("/data/texts/1", "/reason");
    }
}
