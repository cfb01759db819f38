package org.filrouge.eventstore;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteEventStoreTest extends FollowingContract {

    @TempDir
    Path folder;

    private SqliteEventStorageEngine engine;
    private NotifyingEventStore store;

    static SqliteEventStorageEngine open(Path file) {
        return SqliteEventStorageEngine.open(
                file, CatalogueSerializer.create(), new Upcaster(), new SimpleMeterRegistry());
    }

    @BeforeEach
    void open() {
        engine = open(folder.resolve("events.db"));
        store = NotifyingEventStore.on(engine);
    }

    @AfterEach
    void close() {
        store.shutDown();
        engine.close();
    }

    @Override
    EventStore store() {
        return store;
    }

    @Override
    long size() {
        return engine.size();
    }

    @Override
    Map<String, Long> positionsOf(List<String> ids) {
        return engine.positionsOf(ids);
    }
}
