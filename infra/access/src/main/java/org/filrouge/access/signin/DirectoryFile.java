package org.filrouge.access.signin;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;

/** The SQLite file of the directory, which its owner alone may read, and in which what is deleted is overwritten. */
final class DirectoryFile implements AutoCloseable {

    private static final int LOCK_WAIT_MILLIS = 10_000;
    private static final String SCHEMA =
            """
            CREATE TABLE IF NOT EXISTS account (
              id TEXT PRIMARY KEY, login TEXT UNIQUE, display_name TEXT NOT NULL, email TEXT,
              issuer TEXT, subject TEXT, password_hash TEXT, must_change INTEGER NOT NULL DEFAULT 0,
              failures INTEGER NOT NULL DEFAULT 0, last_failure INTEGER, locked_until INTEGER,
              closed INTEGER NOT NULL DEFAULT 0, generation INTEGER NOT NULL DEFAULT 0,
              UNIQUE (issuer, subject)) STRICT""";
    /** A failure for a login that nobody has costs the same write as one for a login that somebody has. */
    private static final String DECOY =
            "CREATE TABLE IF NOT EXISTS decoy (id INTEGER PRIMARY KEY, last_failure INTEGER) STRICT";

    private final Connection connection;

    private DirectoryFile(Connection connection) {
        this.connection = connection;
    }

    /** Gives values to the places of a statement, and reads rows. */
    interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    static DirectoryFile open(Path file) {
        try {
            makeSecret(file);
            DirectoryFile opened = new DirectoryFile(config().createConnection("jdbc:sqlite:" + file));
            opened.change(SCHEMA);
            opened.change(DECOY);
            return opened;
        } catch (IOException | SQLException unusable) {
            throw new AccessUnusable("The directory of accounts cannot be opened: " + file, unusable);
        }
    }

    /** Changes rows; returns how many. */
    synchronized int change(String sql, Object... values) {
        try (PreparedStatement statement = prepared(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new AccessUnusable("The directory of accounts cannot be written", failed);
        }
    }

    synchronized <T> List<T> ask(Reading<T> reading, String sql, Object... values) {
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> read = new ArrayList<>();
            while (rows.next()) {
                read.add(reading.read(rows));
            }
            return read;
        } catch (SQLException failed) {
            throw new AccessUnusable("The directory of accounts cannot be read", failed);
        }
    }

    /** Writes the file anew, so that nothing deleted is left in what its pages do not use. */
    synchronized void compact() {
        try (Statement statement = connection.createStatement()) {
            statement.execute("VACUUM");
        } catch (SQLException failed) {
            throw new AccessUnusable("The directory of accounts cannot be written", failed);
        }
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException ignored) {
            // Whatever was answered is on disk.
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i] == Absent.ABSENT ? null : values[i]);
        }
        return statement;
    }

    /** Stands for no value among values that are never null. */
    enum Absent {
        ABSENT
    }

    /** A rollback journal that is removed, and temporary tables in memory: no copy of a row is left beside the file. */
    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.DELETE);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTempStore(TempStore.MEMORY);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        config.setBusyTimeout(LOCK_WAIT_MILLIS);
        return config;
    }

    private static void makeSecret(Path file) throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        if (!Files.exists(file.getParent())) {
            Files.createDirectories(file.getParent(), posix ? only("rwx------") : new FileAttribute<?>[0]);
        }
        if (!Files.exists(file)) {
            Files.createFile(file, posix ? only("rw-------") : new FileAttribute<?>[0]);
        }
    }

    private static FileAttribute<?>[] only(String permissions) {
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }
}
