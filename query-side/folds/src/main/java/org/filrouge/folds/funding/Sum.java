package org.filrouge.folds.funding;

import org.filrouge.folds.Dated;
import org.filrouge.kernel.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * A sum that one event tells.
 *
 * @param told what names it: the reference of a signature, the name of a payment, the object of a drawing
 */
public record Sum(Money amount, @Nullable String told, Dated when) {}
