package org.filrouge.eventstore;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.filrouge.eventstore.EventStoreSelfCheck.Scratch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventStoreSelfCheckTest {

    @TempDir
    Path folder;

    @Test
    void the_store_of_the_house_passes() {
        EventStoreSelfCheck.run(house(), CatalogueSerializer.create());
    }

    @Test
    void a_store_without_transactions_is_refused_because_half_of_a_failed_append_stays() {
        FrameworkJdbcStore jdbc = new FrameworkJdbcStore(folder.resolve("axon.db"));

        assertRefused(
                FrameworkJdbcStore.scratch(() -> jdbc.engine(NoTransactionManager.instance(), new DuplicateKeys())),
                "a failed append left half of its events behind");
    }

    @Test
    void a_store_that_does_not_know_a_duplicate_key_is_refused_because_two_people_could_overwrite_each_other() {
        FrameworkJdbcStore jdbc = new FrameworkJdbcStore(folder.resolve("axon.db"));

        assertRefused(
                FrameworkJdbcStore.scratch(() -> jdbc.engine(jdbc.transactions(), null)),
                "a conflict is not recognised as one");
    }

    @Test
    void the_frameworks_own_store_passes_when_it_has_transactions_and_knows_a_duplicate_key() {
        FrameworkJdbcStore jdbc = new FrameworkJdbcStore(folder.resolve("axon.db"));

        EventStoreSelfCheck.run(
                FrameworkJdbcStore.scratch(() -> jdbc.engine(jdbc.transactions(), new DuplicateKeys())),
                CatalogueSerializer.create());
    }

    @Test
    void the_frameworks_store_in_memory_is_refused_because_it_guards_no_place_in_a_stream() {
        assertRefused(
                FrameworkJdbcStore.scratch(InMemoryEventStorageEngine::new),
                "two events took the same place in a stream");
    }

    @Test
    void a_store_that_forgets_is_refused() {
        AtomicInteger files = new AtomicInteger();

        assertRefused(
                house(() -> "forgotten-" + files.incrementAndGet() + ".db"),
                "an acknowledged event is gone after the store was reopened");
    }

    @Test
    void a_serializer_that_stores_java_names_is_refused() {
        assertThatThrownBy(() -> EventStoreSelfCheck.run(
                        house(), Jackson3Serializer.builder().build()))
                .isInstanceOf(EventStoreUnusable.class)
                .hasMessageContaining("the serializer would store Java names")
                .hasMessageContaining("CommitmentEvent$Kept");
    }

    private static void assertRefused(Scratch scratch, String why) {
        assertThatThrownBy(() -> EventStoreSelfCheck.run(scratch, CatalogueSerializer.create()))
                .isInstanceOf(EventStoreUnusable.class)
                .hasMessageStartingWith("Fil Rouge does not start: ")
                .hasMessageContaining(why);
    }

    private Scratch house() {
        return house(() -> "house.db");
    }

    private Scratch house(Supplier<String> name) {
        return new Scratch() {
            @Override
            public EventStorageEngine open() {
                return SqliteEventStoreTest.open(folder.resolve(name.get()));
            }

            @Override
            public void close(EventStorageEngine engine) {
                ((SqliteEventStorageEngine) engine).close();
            }
        };
    }
}
