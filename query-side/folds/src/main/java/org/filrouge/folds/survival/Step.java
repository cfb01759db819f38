package org.filrouge.folds.survival;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is found at one number of months, wherever something ended or the follow-up of something stopped. Shares are rounded half up to
 * four decimals, at the last step.
 *
 * @param months since the start
 * @param atRisk how many were still followed by then, those that stop at this very month included
 * @param ended how many ended
 * @param censored how many were still there and were not seen later; they count as at risk in this month
 * @param survival the share that lasts longer than this, by the product-limit estimate
 * @param standardError of the share, by Greenwood's formula; null once nothing is left
 * @param lower the lower end of the 95 % band by the log-log transform; null while everything or nothing is left
 * @param upper its upper end
 * @param range what the share may be where dates are fuzzy
 */
public record Step(
        int months,
        int atRisk,
        int ended,
        int censored,
        BigDecimal survival,
        @Nullable BigDecimal standardError,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        Range range) {

    /** Whether dates more exact than those told could change the share. */
    public boolean precisionDecides() {
        return range.least().compareTo(range.most()) != 0;
    }
}
