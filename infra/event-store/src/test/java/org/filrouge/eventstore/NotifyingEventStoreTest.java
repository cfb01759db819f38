package org.filrouge.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotifyingEventStoreTest {

    private static final String STREAM = "commitment:c-1";

    @TempDir
    Path folder;

    private final AtomicInteger reads = new AtomicInteger();
    private SqliteEventStorageEngine engine;
    private NotifyingEventStore store;

    @BeforeEach
    void open() {
        engine = SqliteEventStoreTest.open(folder.resolve("events.db"));
        store = NotifyingEventStore.on(CountedReads.of(engine, reads));
    }

    @AfterEach
    void close() {
        store.shutDown();
        engine.close();
    }

    @Test
    void a_reader_is_called_when_the_event_is_there_to_be_read() {
        AtomicLong sizeWhenCalled = new AtomicLong(-1);
        TrackingEventStream stream = store.openStream(null);
        stream.setOnAvailableCallback(
                () -> sizeWhenCalled.set(store.openStream(null).hasNextAvailable() ? engine.size() : 0));

        DefaultUnitOfWork.startAndGet(null).execute(() -> {
            store.publish(Events.event(STREAM, 0));
            assertThat(sizeWhenCalled).hasValue(-1);
        });

        assertThat(sizeWhenCalled).hasValue(1);
    }

    @Test
    void a_refused_append_calls_nobody() {
        store.publish(Events.event(STREAM, 0));
        AtomicInteger calls = new AtomicInteger();
        store.openStream(null).setOnAvailableCallback(calls::incrementAndGet);

        try {
            store.publish(Events.event(STREAM, 0));
        } catch (RuntimeException expected) {
            assertThat(calls).hasValue(0);
            return;
        }
        throw new AssertionError("the second beginning was accepted");
    }

    @Test
    void a_reader_that_has_closed_its_stream_is_not_called_any_more() {
        AtomicInteger calls = new AtomicInteger();
        TrackingEventStream stream = store.openStream(null);
        stream.setOnAvailableCallback(calls::incrementAndGet);
        stream.close();

        store.publish(Events.event(STREAM, 0));

        assertThat(calls).hasValue(0);
    }

    @Test
    void a_reader_that_fails_when_called_harms_neither_the_append_nor_other_readers() {
        AtomicInteger calls = new AtomicInteger();
        for (int i = 0; i < 3; i++) {
            store.openStream(null).setOnAvailableCallback(() -> {
                calls.incrementAndGet();
                throw new IllegalStateException("stopping");
            });
        }

        DefaultUnitOfWork.startAndGet(null).execute(() -> store.publish(Events.event(STREAM, 0)));

        assertThat(calls).hasValue(3);
        assertThat(engine.size()).isEqualTo(1);
    }

    @Test
    void a_follower_of_a_quiet_log_leaves_the_file_alone() throws InterruptedException {
        try (Follower follower = Follower.atTheEnd(store, type -> true, event -> {})) {
            store.publish(Events.event(STREAM, 0));
            Wait.until(() -> follower.position() == 0);
            TimeUnit.MILLISECONDS.sleep(300);
            int before = reads.get();

            TimeUnit.SECONDS.sleep(3);

            assertThat(reads.get() - before).isLessThan(4);
        }
    }
}
