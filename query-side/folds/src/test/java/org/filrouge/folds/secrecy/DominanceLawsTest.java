package org.filrouge.folds.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What must hold of every published table of money, whatever was granted. */
class DominanceLawsTest {

    private static final int THRESHOLD = 3;
    private static final Dominance RULE = new Dominance(THRESHOLD);

    @Provide
    Arbitrary<Amounts> tables() {
        return Arbitraries.randomValue(random -> {
            TreeMap<String, Map<String, BigDecimal>> rows = new TreeMap<>();
            int regions = 1 + random.nextInt(6);
            for (int region = 0; region < regions; region++) {
                rows.put("region-" + region, row(random));
            }
            return new Amounts(rows);
        });
    }

    private static Map<String, BigDecimal> row(Random random) {
        Map<String, BigDecimal> row = new HashMap<>();
        int funders = random.nextInt(9);
        for (int i = 0; i < funders; i++) {
            int magnitude = random.nextInt(5) == 0 ? 1_000_000 : 20_000;
            row.put("funder-" + random.nextInt(10), BigDecimal.valueOf(random.nextInt(magnitude), 2));
        }
        return row;
    }

    /**
     * All that can be worked out are sums over rows that do not overlap: those published, and those not published, from the total. Of a
     * sum a reader knows their own part; another's part then lies anywhere from nothing to what is left. That must be 15 % of what is
     * left away from the truth at least.
     */
    @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
    void nobodyCanBoundAnothersAmountWithinItsProtection(@ForAll("tables") Amounts table) {
        PublishedAmounts published = RULE.protect(table);
        published.rows().keySet().forEach(row -> protectedIn(table.together(Set.of(row))));
        if (published.total() != null) {
            Set<String> others = new TreeSet<>(table.rows().keySet());
            others.removeAll(published.rows().keySet());
            if (!others.isEmpty()) {
                protectedIn(table.together(others));
            }
            protectedIn(table.together(table.rows().keySet()));
        }
    }

    private static void protectedIn(Map<String, BigDecimal> contributions) {
        BigDecimal sum = contributions.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        contributions.forEach((reader, own) -> {
            BigDecimal left = sum.subtract(own);
            assertThat(contributions.size() - 1).isGreaterThanOrEqualTo(THRESHOLD);
            contributions.forEach((other, amount) -> {
                if (!other.equals(reader)) {
                    assertThat(left.subtract(amount)).isGreaterThanOrEqualTo(left.multiply(new BigDecimal("0.15")));
                }
            });
        });
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void whatIsPublishedIsTrue(@ForAll("tables") Amounts table) {
        PublishedAmounts published = RULE.protect(table);
        published.rows().forEach((row, amount) -> assertThat(amount)
                .isEqualByComparingTo(
                        table.rows().get(row).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
        if (published.total() != null) {
            assertThat(published.total())
                    .isEqualByComparingTo(table.rows().values().stream()
                            .flatMap(row -> row.values().stream())
                            .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    @Example
    void sumsOfManyOfAboutTheSameAreAllPublished() {
        TreeMap<String, Map<String, BigDecimal>> rows = new TreeMap<>();
        for (int region = 0; region < 3; region++) {
            Map<String, BigDecimal> row = new HashMap<>();
            for (int i = 0; i < 5; i++) {
                row.put("funder-" + i, BigDecimal.valueOf(10_000 + i));
            }
            rows.put("region-" + region, row);
        }
        PublishedAmounts published = RULE.protect(new Amounts(rows));

        assertThat(published.rows()).hasSize(3);
        assertThat(published.total()).isEqualByComparingTo("150030");
    }

    @Example
    void oneSecretRowBesideATotalHidesAnother() {
        TreeMap<String, Map<String, BigDecimal>> rows = new TreeMap<>();
        rows.put("large", equal(6, "100"));
        rows.put("less-large", equal(5, "90"));
        rows.put("of-one", Map.of("funder-9", new BigDecimal("80")));
        PublishedAmounts published = RULE.protect(new Amounts(rows));

        assertThat(published.rows().keySet()).containsExactly("large");
        assertThat(published.total()).isNotNull();
    }

    private static Map<String, BigDecimal> equal(int funders, String each) {
        Map<String, BigDecimal> row = new HashMap<>();
        for (int i = 0; i < funders; i++) {
            row.put("funder-" + i, new BigDecimal(each).setScale(2, RoundingMode.UNNECESSARY));
        }
        return row;
    }
}
