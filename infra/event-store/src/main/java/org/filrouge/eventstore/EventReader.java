package org.filrouge.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** The reading side of the file: every question that can be put to it. */
final class EventReader {

    private final SqliteFile file;

    EventReader(SqliteFile file) {
        this.file = file;
    }

    List<StoredEvent> after(long position, int most) {
        return ask(EventTable.AFTER, select -> {
            select.setLong(1, position);
            select.setInt(2, most);
            return EventTable.rows(select);
        });
    }

    List<StoredEvent> ofStream(String stream, long firstSequence, int most) {
        return ask(EventTable.OF_STREAM, select -> {
            select.setString(1, stream);
            select.setLong(2, firstSequence);
            select.setInt(3, most);
            return EventTable.rows(select);
        });
    }

    Optional<Long> lastSequence(String stream) {
        return ask(EventTable.LAST_OF_STREAM, select -> {
            select.setString(1, stream);
            return number(select);
        });
    }

    Map<String, Long> positions(List<String> ids) {
        return ask(EventTable.POSITION_OF, select -> {
            Map<String, Long> positions = new HashMap<>();
            for (String id : ids) {
                select.setString(1, id);
                number(select).ifPresent(position -> positions.put(id, position));
            }
            return positions;
        });
    }

    /** The position just before the first event recorded at or after an instant; -1 when that is the very first. */
    long before(Instant instant) {
        return ask(EventTable.BEFORE_TIME, select -> {
            select.setString(1, StoredTime.write(instant));
            return number(select).orElse(-1L);
        });
    }

    private interface Question<T> {
        T put(PreparedStatement select) throws SQLException;
    }

    private <T> T ask(String sql, Question<T> question) {
        try (Connection connection = file.reader();
                PreparedStatement select = connection.prepareStatement(sql)) {
            return question.put(select);
        } catch (SQLException failed) {
            throw new EventStoreException("The event file cannot be read", failed);
        }
    }

    private static Optional<Long> number(PreparedStatement select) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            if (!rows.next()) {
                return Optional.empty();
            }
            long number = rows.getLong(1);
            return rows.wasNull() ? Optional.empty() : Optional.of(number);
        }
    }
}
