package org.filrouge.eventstore;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The one thread that appends. It takes whatever callers have waiting, writes each caller's events whole or not at all, commits
 * once, and only then answers them all: many callers share one flush, and the order of commits is the order of positions, with no
 * gap.
 */
final class GroupWriter implements AutoCloseable {

    /** The most appends in one commit: bounds what one crash can leave unanswered, and the latency of the first caller. */
    private static final int LARGEST_GROUP = 256;

    private static final String INSERT = "INSERT INTO event"
            + " (position, stream, sequence, id, name, revision, recorded, payload, metadata)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private record Append(List<StoredEvent> events, CompletableFuture<Void> done) {}

    private final Connection connection;
    private final BlockingQueue<Append> waiting = new LinkedBlockingQueue<>();
    private final Thread thread;
    private final Timer commits;
    private final DistributionSummary groups;
    private volatile boolean open = true;
    private volatile long head;

    GroupWriter(Connection connection, MeterRegistry meters) throws SQLException {
        this.connection = connection;
        this.head = readHead();
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
    long head() {
        return head;
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
        } catch (java.util.concurrent.ExecutionException failed) {
            throw failed.getCause() instanceof SQLException sql ? sql : new SQLException(failed.getCause());
        }
    }

    @Override
    public void close() {
        open = false;
        try {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        failWaiting();
    }

    private void failWaiting() {
        List<Append> late = new ArrayList<>();
        waiting.drainTo(late);
        late.forEach(append -> append.done().completeExceptionally(new SQLException("the event store is closed")));
    }

    private void run() {
        while (open || !waiting.isEmpty()) {
            try {
                Append first = waiting.poll(100, TimeUnit.MILLISECONDS);
                if (first != null) {
                    List<Append> group = new ArrayList<>();
                    group.add(first);
                    waiting.drainTo(group, LARGEST_GROUP - 1);
                    write(group);
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void write(List<Append> group) {
        Timer.Sample sample = Timer.start();
        List<Append> written = new ArrayList<>(group.size());
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            long next = head;
            for (Append append : group) {
                if (insertWhole(insert, append, next)) {
                    written.add(append);
                    next += append.events().size();
                }
            }
            connection.commit();
            head = next;
            written.forEach(append -> append.done().complete(null));
        } catch (SQLException failed) {
            rollback();
            group.forEach(append -> append.done().completeExceptionally(failed));
        }
        sample.stop(commits);
        groups.record(group.size());
    }

    private boolean insertWhole(PreparedStatement insert, Append append, long from) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            long position = from;
            for (StoredEvent event : append.events()) {
                bind(insert, event, position++);
                insert.executeUpdate();
            }
            connection.releaseSavepoint(before);
            return true;
        } catch (SQLException refused) {
            connection.rollback(before);
            append.done().completeExceptionally(refused);
            return false;
        }
    }

    private static void bind(PreparedStatement insert, StoredEvent event, long position) throws SQLException {
        insert.setLong(1, position);
        insert.setString(2, event.stream());
        insert.setLong(3, event.sequence());
        insert.setString(4, event.id());
        insert.setString(5, event.name());
        insert.setString(6, event.revision());
        insert.setString(7, StoredTime.write(event.recorded()));
        insert.setBytes(8, event.payload());
        insert.setBytes(9, event.metadata());
    }

    private void rollback() {
        try {
            connection.rollback();
        } catch (SQLException ignored) {
            // The connection is gone; SQLite discards the open transaction with it.
        }
    }

    private long readHead() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT max(position) FROM event")) {
            rows.next();
            long last = rows.getLong(1);
            return rows.wasNull() ? 0 : last + 1;
        } finally {
            connection.rollback();
        }
    }
}
