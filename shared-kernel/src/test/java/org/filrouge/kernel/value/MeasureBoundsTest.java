package org.filrouge.kernel.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureBoundsTest {

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "1e2147483647", "1e-2147483647", "1e15", "0.0000001"})
    void aNumberBeyondAMeasureIsRefusedBeforeItIsWrittenOut(String number) {
        assertThatIllegalArgumentException().isThrownBy(() -> Measure.of(new BigDecimal(number)));
    }

    @Test
    void anExponentIsOnlyAnotherWayToWriteANumber() {
        assertThat(Measure.of(new BigDecimal("1e5"))).hasToString("100000");
        assertThat(Measure.of(new BigDecimal("-12.50"))).hasToString("-12.5");
        assertThat(Measure.of(new BigDecimal("0e-999999999"))).hasToString("0");
    }
}
