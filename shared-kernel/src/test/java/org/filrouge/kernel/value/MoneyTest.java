package org.filrouge.kernel.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @ValueSource(strings = {"14800", "11302.5", "0.01", "12.340", "-3.99", "UNKNOWN", "NOT_APPLICABLE"})
    void holdsEurosToTheCent(String amount) {
        assertThat(new Money(Measure.parse(amount), TaxBasis.INCL_TAX).amount()).isEqualTo(Measure.parse(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "12.345", "-0.005"})
    void refusesAPartOfACent(String amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Money(Measure.parse(amount), TaxBasis.INCL_TAX))
                .withMessageContaining("two decimals");
    }

    @Test
    void theSameSumOnAnotherTaxBasisIsAnotherSum() {
        assertThat(new Money(Measure.of(100), TaxBasis.INCL_TAX))
                .isNotEqualTo(new Money(Measure.of(100), TaxBasis.EXCL_TAX));
    }

    @ParameterizedTest(name = "{0} may be above zero: {1}")
    @CsvSource({"0.01, true", "0, false", "0.00, false", "-1, false", "UNKNOWN, true"})
    void aSumNotToldMayBeAboveZero(String amount, boolean expected) {
        assertThat(new Money(Measure.parse(amount), TaxBasis.NOT_STATED).mayBePositive())
                .isEqualTo(expected);
        assertThat(Money.unknown(TaxBasis.EXCL_TAX).amount()).isEqualTo(Measure.UNKNOWN);
    }
}
