package org.filrouge.folds.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SecrecyTest {

    private static final Secrecy SIX = new Secrecy(6);

    @Test
    void aSmallCountIsSecretAndSoIsWhatWouldTellIt() {
        Published table = SIX.protect(new Counts(
                List.of("2019", "2020", "2021"),
                List.of("answered", "silent", "ended"),
                List.of(List.of(20, 3, 9), List.of(30, 14, 8), List.of(25, 12, 7))));
        assertThat(table.rows().getFirst().counts()).containsExactly(20, null, null);
        assertThat(table.rows().getFirst().total()).isEqualTo(32);
        assertThat(table.secrets()).isEqualTo(4);
        assertThat(table.columnTotals()).containsExactly(75, 29, 24);
    }

    @Test
    void whatIsLargeEnoughOrNothingIsPublished() {
        Published table =
                SIX.protect(new Counts(List.of("a", "b"), List.of("x", "y"), List.of(List.of(6, 0), List.of(0, 12))));
        assertThat(table.secrets()).isZero();
        assertThat(table.rows().get(1).counts()).containsExactly(0, 12);
    }

    @Test
    void rowsBelowTheThresholdArePutTogether() {
        Published table = SIX.protect(new Counts(
                List.of("2019", "2020", "2021"), List.of("x"), List.of(List.of(2), List.of(40), List.of(5))));
        assertThat(table.rows())
                .extracting(Published.Row::names)
                .containsExactly(List.of("2019", "2021"), List.of("2020"));
        assertThat(table.rows()).extracting(Published.Row::total).containsExactly(7, 40);
    }

    @Test
    void oneRowBelowTheThresholdTakesTheSmallestOtherWithIt() {
        Published table = SIX.protect(new Counts(
                List.of("2019", "2020", "2021"), List.of("x"), List.of(List.of(2), List.of(40), List.of(30))));
        assertThat(table.rows())
                .extracting(Published.Row::names)
                .containsExactly(List.of("2019", "2021"), List.of("2020"));
    }

    @Test
    void aTableBelowTheThresholdIsWithheldWhole() {
        Published table = SIX.protect(new Counts(List.of("2019"), List.of("x", "y"), List.of(List.of(2, 1))));
        assertThat(table.total()).isNull();
        assertThat(table.rows().getFirst().counts()).containsOnlyNulls();
        assertThat(table.rows().getFirst().total()).isNull();
    }

    @Test
    void anEmptyTableIsAnHonestZero() {
        Published table = SIX.protect(new Counts(List.of("2019"), List.of("x", "y"), List.of(List.of(0, 0))));
        assertThat(table.total()).isZero();
        assertThat(table.secrets()).isZero();
    }

    @Test
    void aThresholdOfOneKeepsNothingSecret() {
        Published table =
                new Secrecy(1).protect(new Counts(List.of("2019"), List.of("x", "y"), List.of(List.of(1, 2))));
        assertThat(table.rows().getFirst().counts()).containsExactly(1, 2);
    }
}
