package org.filrouge.benchmarks.ledger;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What anybody would write by hand: read the rows in their order and hash their bytes. It proves nothing; it is the measure. */
final class BareLoop implements AutoCloseable {

    private final Connection connection;
    private final MessageDigest sha256;

    BareLoop(Path file) throws SQLException {
        this.connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Reads payload and metadata alone. */
    long bytesHashed() throws SQLException {
        return read("SELECT payload, metadata FROM event ORDER BY position", false);
    }

    /** Reads whole rows, as whoever compares them must. */
    long wholeRowsHashed() throws SQLException {
        return read(
                "SELECT payload, metadata, position, stream, sequence, id, name, revision, recorded FROM event"
                        + " ORDER BY position",
                true);
    }

    /** Reads one row by its place and hashes it. */
    void one(long position) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT payload, metadata FROM event WHERE position = ?")) {
            select.setLong(1, position);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                sha256.digest(rows.getBytes(1));
                sha256.digest(rows.getBytes(2));
            }
        }
    }

    private long read(String sql, boolean whole) throws SQLException {
        long count = 0;
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                sha256.digest(rows.getBytes(1));
                sha256.digest(rows.getBytes(2));
                if (whole) {
                    count += rows.getLong(3) + rows.getLong(5);
                    count += rows.getString(4).length()
                            + rows.getString(6).length()
                            + rows.getString(7).length();
                    count += rows.getString(8).length() + rows.getString(9).length();
                }
                count++;
            }
        }
        return count;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
