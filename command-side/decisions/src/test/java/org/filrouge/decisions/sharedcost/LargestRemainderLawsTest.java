package org.filrouge.decisions.sharedcost;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

class LargestRemainderLawsTest {

    @Provide
    Arbitrary<Map<String, BigDecimal>> weights() {
        return Arbitraries.maps(
                        Arbitraries.strings()
                                .withCharRange('a', 'z')
                                .ofMinLength(1)
                                .ofMaxLength(3),
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("0.000001"), new BigDecimal("1000"))
                                .ofScale(6))
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property
    void thePartsMakeUpTheSumToTheCent(
            @ForAll @BigRange(min = "0.01", max = "999999999.99") @Scale(2) BigDecimal sum,
            @ForAll("weights") Map<String, BigDecimal> weights) {
        assertThat(LargestRemainder.split(sum, weights).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(sum);
    }

    @Property
    void noPartIsACentAwayFromItsExactShare(
            @ForAll @BigRange(min = "0.01", max = "999999999.99") @Scale(2) BigDecimal sum,
            @ForAll("weights") Map<String, BigDecimal> weights) {
        BigDecimal all = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        LargestRemainder.split(sum, weights).forEach((name, part) -> {
            BigDecimal exact = sum.multiply(weights.get(name)).divide(all, 30, RoundingMode.HALF_EVEN);
            assertThat(part.subtract(exact).abs()).isLessThan(new BigDecimal("0.01"));
            assertThat(part.signum()).isNotNegative();
        });
    }

    @Property
    void theOrderInWhichSharesAreToldDoesNotMatter(
            @ForAll @BigRange(min = "0.01", max = "999999999.99") @Scale(2) BigDecimal sum,
            @ForAll("weights") Map<String, BigDecimal> weights) {
        Map<String, BigDecimal> backwards = new LinkedHashMap<>(new TreeMap<>(weights).descendingMap());

        assertThat(LargestRemainder.split(sum, backwards)).isEqualTo(LargestRemainder.split(sum, weights));
    }
}
