package org.filrouge.folds.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import org.filrouge.folds.indicator.Budget.Exceeded;
import org.filrouge.folds.indicator.Budget.Limit;
import org.filrouge.folds.testing.RandomHistory;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.indicator.Formula;
import org.filrouge.kernel.indicator.Match;
import org.filrouge.kernel.indicator.Selection;
import org.filrouge.kernel.value.AnswerStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A formula that would run away is stopped, and always at the same place. */
class BudgetTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    /** Each fact beside each fact, group by group of one: facts to the power of three. */
    private static final Formula RUNAWAY = new Formula.By(
            List.of("@stream"),
            new Formula.By(
                    List.of("@stream"),
                    new Formula.Count(
                            Selection.of(Selection.EVERY)
                                    .unless(Selection.of(Selection.EVERY), Match.When.LATER, "@case"),
                            AnswerStatus.VALUE),
                    null),
            null);

    @Provide
    Arbitrary<List<RecordedEvent>> logs() {
        return RandomHistory.logs(1, 60);
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void theSameFormulaOverTheSameFactsIsStoppedAtTheSamePlaceOrNotAtAll(
            @ForAll("logs") List<RecordedEvent> log, @ForAll @LongRange(min = 1, max = 20_000) long steps) {
        for (Indicator indicator : Indicators.all()) {
            Budget first = Budget.of(steps, steps);
            Budget again = Budget.of(steps, steps);
            assertThat(found(indicator.formula(), log, first)).isEqualTo(found(indicator.formula(), log, again));
            assertThat(first.spent()).isEqualTo(again.spent());
        }
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void aBudgetThatSufficesChangesNoNumber(@ForAll("logs") List<RecordedEvent> log) {
        for (Indicator indicator : Indicators.all()) {
            Budget enough = Budget.over(log.size(), () -> false);
            assertThat(found(indicator.formula(), log, enough))
                    .isEqualTo(new Evaluation(log, DAY).of(indicator.formula()));
        }
    }

    @Test
    void aFormulaThatGrowsWithTheCubeOfTheFactsIsStopped() {
        List<RecordedEvent> log = promises(1_500);
        long before = System.nanoTime();
        Exceeded exceeded = catchThrowableOfType(
                Exceeded.class, () -> evaluated(RUNAWAY, log, Budget.over(log.size(), () -> false)));
        assertThat(exceeded.limit()).isEqualTo(Limit.STEPS);
        assertThat(exceeded.most()).isEqualTo(500_000);
        assertThat(System.nanoTime() - before).isLessThan(5_000_000_000L);
    }

    @Test
    void whatIsKeptIsBounded() {
        List<RecordedEvent> log = promises(100);
        assertThatThrownBy(() -> evaluated(
                        new Formula.Count(Selection.of(Selection.EVERY), AnswerStatus.VALUE),
                        log,
                        Budget.of(1_000_000, 99)))
                .isInstanceOfSatisfying(
                        Exceeded.class, exceeded -> assertThat(exceeded.limit()).isEqualTo(Limit.KEPT));
    }

    @Test
    void whoeverAskedMayStopItEarlier() {
        AtomicInteger asked = new AtomicInteger();
        Exceeded exceeded = catchThrowableOfType(
                Exceeded.class,
                () -> evaluated(RUNAWAY, promises(500), Budget.over(500, () -> asked.incrementAndGet() > 3)));
        assertThat(exceeded.limit()).isEqualTo(Limit.TIME);
        assertThat(asked).hasValue(4);
    }

    private static List<RecordedEvent> promises(int count) {
        Facts facts = new Facts();
        for (int i = 0; i < count / 2; i++) {
            facts.promised("commitment:c" + i);
        }
        return facts.log();
    }

    private static @Nullable Object found(Formula formula, List<RecordedEvent> log, Budget budget) {
        try {
            return evaluated(formula, log, budget);
        } catch (Exceeded exceeded) {
            return exceeded.limit();
        }
    }

    private static Finding evaluated(Formula formula, List<RecordedEvent> log, Budget budget) {
        return new Evaluation(Ground.of(log, List.of(), DAY, budget)).of(formula);
    }
}
