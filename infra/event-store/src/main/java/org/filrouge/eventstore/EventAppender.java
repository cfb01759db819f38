package org.filrouge.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The writing side of the file: one transaction per group of appends, each append whole or not at all. Whenever the outcome of a
 * transaction is in doubt it opens the file anew and believes what the file says.
 */
final class EventAppender implements AutoCloseable {

    private final SqliteFile file;
    private Connection connection;
    private volatile long size;

    EventAppender(SqliteFile file) throws SQLException {
        this.file = file;
        this.connection = file.openWriter();
        this.size = readSize();
    }

    /** How many events the file holds: the position the next one will have. */
    long size() {
        return size;
    }

    /**
     * Puts a group on disk, in its order.
     *
     * @return the appends that were refused, each with the reason; nothing of them is in the file, all others are
     * @throws SQLException when nothing of the whole group is in the file, or nobody can tell
     */
    Map<List<StoredEvent>, Exception> write(List<List<StoredEvent>> group) throws SQLException {
        Map<List<StoredEvent>, Exception> refused = new IdentityHashMap<>();
        long next = size;
        try (PreparedStatement insert = connection.prepareStatement(EventTable.INSERT)) {
            for (List<StoredEvent> append : group) {
                Savepoint before = connection.setSavepoint();
                try {
                    insert(insert, append, next);
                    connection.releaseSavepoint(before);
                    next += append.size();
                } catch (SQLException | RuntimeException refusal) {
                    undo(before, refusal);
                    refused.put(append, refusal);
                }
            }
        } catch (SQLException broken) {
            reopen(broken);
            throw broken;
        }
        commit(next);
        return refused;
    }

    @Override
    public void close() {
        closeQuietly();
    }

    private static void insert(PreparedStatement insert, List<StoredEvent> append, long from) throws SQLException {
        long position = from;
        for (StoredEvent event : append) {
            EventTable.bind(insert, event, position++);
            insert.executeUpdate();
        }
    }

    private void undo(Savepoint before, Exception refusal) throws SQLException {
        try {
            connection.rollback(before);
        } catch (SQLException wholeTransactionGone) {
            throw refusal instanceof SQLException reason ? reason : wholeTransactionGone;
        }
    }

    /** The driver begins the next transaction within its commit, so a failure here does not tell whether this one is on disk. */
    private void commit(long next) throws SQLException {
        try {
            connection.commit();
            size = next;
        } catch (SQLException unsure) {
            reopen(unsure);
            if (size != next) {
                throw unsure;
            }
        }
    }

    private void reopen(SQLException reason) {
        closeQuietly();
        try {
            connection = file.openWriter();
            size = readSize();
        } catch (SQLException stillBroken) {
            closeQuietly();
            reason.addSuppressed(stillBroken);
        }
    }

    private void closeQuietly() {
        try {
            connection.close();
        } catch (SQLException ignored) {
            // Closing ends the open transaction unwritten either way; every committed event is on disk already.
        }
    }

    private long readSize() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(EventTable.SIZE)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
