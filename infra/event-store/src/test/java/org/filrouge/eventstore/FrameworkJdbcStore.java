package org.filrouge.eventstore;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import org.axonframework.common.jdbc.ConnectionWrapperFactory;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.filrouge.eventstore.EventStoreSelfCheck.Scratch;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteDataSource;

/** The framework's own JDBC store on a SQLite file, to be wired well or badly. */
final class FrameworkJdbcStore {

    private static final String COLUMNS =
            """
             aggregateIdentifier TEXT NOT NULL, sequenceNumber INTEGER NOT NULL, type TEXT,
             eventIdentifier TEXT NOT NULL UNIQUE, metaData BLOB, payload BLOB NOT NULL, payloadRevision TEXT,
             payloadType TEXT NOT NULL, timeStamp TEXT NOT NULL, UNIQUE (aggregateIdentifier, sequenceNumber))
            """;

    private final SQLiteDataSource source = new SQLiteDataSource();
    private final ThreadLocal<Connection> current = new ThreadLocal<>();

    FrameworkJdbcStore(Path file) {
        source.setUrl("jdbc:sqlite:" + file);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE DomainEventEntry (globalIndex INTEGER PRIMARY KEY AUTOINCREMENT," + COLUMNS);
            statement.execute("CREATE TABLE SnapshotEventEntry (x INTEGER," + COLUMNS);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    EventStorageEngine engine(TransactionManager transactions, @Nullable PersistenceExceptionResolver duplicates) {
        JdbcEventStorageEngine.Builder builder = JdbcEventStorageEngine.builder();
        builder.connectionProvider(() -> current.get() == null
                        ? source.getConnection()
                        : ConnectionWrapperFactory.wrap(current.get(), new ConnectionWrapperFactory.NoOpCloseHandler()))
                .transactionManager(transactions)
                .eventSerializer(CatalogueSerializer.create())
                .snapshotSerializer(CatalogueSerializer.create());
        if (duplicates != null) {
            builder.persistenceExceptionResolver(duplicates);
        }
        return builder.build();
    }

    static Scratch scratch(Supplier<EventStorageEngine> opening) {
        return new Scratch() {
            @Override
            public EventStorageEngine open() {
                return opening.get();
            }

            @Override
            public void close(EventStorageEngine engine) {}
        };
    }

    /** One connection per transaction, as the usual transaction managers have it. */
    TransactionManager transactions() {
        return () -> {
            if (current.get() != null) {
                return new Ending(() -> {}, () -> {});
            }
            try {
                Connection own = source.getConnection();
                own.setAutoCommit(false);
                current.set(own);
                return new Ending(() -> end(own::commit), () -> end(own::rollback));
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        };
    }

    private interface Step {
        void take() throws SQLException;
    }

    private void end(Step step) throws SQLException {
        try (Connection own = current.get()) {
            current.remove();
            step.take();
        }
    }

    private record Ending(Step onCommit, Step onRollback) implements Transaction {

        @Override
        public void commit() {
            take(onCommit);
        }

        @Override
        public void rollback() {
            take(onRollback);
        }

        private static void take(Step step) {
            try {
                step.take();
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
