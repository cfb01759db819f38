package org.filrouge.eventstore;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/**
 * Axon's storage on one SQLite file. An append returns when the events are on disk; positions run from 0 without a gap, in the
 * order of commits, as Axon Server's do (decision record 0005).
 */
public final class SqliteEventStorageEngine extends BatchingEventStorageEngine implements AutoCloseable {

    private final SqliteFile file;
    private final GroupWriter writer;
    private final EventReader reader;

    private SqliteEventStorageEngine(Builder builder, SqliteFile file, GroupWriter writer) {
        super(builder);
        this.file = file;
        this.writer = writer;
        this.reader = new EventReader(file);
    }

    /**
     * Opens or makes the file.
     *
     * @throws EventStoreUnusable when it cannot be opened, is in use by another program, or would not be flushed at every commit
     */
    public static SqliteEventStorageEngine open(
            Path path, Serializer serializer, EventUpcaster upcasters, MeterRegistry meters) {
        return open(new SqliteFile(path), serializer, upcasters, meters);
    }

    static SqliteEventStorageEngine open(
            SqliteFile file, Serializer serializer, EventUpcaster upcasters, MeterRegistry meters) {
        try {
            Builder builder = new Builder();
            builder.eventSerializer(serializer)
                    .snapshotSerializer(serializer)
                    .upcasterChain(upcasters)
                    .persistenceExceptionResolver(new DuplicateKeys());
            return new SqliteEventStorageEngine(builder, file, new GroupWriter(new EventAppender(file), meters));
        } catch (SQLException | RuntimeException unusable) {
            file.close();
            throw unusable instanceof EventStoreUnusable known ? known : file.unusable(unusable);
        }
    }

    /** How many events the log holds. */
    public long size() {
        return writer.size();
    }

    /** The positions of events by their ids; an id the log does not hold is left out. */
    public Map<String, Long> positionsOf(List<String> ids) {
        return reader.positions(ids);
    }

    @Override
    public void close() {
        // The writer leaves last, so that it can fold the write-ahead log into the file: a stopped log is one file.
        file.close();
        writer.close();
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        try {
            writer.append(events.stream()
                    .map(event -> StoredEvent.of(event, serializer))
                    .toList());
        } catch (SQLException failed) {
            handlePersistenceException(failed, events.getFirst());
        }
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken last, int batchSize) {
        return reader.after(last == null ? -1 : position(last), batchSize).stream()
                .map(event -> new TrackedDomainEventData<>(
                        new GlobalSequenceTrackingToken(event.position()), event.asAxonData()))
                .toList();
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String stream, long first, int batchSize) {
        return reader.ofStream(stream, first, batchSize).stream()
                .map(StoredEvent::asAxonData)
                .toList();
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        return reader.lastSequence(stream);
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return null;
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return at(writer.size() - 1);
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant instant) {
        return at(reader.before(instant));
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        throw new UnsupportedOperationException("no stream here has snapshots");
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String stream) {
        return Stream.empty();
    }

    private static @Nullable TrackingToken at(long position) {
        return position < 0 ? null : new GlobalSequenceTrackingToken(position);
    }

    private static long position(TrackingToken token) {
        return token.position().orElseThrow(() -> new EventStoreException("a token without a position: " + token));
    }

    private static final class Builder extends BatchingEventStorageEngine.Builder {}
}
