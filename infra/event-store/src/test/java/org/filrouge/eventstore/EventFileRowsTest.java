package org.filrouge.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.filrouge.json.KernelJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventFileRowsTest {

    @TempDir
    Path folder;

    @Test
    void rows_are_read_beside_the_writer_and_when_nobody_writes() {
        Path file = folder.resolve("events.db");
        List<DomainEventMessage<?>> events = Events.events("commitment:t-1", 0, 5);
        List<String> beside;
        try (SqliteEventStorageEngine engine = SqliteEventStoreTest.open(file)) {
            NotifyingEventStore.on(engine).publish(events);
            try (EventRows rows = EventFileRows.open(file)) {
                assertThat(rows.size()).isEqualTo(5);
                assertThat(rows.positionOf(events.get(3).getIdentifier())).hasValue(3);
                assertThat(rows.positionOf("nobody")).isEmpty();
                beside = ids(rows.from(0, 10));
            }
        }
        assertThat(beside).isEqualTo(Events.ids(events));
        try (EventRows rows = EventFileRows.open(file)) {
            assertThat(ids(rows.from(2, 2))).isEqualTo(beside.subList(2, 4));
        }
    }

    @Test
    void what_is_read_are_the_bytes_on_disk_with_a_salt_of_their_own_each() {
        Path file = folder.resolve("events.db");
        try (SqliteEventStorageEngine engine = SqliteEventStoreTest.open(file)) {
            NotifyingEventStore.on(engine).publish(Events.events("commitment:t-1", 0, 2));
        }
        try (EventRows rows = EventFileRows.open(file)) {
            List<EventRow> read = rows.from(0, 2);
            assertThat(new String(read.getFirst().payload(), StandardCharsets.UTF_8))
                    .contains("result 0");
            List<String> salts = read.stream()
                    .map(row -> KernelJson.mapper()
                            .readTree(row.metadata())
                            .get(EventSalt.NAME)
                            .asString())
                    .toList();
            assertThat(salts).doesNotHaveDuplicates().allMatch(salt -> salt.matches("[0-9a-f]{32}"));
        }
    }

    @Test
    void a_file_that_is_not_there_is_not_made() {
        assertThatThrownBy(() -> EventFileRows.open(folder.resolve("none.db"))).isInstanceOf(EventStoreUnusable.class);
        assertThat(Files.exists(folder.resolve("none.db"))).isFalse();
    }

    private static List<String> ids(List<EventRow> rows) {
        return rows.stream().map(EventRow::id).toList();
    }
}
