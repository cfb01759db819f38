package org.filrouge.folds.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.filrouge.folds.testing.RandomHistory;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.indicator.Formula;
import org.filrouge.kernel.indicator.FormulaForm;
import org.filrouge.kernel.indicator.Selection;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.value.AnswerStatus;

/** What must hold of every indicator, whatever the events. */
class IndicatorLawsTest {

    private static final int TRIES = 30;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final Set<String> LOOKING_AT_EVERYTHING = Set.of("E13", "E15", "E16");

    @Provide
    Arbitrary<List<RecordedEvent>> logs() {
        return RandomHistory.logs(1, 60);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void theOrderInWhichEventsAreGivenChangesNoNumber(@ForAll("logs") List<RecordedEvent> log, @ForAll Random random) {
        List<RecordedEvent> shuffled = new ArrayList<>(log);
        Collections.shuffle(shuffled, random);
        for (Indicator indicator : Indicators.all()) {
            assertThat(find(indicator.formula(), shuffled)).isEqualTo(find(indicator.formula(), log));
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void anEventThatAnIndicatorDoesNotNeedChangesNothing(@ForAll("logs") List<RecordedEvent> log) {
        for (Indicator indicator : Indicators.all()) {
            if (!LOOKING_AT_EVERYTHING.contains(indicator.code())) {
                List<RecordedEvent> needed = log.stream()
                        .filter(event -> isNeeded(event, indicator.needs()))
                        .toList();
                assertThat(find(indicator.formula(), needed)).isEqualTo(find(indicator.formula(), log));
            }
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void countsAndSumsOverScopesWithoutACommonEventAddUpToTheWhole(
            @ForAll("logs") List<RecordedEvent> log, @ForAll Random random) {
        Map<Boolean, List<RecordedEvent>> scopes =
                log.stream().collect(Collectors.partitioningBy(event -> random.nextBoolean()));
        for (Formula formula : additive()) {
            Finding whole = find(formula, log);
            Finding one = find(formula, scopes.get(true));
            Finding other = find(formula, scopes.get(false));
            if (one.number() != null && other.number() != null) {
                assertThat(whole.number()).isEqualByComparingTo(one.number().add(other.number()));
            } else {
                assertThat(whole.value().status()).isNotEqualTo(AnswerStatus.VALUE);
            }
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aNumberIsMadeOfEventsOfItsScope(@ForAll("logs") List<RecordedEvent> log) {
        Set<String> ids = log.stream().map(RecordedEvent::id).collect(Collectors.toSet());
        for (Indicator indicator : Indicators.all()) {
            assertThat(ids).containsAll(find(indicator.formula(), log).events());
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aFormulaReadBackFindsTheSame(@ForAll("logs") List<RecordedEvent> log) {
        for (Indicator indicator : Indicators.all()) {
            Formula read = FormulaForm.read(FormulaForm.write(indicator.formula()));
            assertThat(find(read, log)).isEqualTo(find(indicator.formula(), log));
        }
    }

    /** Counts and sums of all events of some names, as they stand in the definitions. */
    private static List<Formula> additive() {
        List<Formula> found = new ArrayList<>();
        Indicators.all().forEach(indicator -> collect(indicator.formula(), found));
        assertThat(found).hasSizeGreaterThan(10);
        return found;
    }

    private static void collect(Formula formula, List<Formula> found) {
        switch (formula) {
            case Formula.Count f when isPlain(f.of()) -> found.add(new Formula.Count(f.of(), AnswerStatus.VALUE));
            case Formula.Sum f
            when isPlain(f.of()) && f.fields().equals(List.of("count")) ->
                found.add(new Formula.Sum(f.of(), f.fields(), AnswerStatus.VALUE, false));
            case Formula.Ratio f -> List.of(f.of(), f.to()).forEach(one -> collect(one, found));
            case Formula.Parts f -> f.parts().forEach(part -> collect(part.formula(), found));
            case Formula.By f -> collect(f.of(), found);
            default -> {
                // Not a plain count or sum.
            }
        }
    }

    private static boolean isPlain(Selection selection) {
        return selection.matches().isEmpty() && selection.pick() == Selection.Pick.ALL;
    }

    private static boolean isNeeded(RecordedEvent event, Set<String> needs) {
        return needs.contains(event.name())
                || event.event() instanceof ObservationEvent.Recorded observed && needs.contains(observed.kind());
    }

    private static Finding find(Formula formula, List<RecordedEvent> events) {
        return new Evaluation(events, DAY).of(formula);
    }
}
