package org.filrouge.eventstore;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.messaging.StreamableMessageSource;

/** A processor as the views have them, which hands each event it cares for to a test. */
final class Follower implements AutoCloseable {

    private final ScheduledExecutorService coordinator =
            new ScheduledThreadPoolExecutor(1, new ThreadPoolExecutor.DiscardPolicy());
    private final ScheduledExecutorService worker =
            new ScheduledThreadPoolExecutor(1, new ThreadPoolExecutor.DiscardPolicy());
    private final PooledStreamingEventProcessor processor;

    private Follower(
            StreamableMessageSource<TrackedEventMessage<?>> source,
            Predicate<Class<?>> types,
            Consumer<TrackedEventMessage<?>> sink) {
        processor = PooledStreamingEventProcessor.builder()
                .name("follower")
                .messageSource(source)
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(NoTransactionManager.instance())
                .eventHandlerInvoker(new Invoker(types, sink))
                .coordinatorExecutor(coordinator)
                .workerExecutor(worker)
                .initialSegmentCount(1)
                .batchSize(100)
                .initialToken(StreamableMessageSource::createHeadToken)
                .build();
    }

    /** Starts to follow the log from its present end on. */
    static Follower atTheEnd(
            StreamableMessageSource<TrackedEventMessage<?>> source,
            Predicate<Class<?>> types,
            Consumer<TrackedEventMessage<?>> sink) {
        Follower follower = new Follower(source, types, sink);
        follower.processor.start();
        Wait.until(() -> !follower.processor.processingStatus().isEmpty());
        return follower;
    }

    PooledStreamingEventProcessor processor() {
        return processor;
    }

    /** The position it has worked up to; -1 before the first. */
    long position() {
        return processor.processingStatus().values().stream()
                .mapToLong(status -> status.getCurrentPosition().orElse(-1))
                .max()
                .orElse(-1);
    }

    @Override
    public void close() {
        processor.shutDown();
        coordinator.shutdownNow();
        worker.shutdownNow();
    }

    private record Invoker(Predicate<Class<?>> types, Consumer<TrackedEventMessage<?>> sink)
            implements EventHandlerInvoker {

        @Override
        public boolean canHandle(EventMessage<?> event, Segment segment) {
            return canHandleType(event.getPayloadType());
        }

        @Override
        public boolean canHandleType(Class<?> payloadType) {
            return types.test(payloadType);
        }

        @Override
        public void handle(EventMessage<?> event, Segment segment) {
            sink.accept((TrackedEventMessage<?>) event);
        }
    }
}
