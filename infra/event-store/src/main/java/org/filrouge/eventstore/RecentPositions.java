package org.filrouge.eventstore;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The positions of the latest events by their ids: a bounded memory, in which one can also wait for an event to come. */
final class RecentPositions {

    private final int most;
    private final LinkedHashMap<String, Long> known = new LinkedHashMap<>();
    private final Map<String, CompletableFuture<Long>> expected = new ConcurrentHashMap<>();
    private Instant completeSince;

    RecentPositions(int most, Instant beginning) {
        this.most = most;
        this.completeSince = beginning;
    }

    void add(String id, long position) {
        synchronized (known) {
            known.put(id, position);
            if (known.size() > most) {
                String oldest = known.pollFirstEntry().getKey();
                TimeOrderedIdentifiers.instantOf(oldest).ifPresent(instant -> completeSince = instant);
            }
        }
        CompletableFuture<Long> waiting = expected.remove(id);
        if (waiting != null) {
            waiting.complete(position);
        }
    }

    Map<String, Long> find(Collection<String> ids) {
        Map<String, Long> found = new HashMap<>();
        synchronized (known) {
            for (String id : ids) {
                Long position = known.get(id);
                if (position != null) {
                    found.put(id, position);
                }
            }
        }
        return found;
    }

    /** Whether an event of this id may be too old for this memory, so that waiting for it would be in vain. */
    boolean mayPrecede(String id) {
        synchronized (known) {
            return TimeOrderedIdentifiers.instantOf(id)
                    .map(made -> made.isBefore(completeSince))
                    .orElse(true);
        }
    }

    /** The positions of these events, waited for so long; an id that does not come in time is left out. */
    Map<String, Long> await(Collection<String> ids, Duration longest) throws InterruptedException {
        Map<String, CompletableFuture<Long>> own = new HashMap<>();
        ids.forEach(id -> own.put(id, expected.computeIfAbsent(id, none -> new CompletableFuture<>())));
        find(ids).forEach((id, position) -> own.get(id).complete(position));
        Map<String, Long> found = new HashMap<>();
        long deadline = System.nanoTime() + longest.toNanos();
        try {
            for (Map.Entry<String, CompletableFuture<Long>> one : own.entrySet()) {
                found.put(
                        one.getKey(),
                        one.getValue().get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS));
            }
        } catch (TimeoutException late) {
            found.putAll(find(ids));
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            own.forEach(expected::remove);
        }
        return found;
    }
}
