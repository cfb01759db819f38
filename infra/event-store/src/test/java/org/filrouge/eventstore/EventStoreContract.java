package org.filrouge.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.filrouge.kernel.commitment.CommitmentEvent.Kept;
import org.junit.jupiter.api.Test;

/** What the program relies on when it appends, whichever store it runs on. */
abstract class EventStoreContract {

    abstract EventStore store();

    abstract long size();

    abstract Map<String, Long> positionsOf(List<String> ids);

    final String stream = newStream();

    static String newStream() {
        return "commitment:t-" + UUID.randomUUID();
    }

    @Test
    void an_event_has_the_position_of_how_many_came_before_it() {
        long before = size();
        List<DomainEventMessage<?>> events = Events.events(stream, 0, 5);

        store().publish(events);

        assertThat(size()).isEqualTo(before + 5);
        assertThat(positionsOf(Events.ids(events)).values())
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.range(before, before + 5).boxed().toList());
    }

    @Test
    void a_second_beginning_of_a_stream_is_recognised_and_leaves_nothing() {
        store().publish(Events.events(stream, 0, 1));
        long before = size();

        assertThatThrownBy(() -> store().publish(Events.events(stream, 0, 3)))
                .isInstanceOf(AggregateStreamCreationException.class);

        assertThat(size()).isEqualTo(before);
        assertThat(store().lastSequenceNumberFor(stream)).contains(0L);
    }

    @Test
    void a_place_that_is_taken_is_recognised_as_a_conflict_and_leaves_nothing() {
        store().publish(Events.events(stream, 0, 3));
        long before = size();

        assertThatThrownBy(() -> store().publish(Events.events(stream, 2, 2))).isInstanceOf(ConcurrencyException.class);

        assertThat(size()).isEqualTo(before);
        assertThat(store().lastSequenceNumberFor(stream)).contains(2L);
    }

    @Test
    void a_conflict_is_recognised_within_a_unit_of_work_too() {
        store().publish(Events.events(stream, 0, 2));

        assertThatThrownBy(() -> inUnitOfWork(() -> store().publish(Events.events(stream, 1, 1))))
                .isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void events_of_two_streams_in_one_unit_of_work_are_appended_together_or_not_at_all() {
        String other = newStream();
        store().publish(Events.events(other, 0, 2));
        long before = size();

        assertThatThrownBy(() -> inUnitOfWork(() -> {
                    store().publish(Events.events(stream, 0, 2));
                    store().publish(Events.events(other, 1, 1));
                }))
                .isInstanceOfAny(ConcurrencyException.class, AggregateStreamCreationException.class);
        assertThat(store().readEvents(stream).hasNext()).isFalse();
        assertThat(size()).isEqualTo(before);

        inUnitOfWork(() -> {
            store().publish(Events.events(stream, 0, 2));
            store().publish(Events.events(other, 2, 1));
        });
        assertThat(size()).isEqualTo(before + 3);
    }

    @Test
    void positions_have_no_gap_after_refused_appends() {
        long before = size();
        List<DomainEventMessage<?>> accepted = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            DomainEventMessage<?> next = Events.event(stream, i);
            accepted.add(next);
            store().publish(next);
            int taken = i;
            assertThatThrownBy(() -> store().publish(Events.events(stream, taken, 2)))
                    .isInstanceOf(RuntimeException.class);
        }

        Map<String, Long> positions = positionsOf(Events.ids(accepted));
        assertThat(accepted.stream().map(event -> positions.get(event.getIdentifier())))
                .containsExactlyElementsOf(
                        LongStream.range(before, before + 20).boxed().toList());
    }

    @Test
    void of_many_who_want_the_same_place_one_gets_it() throws InterruptedException {
        store().publish(Events.events(stream, 0, 1));
        long before = size();

        List<Throwable> failures = Crowd.of(12, number -> store().publish(Events.event(stream, 1)));

        assertThat(failures).hasSize(11).hasOnlyElementsOfType(ConcurrencyException.class);
        assertThat(size()).isEqualTo(before + 1);
    }

    @Test
    void an_event_is_stored_under_its_stable_name_and_comes_back_with_all_of_its_envelope() {
        store().publish(Events.event(stream, 0, new Kept("fini"), Events.metaData(Events.FULL)));

        DomainEventMessage<?> back = store().readEvents(stream).next();

        assertThat(back.getPayload()).isEqualTo(new Kept("fini"));
        assertThat(back.getMetaData())
                .containsKey(EventSalt.NAME)
                .isEqualTo(Events.metaData(Events.FULL)
                        .and(EventSalt.NAME, back.getMetaData().get(EventSalt.NAME)));
    }

    static void inUnitOfWork(Runnable work) {
        DefaultUnitOfWork.startAndGet(null).execute(work);
    }
}
