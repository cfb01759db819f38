package org.filrouge.folds.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.filrouge.folds.Fold;
import org.filrouge.folds.TwoDates;
import org.filrouge.folds.casefile.CaseFold;
import org.filrouge.folds.organisation.OrganisationFold;
import org.filrouge.folds.testing.RandomHistory;
import org.filrouge.kernel.correction.CorrectedHistory;
import org.filrouge.kernel.event.RecordedEvent;

/** What must hold of every replay, whatever the events and the dates. */
class StrideLawsTest {

    private static final int TRIES = 100;
    private static final int LONGEST = 60;

    @Provide
    Arbitrary<List<RecordedEvent>> logs() {
        return RandomHistory.logs(1, LONGEST);
    }

    @Property(tries = TRIES)
    void stepsRiseStayInThePeriodAndEndOnItsLastDay(@ForAll Random random) {
        LocalDate from = LocalDate.of(1990 + random.nextInt(40), 1 + random.nextInt(12), 1 + random.nextInt(28));
        LocalDate to = from.plusDays(random.nextInt(4_000));
        for (Stride stride : List.of(Stride.MONTH, Stride.QUARTER, Stride.YEAR)) {
            List<LocalDate> days = stride.days(from, to).toList();
            assertThat(days).isSorted().doesNotHaveDuplicates().endsWith(to).allMatch(day -> !day.isBefore(from));
        }
    }

    /** Between two steps nothing changes: whoever replays event by event misses no state. */
    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void anAnswerOfAnyDayIsThatOfTheLastStepBeforeIt(@ForAll("logs") List<RecordedEvent> log, @ForAll Random random) {
        unchangedBetween(new CaseFold(), log, random);
        unchangedBetween(new OrganisationFold(), log, random);
    }

    private static <V> void unchangedBetween(Fold<V> fold, List<RecordedEvent> log, Random random) {
        LocalDate from = LocalDate.of(1990, 1, 1);
        LocalDate to = LocalDate.of(2035, 12, 31);
        long size = random.nextInt(log.size() + 1);
        List<RecordedEvent> facts = CorrectedHistory.knownAt(log, size).facts().stream()
                .map(fact -> fact.versions().getLast())
                .toList();
        TreeSet<LocalDate> days = Stride.days(facts, from, to).collect(Collectors.toCollection(TreeSet::new));
        assertThat(days.getLast()).isEqualTo(to);
        TreeSet<String> keys = new TreeSet<>();
        facts.forEach(fact -> keys.addAll(fold.keys(fact)));
        for (String key : keys) {
            LocalDate day = from.plusDays(random.nextInt(16_000));
            LocalDate step = days.floor(day);
            if (step != null) {
                assertThat(fold.fold(key, log, new TwoDates(day, size)))
                        .isEqualTo(fold.fold(key, log, new TwoDates(step, size)));
            }
        }
    }
}
