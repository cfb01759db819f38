package org.filrouge.views.query;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.filrouge.folds.comparison.Comparison;
import org.filrouge.folds.comparison.Side;
import org.filrouge.folds.indicator.Answered;
import org.filrouge.folds.indicator.Budget;
import org.filrouge.folds.indicator.Indicator;
import org.filrouge.folds.indicator.Indicators;
import org.filrouge.folds.indicator.Reading;
import org.filrouge.http.Problem;
import org.filrouge.http.ProblemCode;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.indicator.FormulaCheck;

/**
 * Runs indicators that somebody defined: a few at a time, each within its budget of steps, and none for longer than a caller would
 * wait. Those of the programme itself are known and run without.
 */
public final class PostedRuns {

    private static final int AT_ONCE = 4;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_RUN = Duration.ofSeconds(5);

    private final Semaphore room = new Semaphore(AT_ONCE, true);

    /**
     * What an indicator answered, and what that cost.
     *
     * @param steps how many steps it took; 0 for an indicator of the programme
     * @param mostSteps how many it might have taken
     */
    public record Run(Reading reading, long steps, long mostSteps) {}

    /**
     * Reads an indicator over facts.
     *
     * @throws Problem 422 when it would look at more than it may, 503 when it takes too long, 429 when too many are at it
     */
    public Run run(Indicator indicator, Reading.Facts facts, LocalDate day) {
        if (!isPosted(indicator)) {
            return new Run(Reading.of(indicator, facts, day), 0, 0);
        }
        check(indicator);
        return within(budgets -> {
            Budget budget = budgets.apply(facts.size());
            return new Run(Reading.of(indicator, facts, day, budget), budget.spent(), budget.mostSteps());
        });
    }

    /**
     * What lies between two answers, which takes many answers: each within its own budget, all of them within the time of one run.
     *
     * @throws Problem as when one is run
     */
    public Comparison compared(Side before, Side after, Collection<RecordedEvent> recorded) {
        if (!isPosted(before.indicator()) && !isPosted(after.indicator())) {
            return Comparison.of(before, after, recorded);
        }
        check(before.indicator());
        check(after.indicator());
        return within(budgets -> Comparison.of(before, after, recorded, budgets));
    }

    /** A told history may hold a definition with gaps; what cannot be evaluated is not. */
    private static void check(Indicator indicator) {
        FormulaCheck.faults(indicator.formula()).stream().findFirst().ifPresent(fault -> {
            throw Problem.of(
                    ProblemCode.FORMULA_FAULTY, Map.of("place", "/formula" + fault.place(), "fault", fault.code()));
        });
    }

    /** Runs within the time and the room there is; each budget handed out is for that many facts. */
    private <T> T within(Function<LongFunction<Budget>, T> runs) {
        long end = System.nanoTime() + LONGEST_RUN.toNanos();
        AtomicLong facts = new AtomicLong();
        enter();
        try {
            return runs.apply(over -> {
                facts.set(over);
                if (System.nanoTime() - end > 0) {
                    throw outOfTime();
                }
                return Budget.over(over, () -> System.nanoTime() - end > 0);
            });
        } catch (Budget.Exceeded exceeded) {
            throw problem(exceeded, facts.get());
        } finally {
            room.release();
        }
    }

    /**
     * What an indicator answers, where nobody asks what the facts without a date change.
     *
     * @throws Problem as when it is run
     */
    public Answered answered(Indicator indicator, Reading.Facts facts, LocalDate day) {
        return isPosted(indicator) ? run(indicator, facts, day).reading().answered() : facts.answer(indicator, day);
    }

    /** Whether somebody defined it, rather than the programme. */
    public static boolean isPosted(Indicator indicator) {
        return Indicators.byCode(indicator.code()).isEmpty();
    }

    private void enter() {
        try {
            if (!room.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw Problem.of(ProblemCode.TOO_MANY);
            }
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
            throw Problem.of(ProblemCode.TOO_MANY);
        }
    }

    private static Problem problem(Budget.Exceeded exceeded, long facts) {
        String most = Long.toString(exceeded.most());
        return switch (exceeded.limit()) {
            case STEPS -> Problem.of(ProblemCode.TOO_MANY_STEPS, Map.of("most", most, "facts", Long.toString(facts)));
            case KEPT -> Problem.of(ProblemCode.TOO_MUCH_KEPT, Map.of("most", most, "facts", Long.toString(facts)));
            case TIME -> outOfTime();
        };
    }

    private static Problem outOfTime() {
        return Problem.of(ProblemCode.OUT_OF_TIME, Map.of("seconds", Long.toString(LONGEST_RUN.toSeconds())));
    }
}
