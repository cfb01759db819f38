package org.filrouge.eventstore;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An embedded store that wakes its readers at every commit, so that views follow in milliseconds and nobody polls. */
public final class NotifyingEventStore extends EmbeddedEventStore {

    private static final Logger LOG = LoggerFactory.getLogger(NotifyingEventStore.class);

    private final Set<Reader> readers = ConcurrentHashMap.newKeySet();
    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();

    private NotifyingEventStore(Builder builder) {
        super(builder);
    }

    public static NotifyingEventStore on(EventStorageEngine engine) {
        Builder builder = EmbeddedEventStore.builder();
        builder.storageEngine(engine).optimizeEventConsumption(false);
        NotifyingEventStore store = new NotifyingEventStore(builder);
        store.registerDispatchInterceptor(new EventSalt());
        return store;
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        super.afterCommit(events);
        readers.forEach(Reader::wake);
        listeners.forEach(Runnable::run);
    }

    /** Calls back after each commit; the callback must neither wait nor throw. */
    public void onCommit(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken token) {
        Reader reader = new Reader(super.openStream(token));
        readers.add(reader);
        return reader;
    }

    private final class Reader implements TrackingEventStream {

        private final TrackingEventStream stream;
        private volatile Runnable onAvailable = () -> {};

        Reader(TrackingEventStream stream) {
            this.stream = stream;
        }

        /** A reader that cannot be woken, because it is just stopping, must not make the append look failed. */
        void wake() {
            try {
                onAvailable.run();
            } catch (RuntimeException stopping) {
                LOG.debug("A reader of the log was not woken", stopping);
            }
        }

        @Override
        public boolean setOnAvailableCallback(Runnable callback) {
            onAvailable = callback;
            return true;
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return stream.peek();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            return stream.hasNextAvailable(timeout, unit);
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            return stream.nextAvailable();
        }

        @Override
        public void close() {
            readers.remove(this);
            stream.close();
        }
    }
}
