package org.filrouge.gateway.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.filrouge.gateway.InMemoryGateway;
import org.filrouge.gateway.imports.ImportService.Report;
import org.junit.jupiter.api.Test;

/** The places that a told history names. */
class NamedPlacesTest {

    private final InMemoryGateway gateway = new InMemoryGateway();

    @Test
    void aPlaceThatNeverWasIsAGapOfTheFactThatNamesIt() {
        Report report = Told.in(
                gateway,
                Told.small(
                        """
                territories:
                  - {territory: DEP-57, role: SCOPE, name: Moselle}
                  - {territory: REG-99, role: SCOPE, name: Une région inventée}
                organisations:
                  - {id: a, name: A, kind: ASSOCIATION, seat: COM-57999}
                facts: []
                """));

        assertThat(report.gaps())
                .extracting(
                        gap -> gap.ref() + " " + gap.code() + " " + gap.facts().get("territory"))
                .containsExactly("organisation-a territory.unknown COM-57999", "case territory.unknown REG-99");
        assertThat(report.gaps().getLast().sentence().en())
                .isEqualTo("This code names no territory and never did: REG-99.");
    }

    @Test
    void anAreaMaySayInWhichPlacesItLies() {
        Report report = Told.in(
                gateway,
                Told.small(
                        """
                territories:
                  - {territory: LOC-un-bassin, role: SCOPE, name: Un bassin, within: [DEP-57]}
                facts: []
                """));

        assertThat(report.gaps()).isEmpty();
    }
}
