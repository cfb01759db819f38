package org.filrouge.folds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.filrouge.folds.testing.RandomHistory;
import org.filrouge.kernel.correction.CorrectedHistory;
import org.filrouge.kernel.event.RecordedEvent;

/** What must hold of every fold at any two dates, whatever the events. */
class TwoDatesLawsTest {

    private static final int TRIES = 60;
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    @Provide
    Arbitrary<List<RecordedEvent>> logs() {
        return RandomHistory.logs(1, 40);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void afterTheLastDayAndTheLastEventItIsTheAnswerOfToday(
            @ForAll("logs") List<RecordedEvent> any, @ForAll Random random) {
        List<RecordedEvent> log = Relogged.onDaysOfTheirOwn(any, random);
        for (Fold<?> fold : Folds.all()) {
            for (String key : keys(fold, log)) {
                assertThat(fold.fold(key, log, new TwoDates(LAST_DAY, log.size())))
                        .isEqualTo(fold.fold(key, log));
            }
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void whatWasKnownAtASizeIsWhatTheFirstEventsAloneTell(
            @ForAll("logs") List<RecordedEvent> log, @ForAll Random random) {
        int size = random.nextInt(log.size() + 1);
        LocalDate day = random.nextBoolean() ? null : day(random);
        List<RecordedEvent> first = log.subList(0, size);
        for (Fold<?> fold : Folds.all()) {
            for (String key : keys(fold, log)) {
                TwoDates then = new TwoDates(day, size);
                assertThat(fold.fold(key, log, then))
                        .isEqualTo(fold.fold(key, first, new TwoDates(day, Long.MAX_VALUE)));
                assertThat(Course.of(fold, key, log, then))
                        .isEqualTo(Course.of(fold, key, first, new TwoDates(day, Long.MAX_VALUE)));
            }
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void whateverIsRecordedLaterChangesNoAnswerForAnEarlierSize(
            @ForAll("logs") List<RecordedEvent> log, @ForAll Random random) {
        RecordedEvent last = log.getLast();
        List<RecordedEvent> before = log.subList(0, log.size() - 1);
        TwoDates then = new TwoDates(random.nextBoolean() ? null : day(random), before.size());
        for (Fold<?> fold : Folds.all()) {
            for (String key : Reach.keys(fold, last, log)) {
                assertThat(fold.fold(key, log, then)).isEqualTo(fold.fold(key, before, then));
            }
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void theOrderInWhichEventsAreGivenChangesNoAnswer(@ForAll("logs") List<RecordedEvent> log, @ForAll Random random) {
        List<RecordedEvent> shuffled = new ArrayList<>(log);
        Collections.shuffle(shuffled, random);
        TwoDates then = new TwoDates(day(random), random.nextInt(log.size() + 1));
        for (Fold<?> fold : Folds.all()) {
            for (String key : keys(fold, log)) {
                assertThat(fold.fold(key, shuffled, then)).isEqualTo(fold.fold(key, log, then));
            }
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void everyFactThatStandsIsTakenOrUndatedOrOfALaterDay(
            @ForAll("logs") List<RecordedEvent> log, @ForAll Random random) {
        TwoDates then = new TwoDates(day(random), random.nextInt(log.size() + 1));
        List<RecordedEvent> standing =
                CorrectedHistory.knownAt(log, then.size()).standing();
        for (Fold<?> fold : Folds.all()) {
            for (String key : keys(fold, log)) {
                Course course = Course.of(fold, key, log, then);
                Stream<String> later = of(fold, key, standing)
                        .filter(fact -> then.of(fact) == InEffect.NOT_YET)
                        .map(RecordedEvent::id);
                Stream<String> here = Stream.concat(
                        course.taken().stream().map(step -> step.fact().id()), course.undated().stream());
                assertThat(Stream.concat(here, later))
                        .containsExactlyInAnyOrderElementsOf(
                                of(fold, key, standing).map(RecordedEvent::id).toList());
                assertThat(course.taken()).extracting(step -> step.fact().id()).containsAll(course.possibly());
            }
        }
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(1990, 1, 1).plusDays(random.nextInt(365 * 45));
    }

    private static Stream<RecordedEvent> of(Fold<?> fold, String key, List<RecordedEvent> facts) {
        return facts.stream().filter(fact -> fold.keys(fact).contains(key));
    }

    private static Set<String> keys(Fold<?> fold, List<RecordedEvent> log) {
        Set<String> keys = new TreeSet<>();
        log.stream()
                .map(event -> Reach.keys(fold, event, log))
                .flatMap(Collection::stream)
                .forEach(keys::add);
        return keys;
    }
}
