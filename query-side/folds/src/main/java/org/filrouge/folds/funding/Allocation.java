package org.filrouge.folds.funding;

import org.filrouge.folds.Dated;
import org.filrouge.kernel.sharedcost.SharedCostId;
import org.filrouge.kernel.value.Money;

/** A part of an agreement that serves a shared cost. */
public record Allocation(SharedCostId cost, Money amount, Dated when) {}
