package org.filrouge.folds.comparison;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.LongFunction;
import org.filrouge.folds.indicator.Answered;
import org.filrouge.folds.indicator.Budget;
import org.filrouge.kernel.event.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Two answers to one question and what lies between them.
 *
 * @param difference the second number less the first, in the unit of the indicator; null where one of them is no number, or they are
 *     amounts on two tax bases
 * @param parts what changed the number, cause by cause; where there is a difference their changes add up to exactly that
 */
public record Comparison(Answered before, Answered after, @Nullable BigDecimal difference, List<Part> parts) {

    /**
     * What some causes changed.
     *
     * @param causes one; several where the number was unknown in between, so that nobody can tell them apart
     * @param change in the unit of the indicator; null where it was no number before or after
     */
    public record Part(List<Cause> causes, @Nullable BigDecimal change, List<Share> shares) {}

    /**
     * What one event changed.
     *
     * @param event its id
     * @param change null where it cannot be told for this event alone
     */
    public record Share(String event, @Nullable BigDecimal change) {}

    /** Compares two questions to an indicator of the programme. */
    public static Comparison of(Side from, Side to, Collection<RecordedEvent> recorded) {
        return of(from, to, recorded, facts -> Budget.unlimited());
    }

    /**
     * Compares two questions to an indicator that somebody defined.
     *
     * @param recorded every event that either question knows, corrections included, in any order
     * @param budgets what one answer over so many facts may cost
     * @throws Budget.Exceeded when one of the answers would cost more
     */
    public static Comparison of(Side from, Side to, Collection<RecordedEvent> recorded, LongFunction<Budget> budgets) {
        Answered before = from.answer(recorded, budgets);
        Answered after = to.answer(recorded, budgets);
        Ladder ladder = new Ladder(before, after);
        Path.between(from, to, recorded, budgets).forEach(ladder::take);
        return new Comparison(before, after, ladder.between(before, after), ladder.parts());
    }
}
