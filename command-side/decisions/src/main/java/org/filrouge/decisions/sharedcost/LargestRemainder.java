package org.filrouge.decisions.sharedcost;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Splits a sum by weights so that the parts make up the sum to the cent: each gets its whole cents, and the cents that are left go
 * one each to the largest remainders; of equal remainders, to the name that comes first in the alphabet.
 */
final class LargestRemainder {

    private LargestRemainder() {}

    /** One part before the left-over cents are given out. */
    private record Part(String name, BigInteger cents, BigInteger remainder) {}

    /**
     * The parts in euros, by name.
     *
     * @param sum euros, above zero, to the cent
     * @param weights above zero, by name; one at least
     */
    static Map<String, BigDecimal> split(BigDecimal sum, Map<String, BigDecimal> weights) {
        int scale = weights.values().stream().mapToInt(BigDecimal::scale).max().orElse(0);
        BigInteger all = whole(weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add), scale);
        BigInteger cents = whole(sum, 2);
        List<Part> parts = new ArrayList<>();
        weights.forEach((name, weight) -> {
            BigInteger[] share = cents.multiply(whole(weight, scale)).divideAndRemainder(all);
            parts.add(new Part(name, share[0], share[1]));
        });
        BigInteger given = parts.stream().map(Part::cents).reduce(BigInteger.ZERO, BigInteger::add);
        int left = cents.subtract(given).intValueExact();
        parts.sort(Comparator.comparing(Part::remainder).reversed().thenComparing(Part::name));
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            BigInteger own = parts.get(i).cents().add(i < left ? BigInteger.ONE : BigInteger.ZERO);
            shares.put(parts.get(i).name(), new BigDecimal(own, 2));
        }
        return shares;
    }

    private static BigInteger whole(BigDecimal number, int scale) {
        return number.setScale(scale).unscaledValue();
    }
}
