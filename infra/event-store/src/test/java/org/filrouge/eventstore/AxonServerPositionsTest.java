package org.filrouge.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.Test;

class AxonServerPositionsTest {

    private final String stream = EventStoreContract.newStream();

    @Test
    void an_event_another_process_has_just_appended_is_found() {
        try (AxonServerLink writer = SharedServer.link("writer");
                AxonServerLink reader = SharedServer.link("reader")) {
            for (int i = 0; i < 50; i++) {
                long before = reader.positions().size();
                DomainEventMessage<?> event = Events.event(stream, i);
                writer.eventStore().publish(event);

                assertThat(reader.positions().positionsOf(List.of(event.getIdentifier())))
                        .isEqualTo(Map.of(event.getIdentifier(), before));
            }
        }
    }

    @Test
    void events_from_before_this_process_began_are_found() {
        List<DomainEventMessage<?>> events = Events.events(stream, 0, 300);
        long before;
        try (AxonServerLink earlier = SharedServer.link("earlier")) {
            before = earlier.positions().size();
            earlier.eventStore().publish(events);
        }

        try (AxonServerLink later = SharedServer.link("later")) {
            Map<String, Long> positions = later.positions().positionsOf(Events.ids(events));

            assertThat(events.stream().map(event -> positions.get(event.getIdentifier())))
                    .containsExactlyElementsOf(
                            LongStream.range(before, before + 300).boxed().toList());
        }
    }

    @Test
    void an_event_the_log_does_not_hold_is_left_out_after_a_few_seconds() {
        DomainEventMessage<?> event = Events.event(stream, 0);
        try (AxonServerLink link = SharedServer.link("asking")) {
            link.eventStore().publish(event);
            String absent = new TimeOrderedIdentifiers().generateIdentifier();
            String tellsNoTime = UUID.randomUUID().toString();

            long start = System.nanoTime();
            Map<String, Long> found = link.positions().positionsOf(List.of(absent, event.getIdentifier(), tellsNoTime));

            assertThat(found).containsOnlyKeys(event.getIdentifier());
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
        }
    }
}
