package org.filrouge.folds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.filrouge.folds.casefile.CaseFold;
import org.filrouge.folds.casefile.CaseView;
import org.filrouge.folds.casefile.Timeline;
import org.filrouge.folds.funder.FunderFold;
import org.filrouge.folds.organisation.OrganisationFold;
import org.filrouge.folds.territory.TerritoryFold;
import org.filrouge.folds.testing.RandomHistory;
import org.filrouge.kernel.correction.CorrectedHistory;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamFamily;

/** What must hold of every fold, whatever the events. */
class FoldLawsTest {

    private static final int TRIES = 100;

    @Provide
    Arbitrary<List<RecordedEvent>> logs() {
        return RandomHistory.logs(1, 50);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void theOrderInWhichEventsAreGivenChangesNoAnswer(@ForAll("logs") List<RecordedEvent> log, @ForAll Random random) {
        for (Fold<?> fold : Folds.all()) {
            List<RecordedEvent> shuffled = new ArrayList<>(log);
            Collections.shuffle(shuffled, random);
            assertThat(answers(fold, shuffled)).isEqualTo(answers(fold, log));
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void amongStreamsOnlyTheOrderInsideEachMatters(@ForAll("logs") List<RecordedEvent> log, @ForAll Random random) {
        List<RecordedEvent> dated = Relogged.onDaysOfTheirOwn(log, random);
        List<RecordedEvent> otherwise = Relogged.interleaved(dated, random);
        for (Fold<?> fold : Folds.all()) {
            assertThat(Relogged.withoutPositions(answers(fold, otherwise)))
                    .isEqualTo(Relogged.withoutPositions(answers(fold, dated)));
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void takingOneMoreEventLeavesTheEarlierAnswerAsItWas(@ForAll("logs") List<RecordedEvent> log) {
        List<RecordedEvent> standing = CorrectedHistory.of(log).standing();
        for (Fold<?> fold : Folds.all()) {
            for (String key : keys(fold, standing)) {
                stepByStep(fold, key, of(fold, key, standing));
            }
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aCorrectedHistoryAnswersAsOneRecordedRightInTheFirstPlace(@ForAll("logs") List<RecordedEvent> log) {
        List<RecordedEvent> right = CorrectedHistory.of(log).standing();
        for (Fold<?> fold : List.of(new OrganisationFold(), new FunderFold(), new TerritoryFold())) {
            for (String key : keys(fold, log)) {
                assertThat(fold.fold(key, log)).isEqualTo(fold.fold(key, right));
            }
        }
        for (String key : keys(new CaseFold(), log)) {
            CaseView corrected = new CaseFold().fold(key, log);
            CaseView plain = new CaseFold().fold(key, right);
            assertThat(corrected.money()).isEqualTo(plain.money());
            assertThat(corrected.commitments()).isEqualTo(plain.commitments());
            assertThat(corrected.timeline().entries())
                    .filteredOn(
                            entry -> entry.amended() == null || !entry.amended().retracted())
                    .extracting(Timeline.Entry::position, Timeline.Entry::when)
                    .containsExactlyElementsOf(plain.timeline().entries().stream()
                            .map(entry -> tuple(entry.position(), entry.when()))
                            .toList());
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aCorrectionReachesEveryAnswerItChanges(@ForAll("logs") List<RecordedEvent> log) {
        RecordedEvent last = log.getLast();
        List<RecordedEvent> before = log.subList(0, log.size() - 1);
        for (Fold<?> fold : Folds.all()) {
            Set<String> reached = Reach.keys(fold, last, log);
            for (String key : keys(fold, log)) {
                if (!reached.contains(key)) {
                    assertThat(fold.fold(key, log)).isEqualTo(fold.fold(key, before));
                }
            }
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void theHousesOwnBookkeepingIsNoFactOfAnyAnswerButThoseAboutItself(@ForAll("logs") List<RecordedEvent> log) {
        for (RecordedEvent event : log) {
            StreamFamily family = EventCatalogue.of(event.event().getClass()).family();
            for (Fold<?> fold : Folds.all()) {
                boolean ofItself = fold.name().equals(family.stream());
                assertThat(family.telling() || ofItself || fold.keys(event).isEmpty())
                        .isTrue();
            }
        }
    }

    private static <V> void stepByStep(Fold<V> fold, String key, List<RecordedEvent> events) {
        List<RecordedEvent> inOrder =
                events.stream().sorted(FoldOrder.COMPARATOR).toList();
        V view = fold.empty(key);
        for (int i = 0; i < inOrder.size(); i++) {
            V before = view;
            view = fold.apply(before, inOrder.get(i));
            assertThat(before).isEqualTo(fold.fold(key, inOrder.subList(0, i)));
            assertThat(view).isEqualTo(fold.fold(key, inOrder.subList(0, i + 1)));
        }
    }

    private static Map<String, Object> answers(Fold<?> fold, List<RecordedEvent> log) {
        Map<String, Object> answers = new TreeMap<>();
        keys(fold, log).forEach(key -> answers.put(key, fold.fold(key, log)));
        return answers;
    }

    private static Set<String> keys(Fold<?> fold, List<RecordedEvent> log) {
        Set<String> keys = new TreeSet<>();
        log.stream()
                .map(event -> Reach.keys(fold, event, log))
                .flatMap(Collection::stream)
                .forEach(keys::add);
        return keys;
    }

    private static List<RecordedEvent> of(Fold<?> fold, String key, List<RecordedEvent> log) {
        return log.stream().filter(event -> fold.keys(event).contains(key)).toList();
    }
}
