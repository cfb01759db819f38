package org.filrouge.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;

/**
 * The wrapped keys in an SQLite file that keeps nothing it was told to forget: no write-ahead log, deleted bytes overwritten, and the
 * whole file written anew after a destruction.
 */
final class VaultFile implements AutoCloseable {

    static final String NAME = "vault.sqlite";

    private final Connection connection;

    private VaultFile(Connection connection) {
        this.connection = connection;
    }

    /** A key as it lies in the file. */
    record Row(KeyId id, @Nullable String subject, @Nullable String purpose, byte[] wrapped) {}

    static VaultFile open(Path folder, boolean readOnly) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTempStore(TempStore.MEMORY);
        config.setBusyTimeout(10_000);
        if (!readOnly) {
            config.setJournalMode(JournalMode.TRUNCATE);
            config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        }
        try {
            if (!readOnly && !Files.exists(folder.resolve(NAME))) {
                OwnFiles.write(folder.resolve(NAME), new byte[0]);
            }
            VaultFile file = new VaultFile(config.createConnection("jdbc:sqlite:" + folder.resolve(NAME)));
            if (!readOnly) {
                file.lay();
            }
            return file;
        } catch (SQLException | IOException unusable) {
            throw new VaultUnusable("The vault in " + folder + " cannot be opened", unusable);
        }
    }

    private void lay() throws SQLException {
        run("CREATE TABLE IF NOT EXISTS keys (seq INTEGER PRIMARY KEY AUTOINCREMENT, id BLOB NOT NULL UNIQUE,"
                + " subject TEXT, purpose TEXT, wrapped BLOB NOT NULL)");
        run("CREATE INDEX IF NOT EXISTS keys_of_subject ON keys (subject, purpose) WHERE subject IS NOT NULL");
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("PRAGMA secure_delete")) {
            if (!answer.next() || answer.getInt(1) != 1) {
                throw new VaultUnusable("The vault would not overwrite what is deleted");
            }
        }
    }

    /** Adds keys, on disk when this returns: all of them or none. */
    void add(List<Row> rows) {
        transaction(() -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO keys (id, subject, purpose, wrapped) VALUES (?, ?, ?, ?)")) {
                for (Row row : rows) {
                    insert.setBytes(1, row.id().bytes());
                    insert.setString(2, row.subject());
                    insert.setString(3, row.purpose());
                    insert.setBytes(4, row.wrapped());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    /** Removes keys so that none of their bytes is left in the file. */
    void remove(Collection<KeyId> ids) {
        transaction(() -> {
            try (PreparedStatement blank = connection.prepareStatement(
                            "UPDATE keys SET wrapped = zeroblob(length(wrapped)) WHERE id = ?");
                    PreparedStatement delete = connection.prepareStatement("DELETE FROM keys WHERE id = ?")) {
                for (KeyId id : ids) {
                    blank.setBytes(1, id.bytes());
                    blank.executeUpdate();
                    delete.setBytes(1, id.bytes());
                    delete.executeUpdate();
                }
            }
        });
        try {
            run("VACUUM");
        } catch (SQLException failed) {
            throw new VaultUnusable("The vault could not be written anew after a destruction", failed);
        }
    }

    Optional<Row> find(KeyId id) {
        return rows("SELECT id, subject, purpose, wrapped FROM keys WHERE id = ?", id.bytes()).stream()
                .findFirst();
    }

    /** The keys of a subject, the newest first. */
    List<Row> of(String subject) {
        return rows("SELECT id, subject, purpose, wrapped FROM keys WHERE subject = ? ORDER BY seq DESC", subject);
    }

    /** Any one key; empty when there is none. */
    Optional<Row> any() {
        return rows("SELECT id, subject, purpose, wrapped FROM keys LIMIT 1").stream()
                .findFirst();
    }

    private List<Row> rows(String sql, Object... values) {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            List<Row> rows = new ArrayList<>();
            try (ResultSet answer = query.executeQuery()) {
                while (answer.next()) {
                    rows.add(new Row(
                            KeyId.of(answer.getBytes(1)),
                            answer.getString(2),
                            answer.getString(3),
                            answer.getBytes(4)));
                }
            }
            return rows;
        } catch (SQLException unreadable) {
            throw new VaultUnusable("The vault cannot be read", unreadable);
        }
    }

    /** Statements that are taken together. */
    @FunctionalInterface
    private interface Work {
        void run() throws SQLException;
    }

    private void transaction(Work work) {
        try {
            connection.setAutoCommit(false);
            try {
                work.run();
                connection.commit();
            } catch (SQLException failed) {
                connection.rollback();
                throw failed;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException failed) {
            throw new VaultUnusable("The vault did not take what it was told", failed);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException ignored) {
            // Everything in it was flushed when it was written.
        }
    }
}
