package org.filrouge.folds.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.filrouge.folds.consultation.ConsultationView.Reading;
import org.filrouge.folds.testing.RandomHistory;
import org.filrouge.kernel.consultation.ConsultationEvent.Recorded;
import org.filrouge.kernel.correction.CorrectionEvent;
import org.filrouge.kernel.event.RecordedEvent;

class ConsultationFoldTest {

    private final ConsultationFold fold = new ConsultationFold();

    @Provide
    Arbitrary<List<RecordedEvent>> logs() {
        return RandomHistory.logs(1, 200);
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void noReadingIsLostTwiceToldOrInvented(@ForAll("logs") List<RecordedEvent> log) {
        List<String> told = log.stream()
                .flatMap(event -> fold.keys(event).stream())
                .distinct()
                .flatMap(key -> fold.fold(key, log).readings().stream())
                .map(Reading::event)
                .toList();
        List<String> corrected = log.stream()
                .filter(event -> event.event() instanceof CorrectionEvent)
                .map(event -> ((CorrectionEvent) event.event()).event())
                .toList();

        assertThat(told).doesNotHaveDuplicates();
        assertThat(told)
                .containsAll(log.stream()
                        .filter(event -> event.event() instanceof Recorded)
                        .filter(event -> event.envelope().isActual() && !corrected.contains(event.id()))
                        .map(RecordedEvent::id)
                        .toList());
        assertThat(log)
                .filteredOn(event -> told.contains(event.id()))
                .allMatch(event -> event.event() instanceof Recorded);
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void nothingElseHasAKeyHere(@ForAll("logs") List<RecordedEvent> log) {
        assertThat(log)
                .filteredOn(event -> !(event.event() instanceof Recorded))
                .allMatch(event -> fold.keys(event).equals(Set.of()));
    }
}
