package org.filrouge.folds;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.filrouge.kernel.correction.FactHistory;
import org.filrouge.kernel.event.RecordedEvent;

/**
 * What one answer is made of at two dates: the facts of its key that were known and in effect, in the order in which they are taken.
 *
 * @param taken the facts as they stood
 * @param amended those that had been corrected or contested by then, retracted ones included, in the order of recording
 * @param possibly the ids of the facts taken whose dates do not tell whether they had taken effect
 * @param undated the ids of the facts left out because they have no date
 * @param reached whether anything of the key was known and in effect, even if it was retracted
 */
public record Course(
        List<Step> taken, List<FactHistory> amended, List<String> possibly, List<String> undated, boolean reached) {

    /**
     * One fact taken.
     *
     * @param said the place of the last rectification of it; its own where there is none
     */
    public record Step(RecordedEvent fact, long said) {}

    private static final Comparator<Step> IN_ORDER = Comparator.comparing(Step::fact, FoldOrder.COMPARATOR);

    /** The course of a key's answer through events given in whatever order. */
    public static Course of(Fold<?> fold, String key, Collection<RecordedEvent> events, TwoDates dates) {
        List<Step> taken = new ArrayList<>();
        List<FactHistory> amended = new ArrayList<>();
        List<String> possibly = new ArrayList<>();
        List<String> undated = new ArrayList<>();
        boolean reached = false;
        for (FactHistory fact : Reach.facts(fold, key, events, dates)) {
            RecordedEvent last = fact.versions().getLast();
            InEffect effect = dates.of(last);
            reached |= effect.counts();
            if (effect.counts() && !fact.steps().isEmpty()) {
                amended.add(fact);
            }
            if (!fact.isRetracted() && fold.keys(last).contains(key)) {
                switch (effect) {
                    case CERTAINLY -> taken.add(step(fact, last));
                    case POSSIBLY -> {
                        taken.add(step(fact, last));
                        possibly.add(last.id());
                    }
                    case UNDATED -> undated.add(last.id());
                    case NOT_YET -> {
                        // It is for a later day.
                    }
                }
            }
        }
        taken.sort(IN_ORDER);
        return new Course(taken, amended, possibly, undated, reached);
    }

    private static Step step(FactHistory fact, RecordedEvent last) {
        List<RecordedEvent> corrections = fact.corrections();
        return new Step(
                last,
                corrections.isEmpty() ? last.position() : corrections.getLast().position());
    }
}
