package org.filrouge.folds.survival;

import org.jspecify.annotations.Nullable;

/**
 * The first number of months by which half have ended or more.
 *
 * @param months null when more than half were still there at the last sight of them
 * @param lower the first month at which the lower end of the band is a half or less; null when it never is
 * @param upper the first month at which the upper end is; null when it never is
 */
public record Median(@Nullable Integer months, @Nullable Integer lower, @Nullable Integer upper) {}
