package org.filrouge.eventstore;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.filrouge.kernel.event.StreamId;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Axon's storage on one SQLite file. An append returns when the events are on disk; positions run from 0 without a gap, in the
 * order of commits, as Axon Server's do (decision record 0005).
 */
public final class SqliteEventStorageEngine extends BatchingEventStorageEngine implements AutoCloseable {

    private static final String COLUMNS = "position, stream, sequence, id, name, revision, recorded, payload, metadata";
    private static final String TRACKED =
            "SELECT " + COLUMNS + " FROM event WHERE position > ? ORDER BY position LIMIT ?";
    private static final String OF_STREAM =
            "SELECT " + COLUMNS + " FROM event WHERE stream = ? AND sequence >= ? ORDER BY sequence LIMIT ?";
    private static final String LAST_OF_STREAM = "SELECT max(sequence) FROM event WHERE stream = ?";
    private static final String POSITION_OF = "SELECT position FROM event WHERE id = ?";
    private static final String BEFORE_TIME =
            "SELECT coalesce(min(position), (SELECT coalesce(max(position), -1) + 1 FROM event)) - 1"
                    + " FROM event WHERE recorded >= ?";

    private final SqliteFile file;
    private final GroupWriter writer;

    private SqliteEventStorageEngine(Builder builder, SqliteFile file, GroupWriter writer) {
        super(builder);
        this.file = file;
        this.writer = writer;
    }

    /**
     * Opens or makes the file.
     *
     * @throws EventStoreUnusable when it cannot be opened, or would not be flushed at every commit
     */
    public static SqliteEventStorageEngine open(
            Path path, Serializer serializer, EventUpcaster upcasters, MeterRegistry meters) {
        SqliteFile file = new SqliteFile(path);
        try {
            GroupWriter writer = new GroupWriter(file.writer(), meters);
            Builder builder = new Builder();
            builder.eventSerializer(serializer)
                    .snapshotSerializer(serializer)
                    .upcasterChain(upcasters)
                    .persistenceExceptionResolver(duplicateKeys());
            return new SqliteEventStorageEngine(builder, file, writer);
        } catch (SQLException unreadable) {
            file.close();
            throw new EventStoreUnusable("The event file cannot be read: " + path, unreadable);
        }
    }

    /** How many events the log holds. */
    public long size() {
        return writer.head();
    }

    /** The positions of events by their ids; an id the log does not hold is left out. */
    public Map<String, Long> positionsOf(List<String> ids) {
        return read(POSITION_OF, statement -> {
            Map<String, Long> positions = new HashMap<>();
            for (String id : ids) {
                statement.setString(1, id);
                try (ResultSet rows = statement.executeQuery()) {
                    if (rows.next()) {
                        positions.put(id, rows.getLong(1));
                    }
                }
            }
            return positions;
        });
    }

    @Override
    public void close() {
        writer.close();
        file.close();
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        try {
            writer.append(
                    events.stream().map(event -> stored(event, serializer)).toList());
        } catch (SQLException failed) {
            handlePersistenceException(failed, events.getFirst());
        }
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken last, int batchSize) {
        return read(TRACKED, statement -> {
            statement.setLong(1, last == null ? -1 : position(last));
            statement.setInt(2, batchSize);
            List<TrackedEventData<?>> events = new ArrayList<>();
            for (StoredEvent row : rows(statement)) {
                events.add(new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(row.position()), data(row)));
            }
            return events;
        });
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String stream, long first, int batchSize) {
        return read(OF_STREAM, statement -> {
            statement.setString(1, stream);
            statement.setLong(2, first);
            statement.setInt(3, batchSize);
            return rows(statement).stream().map(SqliteEventStorageEngine::data).toList();
        });
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        return read(LAST_OF_STREAM, statement -> {
            statement.setString(1, stream);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                long last = rows.getLong(1);
                return rows.wasNull() ? Optional.<Long>empty() : Optional.of(last);
            }
        });
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return null;
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return after(writer.head() - 1);
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant instant) {
        return read(BEFORE_TIME, statement -> {
            statement.setString(1, StoredTime.write(instant));
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return after(rows.getLong(1));
            }
        });
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        throw new UnsupportedOperationException("no stream here has snapshots");
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String stream) {
        return Stream.empty();
    }

    private static @Nullable TrackingToken after(long position) {
        return position < 0 ? null : new GlobalSequenceTrackingToken(position);
    }

    private static long position(TrackingToken token) {
        return token.position().orElseThrow(() -> new EventStoreException("a token without a position: " + token));
    }

    private static StoredEvent stored(EventMessage<?> message, Serializer serializer) {
        if (!(message instanceof DomainEventMessage<?> event)) {
            throw new EventStoreException("an event outside every stream: " + message.getPayloadType());
        }
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        SerializedObject<byte[]> metadata = event.serializeMetaData(serializer, byte[].class);
        return new StoredEvent(
                -1,
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getIdentifier(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                event.getTimestamp(),
                payload.getData(),
                metadata.getData());
    }

    private static DomainEventData<byte[]> data(StoredEvent row) {
        return new GenericDomainEventEntry<>(
                StreamId.streamOf(row.stream()),
                row.stream(),
                row.sequence(),
                row.id(),
                row.recorded(),
                row.name(),
                row.revision(),
                row.payload(),
                row.metadata());
    }

    private static List<StoredEvent> rows(PreparedStatement statement) throws SQLException {
        List<StoredEvent> events = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                events.add(new StoredEvent(
                        rows.getLong(1),
                        rows.getString(2),
                        rows.getLong(3),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getString(6),
                        StoredTime.read(rows.getString(7)),
                        rows.getBytes(8),
                        rows.getBytes(9)));
            }
        }
        return events;
    }

    private interface Query<T> {
        T run(PreparedStatement statement) throws SQLException;
    }

    private <T> T read(String sql, Query<T> query) {
        try (Connection connection = file.reader();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return query.run(statement);
        } catch (SQLException failed) {
            throw new EventStoreException("The event file cannot be read", failed);
        }
    }

    private static PersistenceExceptionResolver duplicateKeys() {
        return exception -> {
            for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLiteException sqlite && isConstraint(sqlite.getResultCode())) {
                    return true;
                }
            }
            return false;
        };
    }

    private static boolean isConstraint(SQLiteErrorCode code) {
        return (code.code & 0xff) == SQLiteErrorCode.SQLITE_CONSTRAINT.code;
    }

    private static final class Builder extends BatchingEventStorageEngine.Builder {}
}
