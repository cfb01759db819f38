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
import java.time.Duration;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The file the embedded store keeps events in: write-ahead log, flushed to disk at every commit, one writing connection and a few
 * reading ones. Whoever opens the writer holds the file's write lock until it is closed, so no two programs append to one file.
 */
final class SqliteFile implements AutoCloseable {

    /** How many queries may read at once; each costs a file handle and a page cache. */
    private static final int READERS = 8;

    /** How long to wait for a lock that another program may hold for a backup, or while it ends. */
    private static final Duration LOCK_WAIT = Duration.ofSeconds(10);

    private final Path path;
    private final Duration lockWait;
    private final HikariDataSource readers;

    /** Names the file; the first writer makes it. */
    SqliteFile(Path path) {
        this(path, LOCK_WAIT);
    }

    SqliteFile(Path path, Duration lockWait) {
        this.path = path.toAbsolutePath();
        this.lockWait = lockWait;
        try {
            Files.createDirectories(this.path.getParent());
        } catch (IOException cannotCreate) {
            throw new UncheckedIOException("The data folder cannot be made: " + this.path.getParent(), cannotCreate);
        }
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(source(true));
        pool.setReadOnly(true);
        pool.setMaximumPoolSize(READERS);
        pool.setMinimumIdle(0);
        pool.setPoolName("event-readers");
        pool.setInitializationFailTimeout(-1);
        readers = new HikariDataSource(pool);
    }

    /**
     * Opens the writing connection, within a transaction that holds the write lock.
     *
     * @throws EventStoreUnusable when commits would not be flushed
     */
    Connection openWriter() throws SQLException {
        Connection writer = source(false).getConnection();
        try {
            try (Statement statement = writer.createStatement()) {
                statement.execute(EventTable.CREATE);
            }
            requireFlushed(pragma(writer, "journal_mode"), pragma(writer, "synchronous"));
            writer.setAutoCommit(false);
            return writer;
        } catch (SQLException | RuntimeException unusable) {
            writer.close();
            throw unusable;
        }
    }

    Connection reader() throws SQLException {
        return readers.getConnection();
    }

    /** Why the program cannot start on this file, for whoever has to put it right. */
    EventStoreUnusable unusable(Exception reason) {
        boolean locked = reason instanceof SQLiteException sqlite
                && (sqlite.getResultCode().code & 0xff) == SQLiteErrorCode.SQLITE_BUSY.code;
        return new EventStoreUnusable(
                locked
                        ? "The event file is in use by another program: " + path
                        : "The event file cannot be opened: " + path,
                reason);
    }

    @Override
    public void close() {
        readers.close();
    }

    private static void requireFlushed(String journal, String synchronous) {
        if (!journal.equalsIgnoreCase("wal") || !synchronous.equals("2")) {
            throw new EventStoreUnusable("The event file would not be flushed at every commit (journal " + journal
                    + ", synchronous " + synchronous + ")");
        }
    }

    private static String pragma(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA " + name)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    private DataSource source(boolean readOnly) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(Math.toIntExact(lockWait.toMillis()));
        config.setReadOnly(readOnly);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + path);
        return source;
    }
}
