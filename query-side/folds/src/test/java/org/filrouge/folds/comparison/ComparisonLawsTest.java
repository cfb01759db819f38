package org.filrouge.folds.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.filrouge.folds.indicator.Budget;
import org.filrouge.folds.indicator.Indicator;
import org.filrouge.folds.indicator.Indicators;
import org.filrouge.folds.testing.RandomHistory;
import org.filrouge.kernel.event.RecordedEvent;

/** What must hold of every explanation, whatever the events, the dates and the numbers. */
class ComparisonLawsTest {

    private static final int TRIES = 60;
    private static final int LONGEST = 80;

    @Provide
    Arbitrary<List<RecordedEvent>> logs() {
        return RandomHistory.logs(1, LONGEST);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void theExplainedPartsAddUpToExactlyTheDifference(@ForAll("logs") List<RecordedEvent> log, @ForAll Random random) {
        for (Indicator indicator : Indicators.all()) {
            Side from = side(indicator, log, random);
            Side to = side(random.nextInt(4) == 0 ? any(random) : indicator, log, random);
            Comparison comparison = Comparison.of(from, to, log);
            if (comparison.difference() != null) {
                assertThat(comparison.parts())
                        .extracting(Comparison.Part::change)
                        .doesNotContainNull();
                assertThat(sum(comparison)).isEqualByComparingTo(comparison.difference());
            }
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void theSharesOfAPartThatAreToldAddUpToItsChange(@ForAll("logs") List<RecordedEvent> log, @ForAll Random random) {
        for (Indicator indicator : Indicators.all()) {
            Comparison comparison = Comparison.of(side(indicator, log, random), side(indicator, log, random), log);
            for (Comparison.Part part : comparison.parts()) {
                List<BigDecimal> shares =
                        part.shares().stream().map(Comparison.Share::change).toList();
                if (part.change() != null
                        && !shares.isEmpty()
                        && shares.stream().allMatch(Objects::nonNull)) {
                    assertThat(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                            .isEqualByComparingTo(part.change());
                }
            }
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void bothAnswersAreThoseOfTheQuestionsAskedAlone(@ForAll("logs") List<RecordedEvent> log, @ForAll Random random) {
        for (Indicator indicator : Indicators.all()) {
            Side from = side(indicator, log, random);
            Side to = side(indicator, log, random);
            List<Path.Step> path = Path.between(from, to, log, facts -> Budget.unlimited());
            assertThat(path.getFirst().before()).isEqualTo(from.answer(log, facts -> Budget.unlimited()));
            assertThat(path.getLast().after()).isEqualTo(to.answer(log, facts -> Budget.unlimited()));
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aQuestionComparedWithItselfHasNothingToExplain(
            @ForAll("logs") List<RecordedEvent> log, @ForAll Random random) {
        for (Indicator indicator : Indicators.all()) {
            Side side = side(indicator, log, random);
            assertThat(Comparison.of(side, side, log).parts()).isEmpty();
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void theWayBackTakesAwayWhatTheWayThereAdded(@ForAll("logs") List<RecordedEvent> log, @ForAll Random random) {
        for (Indicator indicator : Indicators.all()) {
            Side from = side(indicator, log, random);
            Side to = side(indicator, log, random);
            BigDecimal there = Comparison.of(from, to, log).difference();
            BigDecimal back = Comparison.of(to, from, log).difference();
            assertThat(there == null).isEqualTo(back == null);
            if (there != null && back != null) {
                assertThat(there).isEqualByComparingTo(back.negate());
            }
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void onlyEventsOfTheLogAreNamed(@ForAll("logs") List<RecordedEvent> log, @ForAll Random random) {
        Set<String> ids = log.stream().map(RecordedEvent::id).collect(Collectors.toSet());
        List<RecordedEvent> shuffled = new ArrayList<>(log);
        Collections.shuffle(shuffled, random);
        for (Indicator indicator : Indicators.all()) {
            Side from = side(indicator, log, random);
            Side to = side(indicator, log, random);
            Comparison comparison = Comparison.of(from, to, log);
            comparison.parts().forEach(part -> assertThat(part.shares())
                    .allSatisfy(share -> assertThat(ids).contains(share.event())));
            assertThat(Comparison.of(from, to, shuffled)).isEqualTo(comparison);
        }
    }

    private static Indicator any(Random random) {
        List<Indicator> all = List.copyOf(Indicators.all());
        return all.get(random.nextInt(all.size()));
    }

    private static Side side(Indicator indicator, List<RecordedEvent> log, Random random) {
        long size = random.nextInt(log.size() + 1);
        int left = random.nextInt(3);
        LocalDate asOf = LocalDate.of(1995 + random.nextInt(40), 1 + random.nextInt(12), 1);
        LocalDate begin = random.nextBoolean() ? LocalDate.MIN : asOf.minusYears(10);
        return new Side(
                indicator,
                event -> event.position() % 3 != left,
                true,
                event -> event.position() < size,
                event -> !latest(event).isBefore(begin),
                event -> !earliest(event).isAfter(asOf),
                asOf);
    }

    private static LocalDate earliest(RecordedEvent event) {
        LocalDate earliest = event.envelope().effective().earliest();
        return earliest == null ? LocalDate.MIN : earliest;
    }

    private static LocalDate latest(RecordedEvent event) {
        LocalDate latest = event.envelope().effective().latest();
        return latest == null ? LocalDate.MAX : latest;
    }

    private static BigDecimal sum(Comparison comparison) {
        return comparison.parts().stream()
                .map(Comparison.Part::change)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
