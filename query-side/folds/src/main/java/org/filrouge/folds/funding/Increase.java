package org.filrouge.folds.funding;

import org.filrouge.folds.Dated;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;

/**
 * A grant grew.
 *
 * @param ratio times the earlier grant; never turned into euros
 * @param amount euros added; unknown when only the ratio is told
 */
public record Increase(Measure ratio, Money amount, Dated when) {}
