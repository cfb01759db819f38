package org.filrouge.app;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.filrouge.eventstore.CatalogueSerializer;
import org.filrouge.eventstore.EventFileRows;
import org.filrouge.eventstore.EventRows;
import org.filrouge.eventstore.EventStoreSelfCheck;
import org.filrouge.eventstore.NotifyingEventStore;
import org.filrouge.eventstore.SqliteEventStorageEngine;
import org.filrouge.eventstore.Upcaster;
import org.filrouge.gateway.commands.PositionLookup;

/** The log in a file of this machine; a store of the same making is tried before each start. */
final class EmbeddedEventLog implements EventLog {

    private final Path file;
    private final SqliteEventStorageEngine engine;
    private final NotifyingEventStore store;
    private final CommandBus commands = SimpleCommandBus.builder().build();

    EmbeddedEventLog(Path folder, CatalogueSerializer serializer, MeterRegistry meters) {
        tryOut(folder, serializer);
        this.file = folder.resolve("events.db");
        this.engine = open(file, serializer, meters);
        this.store = NotifyingEventStore.on(engine);
    }

    @Override
    public EventStore store() {
        return store;
    }

    @Override
    public CommandBus commands() {
        return commands;
    }

    @Override
    public PositionLookup positions() {
        return engine::positionsOf;
    }

    @Override
    public long size() {
        return engine.size();
    }

    @Override
    public boolean holds(String eventId, long position) {
        return Long.valueOf(position)
                .equals(engine.positionsOf(List.of(eventId)).get(eventId));
    }

    @Override
    public EventRows rows() {
        return EventFileRows.open(file);
    }

    @Override
    public void onCommit(Runnable listener) {
        store.onCommit(listener);
    }

    @Override
    public void close() {
        store.shutDown();
        engine.close();
    }

    private static SqliteEventStorageEngine open(Path file, CatalogueSerializer serializer, MeterRegistry meters) {
        return SqliteEventStorageEngine.open(file, serializer, new Upcaster(), meters);
    }

    private static void tryOut(Path folder, CatalogueSerializer serializer) {
        Path scratch = folder.resolve("self-check");
        delete(scratch);
        EventStoreSelfCheck.run(
                new EventStoreSelfCheck.Scratch() {
                    @Override
                    public EventStorageEngine open() {
                        return EmbeddedEventLog.open(
                                scratch.resolve("events.db"), serializer, new SimpleMeterRegistry());
                    }

                    @Override
                    public void close(EventStorageEngine engine) {
                        ((SqliteEventStorageEngine) engine).close();
                    }
                },
                serializer);
        delete(scratch);
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The scratch folder cannot be cleared: " + folder, unwritable);
        }
    }
}
