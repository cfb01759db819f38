package org.filrouge.folds.indicator;

import org.filrouge.kernel.indicator.Formula;
import org.filrouge.kernel.indicator.Formulas;
import org.filrouge.kernel.indicator.Match;
import org.filrouge.kernel.indicator.Selection;

/**
 * What a formula will cost, before it is run.
 *
 * @param stepsPerFact how often it looks at each fact, its groups left out
 * @param levelsOfGroups how many times it is evaluated group by group: each level multiplies the steps by the number of groups
 */
public record FormulaCost(long stepsPerFact, int levelsOfGroups) {

    /** The same counting as while it runs. */
    public static FormulaCost of(Formula formula) {
        return new FormulaCost(steps(formula), groups(formula));
    }

    private static long steps(Formula formula) {
        long own = formula instanceof Formula.By || !Formulas.parts(formula).isEmpty()
                ? 0
                : Formulas.selections(formula).stream()
                        .mapToLong(FormulaCost::steps)
                        .sum();
        long within =
                Formulas.parts(formula).stream().mapToLong(FormulaCost::steps).sum();
        return own + within;
    }

    private static long steps(Selection selection) {
        long beside = selection.matches().stream()
                .map(Match::with)
                .mapToLong(FormulaCost::steps)
                .sum();
        return 2L + selection.where().size() + selection.matches().size() + beside;
    }

    private static int groups(Formula formula) {
        int within = Formulas.parts(formula).stream()
                .mapToInt(FormulaCost::groups)
                .max()
                .orElse(0);
        return within + (formula instanceof Formula.By ? 1 : 0);
    }
}
