package org.filrouge.kernel.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {

    @ParameterizedTest(name = "“{0}” is {1}")
    @CsvSource({
        "9.5,                       9.5",
        "9.50,                      9.5",
        "100,                       100",
        "0,                         0",
        "0.000,                     0",
        "-0,                        0",
        "-3.25,                     -3.25",
        "007,                       7",
        "999999999999999.999999,    999999999999999.999999",
        "0.000001,                  0.000001",
    })
    void readsANumberAsItIs(String text, String written) {
        assertThat(Measure.parse(text)).hasToString(written);
        assertThat(Measure.parse(text)).isEqualTo(Measure.of(new BigDecimal(written)));
    }

    @ParameterizedTest(name = "“{0}” is refused")
    @ValueSource(
            strings = {
                "",
                " 9",
                "9 ",
                "9,5",
                ".5",
                "5.",
                "+5",
                "--5",
                "1e3",
                "0x10",
                "NaN",
                "Infinity",
                "1234567890123456",
                "0.1234567",
                "unknown",
                "CONFLICTING",
                "VALUE",
                "9\n",
                "٣",
            })
    void refusesEverythingElse(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Measure.parse(text));
    }

    @Test
    void unknownAndNotApplicableAreMeasuresAndNotNumbers() {
        assertThat(Measure.parse("UNKNOWN")).isSameAs(Measure.UNKNOWN);
        assertThat(Measure.parse("NOT_APPLICABLE")).isSameAs(Measure.NOT_APPLICABLE);
        assertThat(Measure.UNKNOWN.isKnown()).isFalse();
        assertThat(Measure.NOT_APPLICABLE.isKnown()).isFalse();
        assertThat(Measure.UNKNOWN).isNotEqualTo(Measure.of(0));
    }

    @Test
    void tenthsAddUpExactly() {
        Measure tenth = Measure.parse("0.1");

        assertThat(tenth.plus(tenth).plus(tenth)).isEqualTo(Measure.parse("0.3"));
    }

    @Test
    void aNumberTooLongToBeWrittenIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Measure.of(new BigDecimal("0.0000001")));
        assertThatIllegalArgumentException().isThrownBy(() -> Measure.of(1_000_000_000_000_000L));
        assertThatIllegalArgumentException().isThrownBy(() -> Measure.of(new BigDecimal("1E+15")));
    }

    @Test
    void aNumberWithAnExponentIsWrittenOut() {
        assertThat(Measure.of(new BigDecimal("1E+3"))).hasToString("1000");
    }

    @ParameterizedTest
    @EnumSource(
            value = AnswerStatus.class,
            names = {"UNKNOWN", "NOT_APPLICABLE", "CONFLICTING"})
    void aNumberNeverStandsBesideAnotherStatusThanValue(AnswerStatus status) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Measure(status, BigDecimal.ONE));
    }

    @Test
    void aValueHasANumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Measure(AnswerStatus.VALUE, null));
    }

    @Test
    void oneSourceCannotConflictWithItself() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Measure(AnswerStatus.CONFLICTING, null));
    }

    @Test
    void answersAsAViewDoes() {
        assertThat(Measure.parse("9.50").answer()).isEqualTo(Answer.of(new BigDecimal("9.5")));
        assertThat(Measure.UNKNOWN.answer()).isEqualTo(Answer.unknown());
        assertThat(Measure.NOT_APPLICABLE.answer()).isEqualTo(Answer.notApplicable());
    }

    @Test
    void theDifferenceIsKnownOnlyWhereBothAre() {
        assertThat(Measure.parse("2.5").minus(Measure.parse("3"))).hasToString("-0.5");
        assertThat(Measure.UNKNOWN.minus(Measure.of(1))).isEqualTo(Measure.UNKNOWN);
        assertThat(Measure.of(1).minus(Measure.NOT_APPLICABLE)).isEqualTo(Measure.UNKNOWN);
    }

    @Test
    void aNumberIsCertainlyAboveAnotherOnlyWhereBothAreKnown() {
        assertThat(Measure.of(3).certainlyAbove(Measure.of(2))).isTrue();
        assertThat(Measure.of(3).certainlyAbove(Measure.of(3))).isFalse();
        assertThat(Measure.of(3).certainlyAbove(Measure.UNKNOWN)).isFalse();
        assertThat(Measure.UNKNOWN.certainlyAbove(Measure.of(3))).isFalse();
    }

    @Test
    void aNumberIsCertainlyAtMostAnotherOnlyWhereBothAreKnown() {
        assertThat(Measure.of(3).certainlyAtMost(Measure.of(3))).isTrue();
        assertThat(Measure.of(4).certainlyAtMost(Measure.of(3))).isFalse();
        assertThat(Measure.UNKNOWN.certainlyAtMost(Measure.of(3))).isFalse();
        assertThat(Measure.of(3).certainlyAtMost(Measure.NOT_APPLICABLE)).isFalse();
    }

    @Test
    void aNumberCertainlyDiffersFromAnotherOnlyWhereBothAreKnown() {
        assertThat(Measure.of(3).certainlyDiffersFrom(Measure.of(4))).isTrue();
        assertThat(Measure.of(3).certainlyDiffersFrom(Measure.parse("3.0"))).isFalse();
        assertThat(Measure.of(3).certainlyDiffersFrom(Measure.UNKNOWN)).isFalse();
    }
}
