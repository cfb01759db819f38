package org.filrouge.gateway.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.filrouge.gateway.Desk;
import org.filrouge.gateway.Desk.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The places that a live command names, whatever the command. */
class NamedPlacesTest {

    private final Desk desk = new Desk();

    @ParameterizedTest
    @ValueSource(strings = {"REG-99", "DEP-20", "COM-57999", "EPCI-123456789"})
    void aCodeThatNeverNamedAPlaceIsRefused(String code) {
        Answer answer = opened("2005", code, "[]");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("territory.unknown");
        assertThat(answer.body().get("detail").asString())
                .isEqualTo("This code names no territory and never did: " + code + ".");
        assertThat(desk.gateway().log()).isEmpty();
    }

    @Test
    void soIsOneThatAnAreaIsSaidToLieIn() {
        assertThat(opened("2005", "LOC-un-bassin", "[\"REG-99\"]").code()).isEqualTo("territory.unknown");
    }

    @Test
    void soIsOneThatAnotherCommandNames() {
        Answer answer = desk.send(
                "enter-organisation",
                """
                {"data": {"name": "A", "kind": "ASSOCIATION", "seat": "COM-57999"}}""");

        assertThat(answer.code()).isEqualTo("territory.unknown");
    }

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvSource({
        "2005,    REG-31, ",
        "2016,    REG-31, territory.out-of-validity",
        "2005,    REG-32, territory.out-of-validity",
        "2015/2016, REG-32, ",
        "2005,    LOC-un-bassin, ",
        "2005,    DEP-93, ",
    })
    void aCodeOutsideItsTimeIsTakenWithAWarning(String effective, String code, String warning) {
        Answer answer = opened(effective, code, "[]");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body().path("warnings"))
                .extracting(said -> said.get("code").asString())
                .containsExactlyElementsOf(warning == null ? List.of() : List.of(warning));
    }

    @Test
    void theWarningSaysWhichPlaceAndWhen() {
        assertThat(opened("2016", "REG-31", "[]")
                        .body()
                        .at("/warnings/0/sentence/en")
                        .asString())
                .isEqualTo("The territory REG-31 (Nord-Pas-de-Calais) did not exist at that date: 2016.");
    }

    private Answer opened(String effective, String code, String within) {
        return desk.send(
                "open-support-case",
                """
                {"id": "c", "effective": "%s", "data": {"title": "A case", "territories":
                  [{"territory": "%s", "role": "SCOPE", "name": "a place", "within": %s}]}}"""
                        .formatted(effective, code, within));
    }
}
