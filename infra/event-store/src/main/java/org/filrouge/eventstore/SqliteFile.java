package org.filrouge.eventstore;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;

/**
 * The file the embedded store keeps events in: write-ahead log, flushed to disk at every commit, one writing connection and a few
 * reading ones.
 */
final class SqliteFile implements AutoCloseable {

    /** How many queries may read at once; each costs a file handle and a page cache. */
    private static final int READERS = 8;
    /** How long a connection waits for a lock, in milliseconds: a backup or checkpoint may hold one. */
    private static final int LOCK_WAIT = 10_000;

    private static final String EVENTS =
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

    private final Connection writer;
    private final HikariDataSource readers;

    SqliteFile(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            writer = source(file, false).getConnection();
            try (Statement statement = writer.createStatement()) {
                statement.execute(EVENTS);
            }
            writer.setAutoCommit(false);
            requireDurable();
        } catch (SQLException cannotOpen) {
            throw new EventStoreUnusable("The event file cannot be opened: " + file, cannotOpen);
        } catch (IOException cannotCreate) {
            throw new UncheckedIOException("The data folder cannot be made: " + file.getParent(), cannotCreate);
        }
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(source(file, true));
        pool.setMaximumPoolSize(READERS);
        pool.setMinimumIdle(1);
        pool.setPoolName("event-readers");
        pool.setReadOnly(true);
        readers = new HikariDataSource(pool);
    }

    Connection writer() {
        return writer;
    }

    Connection reader() throws SQLException {
        return readers.getConnection();
    }

    @Override
    public void close() {
        readers.close();
        try {
            writer.close();
        } catch (SQLException ignored) {
            // Every committed event is on disk already; a connection that does not close loses nothing.
        }
    }

    private void requireDurable() throws SQLException {
        String journal = pragma("journal_mode");
        String synchronous = pragma("synchronous");
        if (!journal.equalsIgnoreCase("wal") || !synchronous.equals("2")) {
            throw new EventStoreUnusable("The event file would not be flushed at every commit (journal " + journal
                    + ", synchronous " + synchronous + ")");
        }
    }

    private String pragma(String name) throws SQLException {
        try (Statement statement = writer.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA " + name)) {
            return rows.next() ? rows.getString(1) : "";
        } finally {
            writer.rollback();
        }
    }

    private static DataSource source(Path file, boolean readOnly) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(LOCK_WAIT);
        config.setReadOnly(readOnly);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return source;
    }
}
