package org.filrouge.eventstore;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that appends. It takes whatever callers have waiting, writes each caller's events whole or not at all, commits
 * once, and only then answers them all: many callers share one flush, and the order of commits is the order of positions, with no
 * gap.
 */
final class GroupWriter implements AutoCloseable {

    /** The most appends in one commit: bounds what one crash can leave unanswered, and the latency of the first caller. */
    private static final int LARGEST_GROUP = 256;

    private record Append(List<StoredEvent> events, CompletableFuture<Void> done) {}

    private final EventAppender appender;
    private final BlockingQueue<Append> waiting = new LinkedBlockingQueue<>();
    private final Thread thread;
    private final Timer commits;
    private final DistributionSummary groups;
    private volatile boolean open = true;

    GroupWriter(EventAppender appender, MeterRegistry meters) {
        this.appender = appender;
        this.commits = Timer.builder("filrouge.append.commit")
                .description("time of one flushed commit")
                .publishPercentileHistogram()
                .register(meters);
        this.groups = DistributionSummary.builder("filrouge.append.group")
                .description("appends that shared one commit")
                .register(meters);
        this.thread = Thread.ofPlatform().name("event-writer").daemon().start(this::run);
    }

    /** How many events the file holds: the position the next one will have. */
    long size() {
        return appender.size();
    }

    /**
     * Appends events together and returns when they are on disk.
     *
     * @throws SQLException when this append failed; nothing of it is then in the file
     */
    void append(List<StoredEvent> events) throws SQLException {
        Append append = new Append(events, new CompletableFuture<>());
        waiting.add(append);
        if (!open) {
            failWaiting();
        }
        try {
            append.done().get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted while waiting for the flush; the outcome is unknown", interrupted);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof SQLException sql ? sql : new SQLException(failed.getCause());
        }
    }

    /** Writes what is waiting, then stops; an append that comes later is told that the store is closed. */
    @Override
    public void close() {
        open = false;
        waiting.add(new Append(List.of(), new CompletableFuture<>()));
        try {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        failWaiting();
        appender.close();
    }

    private void failWaiting() {
        List<Append> late = new ArrayList<>();
        waiting.drainTo(late);
        late.forEach(append -> append.done().completeExceptionally(new SQLException("the event store is closed")));
    }

    private void run() {
        while (open || !waiting.isEmpty()) {
            try {
                Append first = waiting.poll(1, TimeUnit.SECONDS);
                if (first != null) {
                    List<Append> group = new ArrayList<>();
                    group.add(first);
                    waiting.drainTo(group, LARGEST_GROUP - 1);
                    write(group);
                }
            } catch (InterruptedException nobodyAsks) {
                // This thread ends by close alone: an end before would leave callers waiting for ever.
            }
        }
    }

    /** Answers come after the commit, refusals too: whoever tries again at once then sees what stood against it. */
    private void write(List<Append> group) {
        Timer.Sample sample = Timer.start();
        try {
            Map<List<StoredEvent>, Exception> refused =
                    appender.write(group.stream().map(Append::events).toList());
            sample.stop(commits);
            groups.record(group.size());
            group.forEach(append -> answer(append, refused.get(append.events())));
        } catch (SQLException | RuntimeException | Error failed) {
            group.forEach(append -> append.done().completeExceptionally(failed));
        }
    }

    private static void answer(Append append, @Nullable Exception refusal) {
        if (refusal == null) {
            append.done().complete(null);
        } else {
            append.done().completeExceptionally(refusal);
        }
    }
}
