package org.filrouge.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the program relies on when it reads, whichever store it runs on. */
abstract class EventReadingContract extends EventStoreContract {

    @Test
    void a_stream_is_read_in_its_order_from_any_place() {
        List<DomainEventMessage<?>> events = Events.events(stream, 0, 250);
        store().publish(events);

        assertThat(Events.ids(store().readEvents(stream).asStream().toList())).isEqualTo(Events.ids(events));
        assertThat(Events.ids(store().readEvents(stream, 247).asStream().toList()))
                .isEqualTo(Events.ids(events.subList(247, 250)));
        assertThat(store().readEvents(stream, 250).hasNext()).isFalse();
    }

    @Test
    void a_stream_nobody_wrote_to_is_empty() {
        assertThat(store().readEvents(stream).hasNext()).isFalse();
        assertThat(store().lastSequenceNumberFor(stream)).isEmpty();
    }

    @Test
    void what_a_unit_of_work_has_published_is_read_within_it_before_it_is_stored() {
        store().publish(Events.events(stream, 0, 1));

        DefaultUnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(null);
        store().publish(Events.events(stream, 1, 1));
        List<Long> whole = sequences(stream, 0);
        List<Long> simply = store().readEvents(stream)
                .asStream()
                .map(DomainEventMessage::getSequenceNumber)
                .toList();
        unitOfWork.rollback();

        assertThat(whole).containsExactly(0L, 1L);
        assertThat(simply).containsExactly(0L, 1L);
        assertThat(sequences(stream, 0)).containsExactly(0L);
    }

    @Test
    void the_log_is_read_in_the_order_of_positions_from_any_token() throws InterruptedException {
        TrackingToken end = store().createHeadToken();
        long before = size();
        String other = newStream();
        for (int i = 0; i < 60; i++) {
            store().publish(Events.events(stream, 2L * i, 2));
            store().publish(Events.event(other, i));
        }

        List<TrackedEventMessage<?>> all = read(end, 180);
        List<TrackedEventMessage<?>> rest = read(all.get(99).trackingToken(), 80);

        assertThat(all.stream().map(Events::position))
                .containsExactlyElementsOf(
                        LongStream.range(before, before + 180).boxed().toList());
        assertThat(Events.ids(rest)).isEqualTo(Events.ids(all.subList(100, 180)));
        assertThat(positionsOf(Events.ids(all)).get(all.getLast().getIdentifier()))
                .isEqualTo(before + 179);
    }

    @Test
    void the_log_keeps_the_order_in_which_appends_were_answered() throws InterruptedException {
        TrackingToken end = store().createHeadToken();
        List<String> answered = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            DomainEventMessage<?> event = Events.event(newStream(), 0);
            store().publish(event);
            answered.add(event.getIdentifier());
        }

        assertThat(Events.ids(read(end, 30))).isEqualTo(answered);
    }

    @Test
    void a_token_at_an_instant_stands_before_all_that_was_recorded_from_then_on() throws InterruptedException {
        store().publish(Events.events(stream, 0, 2));
        TimeUnit.MILLISECONDS.sleep(20);
        DomainEventMessage<?> third = Events.event(stream, 2);
        store().publish(third);
        TimeUnit.MILLISECONDS.sleep(20);
        store().publish(Events.event(stream, 3));

        TrackingToken then = store().createTokenAt(third.getTimestamp());

        assertThat(Events.ids(read(then, 2)).getFirst()).isEqualTo(third.getIdentifier());
    }

    @Test
    void a_token_at_an_instant_to_come_is_the_end_of_the_log() {
        store().publish(Events.events(stream, 0, 1));

        TrackingToken then = store().createTokenAt(Instant.now().plusSeconds(3600));

        assertThat(then).isEqualTo(store().createHeadToken());
    }

    @Test
    void from_the_tail_the_log_is_read_from_its_first_event() throws InterruptedException {
        store().publish(Events.events(stream, 0, 1));

        assertThat(Events.position(read(store().createTailToken(), 1).getFirst()))
                .isZero();
    }

    final List<TrackedEventMessage<?>> read(@Nullable TrackingToken token, int count) throws InterruptedException {
        List<TrackedEventMessage<?>> events = new ArrayList<>();
        try (BlockingStream<TrackedEventMessage<?>> open = store().openStream(token)) {
            while (events.size() < count && open.hasNextAvailable(5, TimeUnit.SECONDS)) {
                events.add(open.nextAvailable());
            }
        }
        return events;
    }

    private List<Long> sequences(String key, long from) {
        return store().readEvents(key, from)
                .asStream()
                .map(DomainEventMessage::getSequenceNumber)
                .toList();
    }
}
