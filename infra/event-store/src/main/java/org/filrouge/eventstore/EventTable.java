package org.filrouge.eventstore;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The one table of the event file, and how an event lies in it. */
final class EventTable {

    static final String CREATE =
            """
            CREATE TABLE IF NOT EXISTS event (
              position INTEGER PRIMARY KEY,
              stream   TEXT    NOT NULL,
              sequence INTEGER NOT NULL,
              id       TEXT    NOT NULL UNIQUE,
              name     TEXT    NOT NULL,
              revision TEXT    NOT NULL,
              recorded TEXT    NOT NULL,
              payload  BLOB    NOT NULL,
              metadata BLOB    NOT NULL,
              UNIQUE (stream, sequence)
            ) STRICT
            """;

    static final String COLUMNS = "position, stream, sequence, id, name, revision, recorded, payload, metadata";

    static final String INSERT = "INSERT INTO event (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    static final String AFTER = "SELECT " + COLUMNS + " FROM event WHERE position > ? ORDER BY position LIMIT ?";
    static final String OF_STREAM =
            "SELECT " + COLUMNS + " FROM event WHERE stream = ? AND sequence >= ? ORDER BY sequence LIMIT ?";
    static final String LAST_OF_STREAM = "SELECT max(sequence) FROM event WHERE stream = ?";
    static final String POSITION_OF = "SELECT position FROM event WHERE id = ?";
    static final String SIZE = "SELECT coalesce(max(position) + 1, 0) FROM event";
    static final String BEFORE_TIME =
            "SELECT coalesce(min(position), (SELECT coalesce(max(position), -1) + 1 FROM event)) - 1"
                    + " FROM event WHERE recorded >= ?";

    private EventTable() {}

    /** Whether the table was made by this program's statement, whatever the spaces. */
    static boolean isAsCreated(String sql) {
        return squeezed(sql).equals(squeezed(CREATE.replace("IF NOT EXISTS ", "")));
    }

    private static String squeezed(String sql) {
        return sql.replaceAll("\\s+", " ").strip();
    }

    static void bind(PreparedStatement insert, StoredEvent event, long position) throws SQLException {
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

    static List<StoredEvent> rows(PreparedStatement select) throws SQLException {
        List<StoredEvent> events = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
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
}
