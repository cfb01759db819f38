package org.filrouge.eventstore;

import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells at which place of the log an event stands, which Axon Server does not answer to an append. It follows the log and keeps
 * the latest places in mind; an event that is older is looked for around the instant its id was made.
 */
public final class AxonServerPositions implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AxonServerPositions.class);

    private static final int REMEMBERED = 20_000;
    private static final int BUFFER = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration RETRY = Duration.ofMillis(500);

    private final Supplier<EventChannel> channel;
    private final RecentPositions recent;
    private final Thread thread;
    private volatile boolean open = true;
    private volatile long last;

    AxonServerPositions(Supplier<EventChannel> channel) {
        this.channel = channel;
        this.recent = new RecentPositions(REMEMBERED, Instant.now());
        this.last = LogSearch.head(channel.get());
        this.thread = Thread.ofPlatform().name("position-follower").daemon().start(this::follow);
    }

    /** How many events the log holds: the position the next one will have. */
    public long size() {
        return LogSearch.head(channel.get()) + 1;
    }

    /** Positions by event id; an id not found within a few seconds is left out. */
    public Map<String, Long> positionsOf(List<String> eventIds) {
        Map<String, Long> found = new HashMap<>(recent.find(eventIds));
        try {
            search(missing(eventIds, found).stream().filter(recent::mayPrecede).toList(), found);
            found.putAll(recent.await(missing(eventIds, found), PATIENCE));
            search(missing(eventIds, found), found);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return found;
    }

    @Override
    public void close() {
        open = false;
        thread.interrupt();
    }

    private static List<String> missing(List<String> ids, Map<String, Long> found) {
        List<String> missing = new ArrayList<>(ids);
        missing.removeAll(found.keySet());
        return missing;
    }

    private void search(List<String> ids, Map<String, Long> found) throws InterruptedException {
        try {
            if (!ids.isEmpty()) {
                found.putAll(LogSearch.find(channel.get(), ids));
            }
        } catch (EventStoreException away) {
            LOG.debug("The log cannot be searched just now", away);
        }
    }

    private void follow() {
        while (open) {
            try {
                followUntilCut();
            } catch (InterruptedException closing) {
                return;
            } catch (RuntimeException cut) {
                LOG.debug("The log cannot be followed just now", cut);
            }
            LockSupport.parkNanos(RETRY.toNanos());
        }
    }

    private void followUntilCut() throws InterruptedException {
        try (EventStream stream = channel.get().openStream(last, BUFFER)) {
            while (open && !stream.isClosed()) {
                EventWithToken next = stream.nextIfAvailable(1, TimeUnit.SECONDS);
                if (next != null) {
                    last = next.getToken();
                    recent.add(next.getEvent().getMessageIdentifier(), last);
                }
            }
        }
    }
}
