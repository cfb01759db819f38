package org.filrouge.folds.indicator;

import java.util.List;
import java.util.function.Predicate;
import org.filrouge.kernel.correction.CorrectedHistory;
import org.filrouge.kernel.correction.FactHistory;
import org.jspecify.annotations.Nullable;

/**
 * An indicator's answer with all a reader must know before using it.
 *
 * @param finding what is answered: CONFLICTING where sources disagree about this indicator or about a fact it counts
 * @param computed what the recorded facts give where sources disagree; null where they do not
 * @param statements what the disagreeing sources say, side by side
 * @param contested the facts in it that an organisation contests
 * @param corrected the facts in it that were rectified since they were recorded
 */
public record Answered(
        Finding finding,
        @Nullable Finding computed,
        List<String> statements,
        List<String> contested,
        List<String> corrected) {

    /**
     * What an indicator answers.
     *
     * @param evaluation over the facts as they stand
     * @param history the same facts with what was said of them
     */
    public static Answered of(Indicator indicator, Evaluation evaluation, CorrectedHistory history) {
        Finding computed = evaluation.of(indicator.formula());
        List<Contradiction> conflicts = evaluation.contradictions().stream()
                .filter(contradiction -> contradiction.concerns(indicator, computed))
                .toList();
        return new Answered(
                conflicts.isEmpty() ? computed : Contradiction.conflicting(computed, conflicts),
                conflicts.isEmpty() ? null : computed,
                conflicts.stream()
                        .flatMap(conflict -> conflict.statements().stream())
                        .toList(),
                those(computed, history, fact -> !fact.openContestations().isEmpty()),
                those(computed, history, fact -> !fact.corrections().isEmpty()));
    }

    private static List<String> those(Finding finding, CorrectedHistory history, Predicate<FactHistory> which) {
        return finding.events().stream()
                .filter(event -> history.about(event).filter(which).isPresent())
                .toList();
    }
}
