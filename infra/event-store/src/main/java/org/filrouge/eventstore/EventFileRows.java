package org.filrouge.eventstore;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.sqlite.SQLiteConfig;

/** The rows of an event file, read beside the program that writes it or when nobody does; never changes the file. */
public final class EventFileRows implements EventRows {

    private static final String FROM =
            "SELECT " + EventTable.COLUMNS + " FROM event WHERE position >= ? ORDER BY position LIMIT ?";
    /** Streams are in the order of their names, and a colon comes before a semicolon. */
    private static final String OF_KIND =
            "SELECT " + EventTable.COLUMNS + " FROM event WHERE stream >= ? AND stream < ? ORDER BY stream, sequence";

    private static final String SCHEMA =
            "SELECT type, name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_autoindex_event_%'";
    private static final int LOCK_WAIT_MILLIS = 10_000;

    private final Path file;
    private final Connection connection;

    private EventFileRows(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /**
     * Opens a file that is there.
     *
     * @throws EventStoreUnusable when it is not, or is no event file
     */
    public static EventFileRows open(Path file) {
        Path whole = file.toAbsolutePath();
        if (!Files.isRegularFile(whole)) {
            throw new EventStoreUnusable("There is no event file " + whole);
        }
        try {
            EventFileRows rows = new EventFileRows(whole, connect(whole));
            rows.size();
            return rows;
        } catch (SQLException | EventStoreException unreadable) {
            throw new EventStoreUnusable("The event file cannot be opened: " + whole, unreadable);
        }
    }

    @Override
    public long size() {
        return ask(EventTable.SIZE, select -> {}, EventFileRows::number).orElse(0);
    }

    @Override
    public List<EventRow> from(long position, int most) {
        return ask(
                FROM,
                select -> {
                    select.setLong(1, position);
                    select.setInt(2, most);
                },
                EventFileRows::rows);
    }

    @Override
    public List<EventRow> ofKind(String kind) {
        return ask(
                OF_KIND,
                select -> {
                    select.setString(1, kind + ":");
                    select.setString(2, kind + ";");
                },
                EventFileRows::rows);
    }

    @Override
    public OptionalLong positionOf(String id) {
        return ask(EventTable.POSITION_OF, select -> select.setString(1, id), EventFileRows::number);
    }

    /** How the file differs from the one table that the program makes: a rule dropped, a trigger, a table of somebody else. */
    public List<String> schemaDifferences() {
        return ask(SCHEMA, select -> {}, EventFileRows::differences);
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException ignored) {
            // Nothing was written, so nothing can be lost.
        }
    }

    private interface Binding {
        void bind(PreparedStatement select) throws SQLException;
    }

    private interface Reading<T> {
        T read(ResultSet rows) throws SQLException;
    }

    private synchronized <T> T ask(String sql, Binding binding, Reading<T> reading) {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            binding.bind(select);
            try (ResultSet rows = select.executeQuery()) {
                return reading.read(rows);
            }
        } catch (SQLException failed) {
            throw new EventStoreException("The event file cannot be read: " + file, failed);
        }
    }

    private static List<String> differences(ResultSet objects) throws SQLException {
        List<String> differences = new ArrayList<>(List.of("no table event"));
        while (objects.next()) {
            boolean table =
                    objects.getString(1).equals("table") && objects.getString(2).equals("event");
            if (table) {
                differences.remove("no table event");
            }
            if (!table) {
                differences.add(objects.getString(1) + " " + objects.getString(2));
            } else if (!EventTable.isAsCreated(objects.getString(3))) {
                differences.add("another table event");
            }
        }
        return differences;
    }

    private static OptionalLong number(ResultSet rows) throws SQLException {
        return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
    }

    private static List<EventRow> rows(ResultSet rows) throws SQLException {
        List<EventRow> read = new ArrayList<>();
        while (rows.next()) {
            read.add(new EventRow(
                    rows.getLong(1),
                    text(rows, 2),
                    rows.getLong(3),
                    text(rows, 4),
                    text(rows, 5),
                    text(rows, 6),
                    text(rows, 7),
                    bytes(rows, 8),
                    bytes(rows, 9)));
        }
        return read;
    }

    /** A file that somebody tampered with may hold nothing where every event has something. */
    private static String text(ResultSet rows, int column) throws SQLException {
        String text = rows.getString(column);
        return text == null ? "" : text;
    }

    private static byte[] bytes(ResultSet rows, int column) throws SQLException {
        byte[] bytes = rows.getBytes(column);
        return bytes == null ? new byte[0] : bytes;
    }

    /** A file that is still write-ahead logged is read with its log; one at rest may lie where nothing can be written. */
    private static Connection connect(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(LOCK_WAIT_MILLIS);
        boolean atRest = !Files.exists(file.resolveSibling(file.getFileName() + "-wal"))
                && !Files.isWritable(file.toAbsolutePath().getParent());
        String address = "jdbc:sqlite:" + file.toUri().toString().replaceFirst("^file:/+", "file:/");
        return config.createConnection(atRest ? address + "?immutable=1" : address);
    }
}
