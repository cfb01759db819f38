package org.filrouge.acceptance;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** The event file as it lies on disk, read with nothing of the program. */
final class EventFile {

    private final String url;

    EventFile(Path data) {
        this.url = "jdbc:sqlite:" + data.resolve("events").resolve("events.db");
    }

    /** Positions by event id; an id that stands twice fails. */
    Map<String, Long> positions() throws SQLException {
        Map<String, Long> positions = new HashMap<>();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id, position FROM event ORDER BY position")) {
            while (rows.next()) {
                if (positions.put(rows.getString(1), rows.getLong(2)) != null) {
                    throw new AssertionError("twice in the log: " + rows.getString(1));
                }
            }
        }
        return positions;
    }

    /** Rows, last position and streams whose places do not run from 0 without a gap. */
    long[] shape() throws SQLException {
        return new long[] {
            number("SELECT count(*) FROM event"),
            number("SELECT max(position) FROM event"),
            number("SELECT count(*) FROM (SELECT stream FROM event GROUP BY stream"
                    + " HAVING min(sequence) <> 0 OR max(sequence) <> count(*) - 1)")
        };
    }

    /** One stored column of an event, byte for byte. */
    byte[] bytes(String column, String event) {
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement select =
                        connection.prepareStatement("SELECT " + column + " FROM event WHERE id = ?")) {
            select.setString(1, event);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return rows.getBytes(1);
            }
        } catch (SQLException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
