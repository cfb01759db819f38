package org.filrouge.eventstore;

import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** Finds events in Axon Server's log by reading it around the instants their ids were made. */
final class LogSearch {

    private static final int BUFFER = 1_000;
    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    /** An event may stand before others that were made a little earlier. */
    private static final Duration BEFORE = Duration.ofSeconds(5);

    /** An event may be appended a while after it was made, until its command gives up. */
    private static final Duration AFTER = Duration.ofMinutes(1);

    private LogSearch() {}

    /** The position of the last event; -1 in an empty log. */
    static long head(EventChannel channel) {
        return answer(channel.getLastToken());
    }

    /** The positions of those of the events that stand in the log; ids that do not tell their time are not looked for. */
    static Map<String, Long> find(EventChannel channel, Collection<String> ids) throws InterruptedException {
        Map<String, Long> found = new HashMap<>();
        List<Instant> made = ids.stream()
                .map(TimeOrderedIdentifiers::instantOf)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        long head = made.isEmpty() ? -1 : head(channel);
        if (head < 0) {
            return found;
        }
        long from = answer(channel.getTokenAt(made.getFirst().minus(BEFORE).toEpochMilli()));
        Instant until = made.getLast().plus(AFTER);
        long deadline = System.nanoTime() + LONGEST.toNanos();
        Set<String> wanted = new HashSet<>(ids);
        try (EventStream stream = channel.openStream(from, BUFFER)) {
            long at = from;
            while (at < head && !wanted.isEmpty() && System.nanoTime() < deadline && !stream.isClosed()) {
                EventWithToken next = stream.nextIfAvailable(1, TimeUnit.SECONDS);
                if (next != null) {
                    at = recorded(next).isAfter(until) ? head : next.getToken();
                    String id = next.getEvent().getMessageIdentifier();
                    if (wanted.remove(id)) {
                        found.put(id, next.getToken());
                    }
                }
            }
        }
        return found;
    }

    private static Instant recorded(EventWithToken event) {
        return Instant.ofEpochMilli(event.getEvent().getTimestamp());
    }

    private static long answer(CompletableFuture<Long> question) {
        try {
            return question.get(ANSWER.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new EventStoreException("Interrupted while waiting for Axon Server", interrupted);
        } catch (ExecutionException | TimeoutException failed) {
            throw new EventStoreException("Axon Server does not answer", failed);
        }
    }
}
