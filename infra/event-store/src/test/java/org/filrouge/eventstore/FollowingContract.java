package org.filrouge.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.filrouge.kernel.commitment.CommitmentEvent.Broken;
import org.filrouge.kernel.commitment.CommitmentEvent.Kept;
import org.junit.jupiter.api.Test;

/** What views rely on when they follow the log, whichever store the program runs on. */
abstract class FollowingContract extends EventReadingContract {

    @Test
    void a_follower_sees_an_event_within_milliseconds_of_its_append() throws InterruptedException {
        BlockingQueue<Long> seen = new LinkedBlockingQueue<>();
        try (Follower follower = Follower.atTheEnd(store(), type -> true, event -> seen.add(System.nanoTime()))) {
            long[] micros = new long[40];
            for (int i = 0; i < micros.length; i++) {
                TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(5, 60));
                store().publish(Events.event(stream, i));
                long answered = System.nanoTime();
                Long arrival = seen.poll(10, TimeUnit.SECONDS);
                assertThat(arrival).isNotNull();
                micros[i] = (arrival - answered) / 1000;
            }
            LongStream.of(micros).sorted().skip(micros.length / 2).findFirst().ifPresent(median -> assertThat(median)
                    .as("microseconds from the answered append to the follower, median")
                    .isLessThan(100_000));
        }
    }

    @Test
    void no_event_is_missed_and_none_comes_twice_while_many_append() throws InterruptedException {
        long before = size();
        List<Long> seen = new CopyOnWriteArrayList<>();
        try (Follower follower = Follower.atTheEnd(store(), type -> true, event -> seen.add(Events.position(event)))) {
            List<Throwable> failures = Crowd.of(8, number -> {
                String own = newStream();
                for (int i = 0; i < 50; i++) {
                    store().publish(Events.event(own, i));
                }
            });
            assertThat(failures).isEmpty();
            Wait.until(() -> seen.size() >= 400);
        }
        assertThat(seen)
                .isEqualTo(LongStream.range(before, before + 400).boxed().toList());
    }

    @Test
    void a_follower_passes_over_events_it_has_no_use_for_and_still_comes_to_the_end() {
        List<TrackedEventMessage<?>> seen = new CopyOnWriteArrayList<>();
        try (Follower follower = Follower.atTheEnd(store(), Kept.class::equals, seen::add)) {
            for (int i = 0; i < 10; i++) {
                store().publish(Events.event(stream, i));
            }
            Wait.until(() -> seen.size() == 10);
            for (int i = 10; i < 20; i++) {
                store().publish(Events.event(stream, i, new Broken("no one"), MetaData.emptyInstance()));
            }
            Wait.until(() -> follower.position() == size() - 1);
        }
        assertThat(seen).hasSize(10);
    }

    @Test
    void a_follower_that_is_reset_sees_the_log_again() {
        TrackingToken before = store().createHeadToken();
        List<String> seen = new CopyOnWriteArrayList<>();
        try (Follower follower = Follower.atTheEnd(store(), type -> true, event -> seen.add(event.getIdentifier()))) {
            store().publish(Events.events(stream, 0, 30));
            Wait.until(() -> seen.size() == 30);
            List<String> first = List.copyOf(seen);

            follower.processor().shutDown();
            seen.clear();
            follower.processor().resetTokens(source -> before);
            follower.processor().start();

            Wait.until(() -> seen.size() == 30);
            assertThat(seen).isEqualTo(first);
        }
    }
}
