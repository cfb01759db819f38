package org.filrouge.benchmarks.ledger;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.filrouge.eventstore.CatalogueSerializer;
import org.filrouge.eventstore.EventFileRows;
import org.filrouge.eventstore.SqliteEventStorageEngine;
import org.filrouge.ledgerservice.files.Disk;
import org.filrouge.ledgerservice.keys.KeyFolder;
import org.filrouge.ledgerservice.publish.LogFolder;
import org.filrouge.ledgerservice.publish.LogWriter;
import org.filrouge.ledgerservice.rows.LedgerRows;

/** A data folder with so many events, written into the program's own table in bulk, and the log that the program makes of them. */
final class SyntheticStore {

    private static final int BATCH = 1_000;
    private static final int SIGNED_EVERY = 50_000;

    private final Path data;
    private final int events;

    SyntheticStore(Path folder, int events) throws SQLException {
        this.data = folder.resolve("data-" + events);
        this.events = events;
        writeEvents();
    }

    Path data() {
        return data;
    }

    int events() {
        return events;
    }

    Path file() {
        return data.resolve("events").resolve("events.db");
    }

    LogFolder log() {
        return new LogFolder(data.resolve("log"), new Disk());
    }

    /** The key to verify with. */
    String vkey() throws IOException {
        return Files.readString(data.resolve("log").resolve("vkey")).strip();
    }

    /** Makes the log as the sequencer does: a batch of rows, the next, and now and then a checkpoint. */
    void sign() {
        sign(data.resolve("log"), data.resolveSibling(data.getFileName() + "-keys"));
    }

    /** Makes another log of the same events. */
    void sign(Path log, Path keys) {
        try (EventFileRows rows = EventFileRows.open(file());
                KeyFolder folder = KeyFolder.take(keys, new Disk(), "bench.local/log")) {
            LogWriter writer = LogWriter.open(new LogFolder(log, new Disk()), folder, new LedgerRows(rows));
            for (long taken = 0; taken < events; ) {
                taken += writer.append(BATCH);
                if (taken % SIGNED_EVERY == 0 || taken == events) {
                    writer.sign();
                }
            }
        }
    }

    private void writeEvents() throws SQLException {
        SqliteEventStorageEngine.open(
                        file(), CatalogueSerializer.create(), NoOpEventUpcaster.INSTANCE, new SimpleMeterRegistry())
                .close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file())) {
            try (Statement faster = connection.createStatement()) {
                faster.execute("PRAGMA synchronous = OFF");
            }
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO event (position, stream, sequence, id, name, revision, recorded,"
                            + " payload, metadata) VALUES (?, ?, ?, ?, ?, '1', ?, ?, ?)")) {
                insertAll(connection, insert);
            }
        }
    }

    private void insertAll(Connection connection, PreparedStatement insert) throws SQLException {
        SyntheticEvent event = new SyntheticEvent();
        for (long position = 0; position < events; position++) {
            insert.setLong(1, position);
            insert.setString(2, event.stream(position));
            insert.setLong(3, event.sequence(position));
            insert.setString(4, event.id(position));
            insert.setString(5, event.name(position));
            insert.setString(6, event.recorded(position));
            insert.setBytes(7, event.payload(position));
            insert.setBytes(8, event.metadata(position));
            insert.executeUpdate();
            if (position % BATCH == BATCH - 1) {
                connection.commit();
            }
        }
        connection.commit();
    }
}
