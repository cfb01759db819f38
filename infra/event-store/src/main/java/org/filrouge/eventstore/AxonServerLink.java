package org.filrouge.eventstore;

import io.axoniq.axonserver.connector.event.EventChannel;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.distributed.RoutingStrategy;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/**
 * The line to an Axon Server that several processes share, and all that hangs on it: the log, the places in it, and the bus that
 * brings a command to the process that handles it.
 */
public final class AxonServerLink implements AutoCloseable {

    private static final Duration REACHED_WITHIN = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final AxonServerSettings settings;
    private final AxonServerConfiguration configuration;
    private final AxonServerConnectionManager connections;
    private final EventStore eventStore;
    private @Nullable AxonServerPositions positions;
    private @Nullable ServerCommandBus commandBus;

    private AxonServerLink(AxonServerSettings settings, EventUpcaster upcasters) {
        this.settings = settings;
        this.configuration = settings.asConfiguration();
        this.connections = AxonServerConnectionManager.builder()
                .axonServerConfiguration(configuration)
                .build();
        CatalogueSerializer serializer = CatalogueSerializer.create();
        AxonServerEventStore.Builder builder = AxonServerEventStore.builder();
        builder.configuration(configuration)
                .platformConnectionManager(connections)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .snapshotFilter(SnapshotFilter.rejectAll())
                .upcasterChain(upcasters);
        this.eventStore = ServerEventStore.of(builder);
    }

    /**
     * Connects.
     *
     * @throws EventStoreUnusable when the server does not answer within ten seconds
     */
    public static AxonServerLink open(AxonServerSettings settings, EventUpcaster upcasters) {
        return open(settings, upcasters, REACHED_WITHIN);
    }

    static AxonServerLink open(AxonServerSettings settings, EventUpcaster upcasters, Duration patience) {
        AxonServerLink link = new AxonServerLink(settings, upcasters);
        try {
            link.connections.start();
            link.requireReachable(patience);
            link.positions = new AxonServerPositions(link::events);
            return link;
        } catch (RuntimeException unusable) {
            link.close();
            throw unusable;
        }
    }

    /** The shared log. */
    public EventStore eventStore() {
        return eventStore;
    }

    /** The places of events in the log. */
    public AxonServerPositions positions() {
        return Objects.requireNonNull(positions);
    }

    /** The events as the server keeps them. */
    public EventRows rows() {
        return new AxonServerRows(this::events, positions());
    }

    public boolean isConnected() {
        return connections.isConnected(settings.context());
    }

    /**
     * The bus that brings commands to whichever process handles them; this process when it subscribes handlers. Asked for once.
     *
     * @param messages writes commands and their results
     * @param routing tells which commands must be handled by the same process
     */
    public synchronized CommandBus commandBus(Serializer messages, RoutingStrategy routing) {
        if (commandBus != null) {
            throw new IllegalStateException("a process has one command bus");
        }
        commandBus = new ServerCommandBus(configuration, connections, messages, routing);
        return commandBus.asCommandBus();
    }

    /**
     * Asks the server for a sign of life.
     *
     * @throws EventStoreUnusable when it gives none within ten seconds
     */
    public void requireReachable() {
        requireReachable(REACHED_WITHIN);
    }

    private void requireReachable(Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        Throwable reason;
        do {
            try {
                long left = Math.max(1, deadline - System.nanoTime());
                events().getLastToken().get(left, TimeUnit.NANOSECONDS);
                return;
            } catch (ExecutionException failed) {
                reason = failed.getCause();
            } catch (TimeoutException | RuntimeException failed) {
                reason = failed;
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                reason = interrupted;
                break;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        } while (System.nanoTime() < deadline);
        throw new EventStoreUnusable("Axon Server cannot be reached at " + settings + ".", reason);
    }

    /** Takes no more commands, waits a while for those under way, then hangs up. */
    @Override
    public synchronized void close() {
        if (commandBus != null) {
            commandBus.close();
        }
        if (positions != null) {
            positions.close();
        }
        connections.shutdown();
    }

    private EventChannel events() {
        return connections.getConnection(settings.context()).eventChannel();
    }
}
