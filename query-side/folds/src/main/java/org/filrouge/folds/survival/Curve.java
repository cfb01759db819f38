package org.filrouge.folds.survival;

import java.math.BigDecimal;
import java.util.List;

/**
 * The survival of one group, from the first month on.
 *
 * @param subjects how many were followed
 * @param ended how many of them ended
 * @param censored how many did not, as far as they were seen
 * @param steps in the order of their months
 */
public record Curve(int subjects, int ended, int censored, List<Step> steps, Median median) {

    /** The share that lasts longer than so many months. */
    public BigDecimal survivalAt(int months) {
        return steps.stream()
                .filter(step -> step.months() <= months)
                .reduce((before, after) -> after)
                .map(Step::survival)
                .orElse(KaplanMeier.EVERYTHING);
    }

    /** How many are followed for so many months or longer. */
    public int atRiskAt(int months) {
        return steps.stream()
                .filter(step -> step.months() >= months)
                .findFirst()
                .map(Step::atRisk)
                .orElse(0);
    }
}
