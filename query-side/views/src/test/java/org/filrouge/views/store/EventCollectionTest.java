package org.filrouge.views.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.filrouge.folds.testing.RandomHistory;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.views.testing.MemoryMongo;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class EventCollectionTest {

    @RepeatedTest(40)
    void everyKindOfEventIsReadAsItWasWritten(RepetitionInfo run) {
        int seed = run.getCurrentRepetition();
        EventCollection events = new EventCollection(MemoryMongo.fresh());
        List<RecordedEvent> log = RandomHistory.oneOfEach(seed, entry -> true);
        events.save(log);
        events.save(log.reversed());
        assertThat(events.at(log.stream().map(RecordedEvent::position).toList()))
                .isEqualTo(log);
        for (RecordedEvent event : log) {
            assertThat(events.byId(event.id())).contains(event);
        }
    }

    @Test
    void whatIsNotThereIsLeftOut() {
        EventCollection events = new EventCollection(MemoryMongo.fresh());
        List<RecordedEvent> log =
                RandomHistory.oneOfEach(1, entry -> entry.name().startsWith("mission."));
        events.save(log);
        assertThat(events.at(Set.of(4_000L, 1L, -1L))).containsExactly(log.get(1));
        assertThat(events.at(List.of())).isEmpty();
        assertThat(events.byId("nothing")).isEmpty();
    }
}
