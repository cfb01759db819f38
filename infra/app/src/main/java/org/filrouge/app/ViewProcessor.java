package org.filrouge.app;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.context.SmartLifecycle;

/** Axon's processor that carries events from the log to the views; it starts before the web does and stops after it. */
final class ViewProcessor implements SmartLifecycle {

    private static final String NAME = "views";
    /** Events folded into one write at the most; the more there are, the fewer writes each document costs. */
    private static final int LARGEST_BATCH = 1_000;

    private final ScheduledExecutorService coordinator = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("views-coordinator").factory());
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("views-worker").factory());
    private final PooledStreamingEventProcessor processor;

    ViewProcessor(EventStore store, TokenStore tokens, EventHandlerInvoker invoker) {
        this.processor = PooledStreamingEventProcessor.builder()
                .name(NAME)
                .eventHandlerInvoker(invoker)
                .messageSource(store)
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(coordinator)
                .workerExecutor(worker)
                .initialSegmentCount(1)
                .initialToken(StreamableMessageSource::createTailToken)
                .batchSize(LARGEST_BATCH)
                .build();
    }

    /** Whether it runs without an error. */
    boolean isHealthy() {
        return processor.isRunning()
                && processor.processingStatus().values().stream().noneMatch(status -> status.isErrorState());
    }

    @Override
    public void start() {
        processor.start();
    }

    @Override
    public void stop() {
        processor.shutDown();
        coordinator.shutdown();
        worker.shutdown();
    }

    @Override
    public boolean isRunning() {
        return processor.isRunning();
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
