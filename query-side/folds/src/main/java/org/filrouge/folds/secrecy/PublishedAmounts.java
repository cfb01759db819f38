package org.filrouge.folds.secrecy;

import java.math.BigDecimal;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Sums of money as they may be published. What is not here is secret, or nothing: nobody is told which.
 *
 * @param rows euros by row
 * @param total euros of all rows together, those not here included; null where secret
 */
public record PublishedAmounts(SortedMap<String, BigDecimal> rows, @Nullable BigDecimal total) {

    /** Whether anything is published. */
    public boolean isAny() {
        return total != null || !rows.isEmpty();
    }
}
