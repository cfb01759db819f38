package org.filrouge.kernel.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.filrouge.kernel.event.RecordedEvent;

/** What holds of every history with corrections in it. */
class CorrectedHistoryLawsTest {

    @Provide
    Arbitrary<List<RecordedEvent>> logs() {
        return Arbitraries.randomValue(CorrectedHistoryLawsTest::log);
    }

    @Property
    void theOrderInWhichEventsAreGivenChangesNothing(@ForAll("logs") List<RecordedEvent> log, @ForAll Random random) {
        List<RecordedEvent> shuffled = new ArrayList<>(log);
        Collections.shuffle(shuffled, random);

        assertThat(CorrectedHistory.of(shuffled).standing())
                .isEqualTo(CorrectedHistory.of(log).standing());
    }

    @Property
    void whatIsKnownAtAPlaceIsWhatTheFirstEventsAloneSay(@ForAll("logs") List<RecordedEvent> log) {
        for (int size = 0; size <= log.size(); size++) {
            assertThat(CorrectedHistory.knownAt(log, size).standing())
                    .isEqualTo(CorrectedHistory.of(log.subList(0, size)).standing());
        }
    }

    @Property
    void readingWhatStandsAgainChangesNothing(@ForAll("logs") List<RecordedEvent> log) {
        List<RecordedEvent> standing = CorrectedHistory.of(log).standing();

        assertThat(CorrectedHistory.of(standing).standing()).isEqualTo(standing);
    }

    @Property
    void everyFactIsThereAsRecordedWhateverIsSaidOfIt(@ForAll("logs") List<RecordedEvent> log) {
        assertThat(CorrectedHistory.of(log).facts())
                .extracting(FactHistory::original)
                .containsExactlyElementsOf(log.stream()
                        .filter(event -> !(event.event() instanceof CorrectionEvent))
                        .toList());
    }

    @Property
    void oneMoreCorrectionChangesNoFactButItsOwn(@ForAll("logs") List<RecordedEvent> log) {
        RecordedEvent last = log.getLast();
        List<RecordedEvent> before =
                CorrectedHistory.of(log.subList(0, log.size() - 1)).standing();
        String changed = last.event() instanceof CorrectionEvent said ? said.event() : last.id();

        assertThat(CorrectedHistory.of(log).standing())
                .filteredOn(event -> !event.id().equals(changed))
                .containsExactlyElementsOf(before.stream()
                        .filter(event -> !event.id().equals(changed))
                        .toList());
    }

    private static List<RecordedEvent> log(Random random) {
        Log log = new Log();
        int length = 1 + random.nextInt(14);
        for (int i = 0; i < length; i++) {
            int place = random.nextInt(i + 1);
            switch (random.nextInt(5)) {
                case 0 -> log.says(Log.rectified(place, random.nextInt(9)));
                case 1 -> log.says(Log.retracted(place));
                case 2 -> log.says(Log.dated(place, "20%02d".formatted(random.nextInt(20))));
                default -> log.says(Log.recruited(random.nextInt(9)));
            }
        }
        return log.events();
    }
}
