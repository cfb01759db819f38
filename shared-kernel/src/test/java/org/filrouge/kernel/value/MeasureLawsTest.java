package org.filrouge.kernel.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MeasureLawsTest {

    @Provide
    Arbitrary<Measure> measures() {
        Arbitrary<Measure> numbers = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000000000000"), new BigDecimal("1000000000000"))
                .ofScale(6)
                .map(Measure::of);
        return Arbitraries.oneOf(numbers, numbers, Arbitraries.of(Measure.UNKNOWN, Measure.NOT_APPLICABLE));
    }

    @Property(tries = 500)
    void whatIsWrittenReadsBackAsTheSame(@ForAll("measures") Measure measure) {
        assertThat(Measure.parse(measure.toString())).isEqualTo(measure);
    }

    @Property(tries = 500)
    void theOrderOfTwoOperandsDoesNotMatter(@ForAll("measures") Measure a, @ForAll("measures") Measure b) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void theGroupingOfThreeOperandsDoesNotMatter(
            @ForAll("measures") Measure a, @ForAll("measures") Measure b, @ForAll("measures") Measure c) {
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    }

    @Property(tries = 200)
    void unknownMakesEverySumUnknown(@ForAll("measures") Measure measure) {
        assertThat(measure.plus(Measure.UNKNOWN)).isEqualTo(Measure.UNKNOWN);
        assertThat(measure.plus(Measure.NOT_APPLICABLE)).isEqualTo(Measure.UNKNOWN);
    }

    @Property(tries = 200)
    void nothingAddedChangesNoNumber(@ForAll("measures") Measure measure) {
        Measure sum = measure.plus(Measure.of(0));

        assertThat(sum).isEqualTo(measure.isKnown() ? measure : Measure.UNKNOWN);
    }
}
