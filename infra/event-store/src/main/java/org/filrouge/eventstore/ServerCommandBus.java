package org.filrouge.eventstore;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.command.AxonServerCommandBus;
import org.axonframework.axonserver.connector.util.ExecutorServiceBuilder;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.distributed.RoutingStrategy;
import org.axonframework.serialization.Serializer;

/** The bus over Axon Server together with the threads that handle what it brings. */
final class ServerCommandBus implements AutoCloseable {

    private static final int GRACE_SECONDS = 5;

    private final AxonServerCommandBus bus;
    private final ExecutorService handlers;

    ServerCommandBus(
            AxonServerConfiguration configuration,
            AxonServerConnectionManager connections,
            Serializer messages,
            RoutingStrategy routing) {
        handlers = ExecutorServiceBuilder.defaultCommandExecutorServiceBuilder()
                .apply(configuration, new PriorityBlockingQueue<>());
        bus = AxonServerCommandBus.builder()
                .axonServerConnectionManager(connections)
                .configuration(configuration)
                .localSegment(
                        MeaningfulCommandBus.handling(SimpleCommandBus.builder().build()))
                .serializer(new FailureSerializer(messages))
                .routingStrategy(routing)
                .executorServiceBuilder((settings, queue) -> handlers)
                .build();
        bus.start();
    }

    CommandBus asCommandBus() {
        return MeaningfulCommandBus.sending(bus);
    }

    @Override
    public void close() {
        bus.disconnect();
        try {
            bus.shutdownDispatching().get(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException unanswered) {
            // Who waits for an answer is told when the line is cut.
        }
        handlers.shutdown();
    }
}
