package org.filrouge.folds;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.filrouge.folds.testing.RandomHistory;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.RecordedEvent;

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
        for (Fold<?> fold : Folds.all()) {
            for (String key : keys(fold, log)) {
                stepByStep(fold, key, of(fold, key, log));
            }
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void theHousesOwnBookkeepingIsNoFactOfAnyAnswer(@ForAll("logs") List<RecordedEvent> log) {
        for (RecordedEvent event : log) {
            boolean telling =
                    EventCatalogue.of(event.event().getClass()).family().telling();
            for (Fold<?> fold : Folds.all()) {
                assertThat(telling || fold.keys(event).isEmpty()).isTrue();
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
        keys(fold, log).forEach(key -> answers.put(key, fold.fold(key, of(fold, key, log))));
        return answers;
    }

    private static Set<String> keys(Fold<?> fold, List<RecordedEvent> log) {
        Set<String> keys = new TreeSet<>();
        log.stream().map(fold::keys).flatMap(Collection::stream).forEach(keys::add);
        return keys;
    }

    private static List<RecordedEvent> of(Fold<?> fold, String key, List<RecordedEvent> log) {
        return log.stream().filter(event -> fold.keys(event).contains(key)).toList();
    }
}
