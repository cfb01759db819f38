package org.filrouge.folds.secrecy;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The rule of secrecy for sums of money. A sum is published where, whoever of its contributors takes their own part away from it, enough
 * others are left, and none of these brought more than 85 % of what is left. The bound is that of the French statistical institute (Insee,
 * Guide du secret statistique: no cell of which one contributor makes more than 85 %).
 *
 * <p>Rows that are secret can be told together from the total; so the total stands only where they together could be published, and for
 * that more rows are hidden, the smallest first. What is published is the same for every reader.
 */
public final class Dominance {

    public static final BigDecimal LARGEST_SHARE = new BigDecimal("0.85");

    private final int threshold;

    /**
     * The rule for one threshold.
     *
     * @param threshold how many contributors other than the one who reads there must be at least
     */
    public Dominance(int threshold) {
        this.threshold = threshold;
    }

    public int threshold() {
        return threshold;
    }

    /** The sums as they may be published. */
    public PublishedAmounts protect(Amounts amounts) {
        Set<String> secret = new TreeSet<>();
        amounts.rows().forEach((name, row) -> {
            if (!isSafe(row.values())) {
                secret.add(name);
            }
        });
        Set<String> hidden = hidden(amounts, secret);
        boolean total = isSafe(amounts.together(amounts.rows().keySet()).values()) && isSafeTogether(amounts, hidden);
        Set<String> left = total ? hidden : secret;
        SortedMap<String, BigDecimal> rows = new TreeMap<>();
        amounts.rows().forEach((name, row) -> {
            if (!left.contains(name)) {
                rows.put(name, sum(row.values()));
            }
        });
        return new PublishedAmounts(
                rows, total ? sum(amounts.together(amounts.rows().keySet()).values()) : null);
    }

    /** The rows that are secret, with the smallest of the others as long as they could be told together. */
    private Set<String> hidden(Amounts amounts, Set<String> secret) {
        Set<String> hidden = new TreeSet<>(secret);
        List<String> others = amounts.rows().entrySet().stream()
                .filter(row -> !secret.contains(row.getKey()))
                .sorted(Comparator.comparing(row -> sum(row.getValue().values())))
                .map(Map.Entry::getKey)
                .toList();
        for (String next : others) {
            if (isSafeTogether(amounts, hidden)) {
                return hidden;
            }
            hidden.add(next);
        }
        return hidden;
    }

    private boolean isSafeTogether(Amounts amounts, Set<String> rows) {
        return rows.isEmpty() || isSafe(amounts.together(rows).values());
    }

    /** Whether a sum may be published, whoever of those who brought it reads it. */
    boolean isSafe(Collection<BigDecimal> contributions) {
        if (contributions.size() <= threshold) {
            return false;
        }
        List<BigDecimal> largest = contributions.stream()
                .sorted(Comparator.reverseOrder())
                .limit(2)
                .toList();
        BigDecimal left = sum(contributions).subtract(largest.getLast());
        return largest.getFirst().compareTo(left.multiply(LARGEST_SHARE)) <= 0;
    }

    private static BigDecimal sum(Collection<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
