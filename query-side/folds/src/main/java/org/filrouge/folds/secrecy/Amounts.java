package org.filrouge.folds.secrecy;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Sums of money before secrecy: by row, what each contributor brought. Only what is above zero is a contribution.
 *
 * @param rows euros by contributor, by row
 */
public record Amounts(SortedMap<String, Map<String, BigDecimal>> rows) {

    public Amounts {
        SortedMap<String, Map<String, BigDecimal>> positive = new TreeMap<>();
        rows.forEach((name, row) -> {
            Map<String, BigDecimal> kept = new HashMap<>(row);
            kept.values().removeIf(amount -> amount.signum() <= 0);
            if (!kept.isEmpty()) {
                positive.put(name, Map.copyOf(kept));
            }
        });
        rows = positive;
    }

    /** What each contributor brought to some rows together. */
    Map<String, BigDecimal> together(Collection<String> names) {
        Map<String, BigDecimal> together = new HashMap<>();
        names.forEach(name -> rows.get(name).forEach((who, amount) -> together.merge(who, amount, BigDecimal::add)));
        return together;
    }
}
