package org.filrouge.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteFileTest {

    private static final String STREAM = "commitment:c-1";

    @TempDir
    Path folder;

    @Test
    void the_writer_flushes_every_commit_to_a_write_ahead_log() throws SQLException {
        try (SqliteFile file = new SqliteFile(file(), Duration.ofSeconds(1));
                Connection writer = file.openWriter()) {
            assertThat(pragma(writer, "journal_mode")).isEqualToIgnoringCase("wal");
            assertThat(pragma(writer, "synchronous")).isEqualTo("2");
        }
    }

    @Test
    void readers_cannot_write() throws SQLException {
        try (SqliteEventStorageEngine engine = SqliteEventStoreTest.open(file());
                SqliteFile file = new SqliteFile(file(), Duration.ofSeconds(1));
                Connection reader = file.reader()) {
            assertThat(engine.size()).isZero();
            assertThatThrownBy(() -> reader.createStatement().execute("DELETE FROM event"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("READONLY");
        }
    }

    @Test
    void a_file_that_is_opened_again_has_kept_everything() {
        List<DomainEventMessage<?>> events = Events.events(STREAM, 0, 300);
        try (SqliteEventStorageEngine engine = SqliteEventStoreTest.open(file())) {
            engine.appendEvents(events);
        }

        try (SqliteEventStorageEngine engine = SqliteEventStoreTest.open(file())) {
            assertThat(engine.size()).isEqualTo(300);
            assertThat(Events.ids(engine.readEvents(STREAM, 0).asStream().toList()))
                    .isEqualTo(Events.ids(events));
            DomainEventMessage<?> next = Events.event(STREAM, 300);
            engine.appendEvents(next);
            assertThat(engine.positionsOf(List.of(next.getIdentifier())).values())
                    .containsExactly(300L);
        }
    }

    @Test
    void the_first_event_of_a_new_file_has_position_0() {
        try (SqliteEventStorageEngine engine = SqliteEventStoreTest.open(file())) {
            assertThat(engine.createHeadToken()).isNull();
            assertThat(engine.createTokenAt(Instant.EPOCH)).isNull();
            List<DomainEventMessage<?>> events = Events.events(STREAM, 0, 3);
            engine.appendEvents(events);

            Map<String, Long> positions = engine.positionsOf(Events.ids(events));

            assertThat(events.stream().map(event -> positions.get(event.getIdentifier())))
                    .containsExactlyElementsOf(LongStream.range(0, 3).boxed().toList());
        }
    }

    @Test
    void a_second_program_is_told_that_the_file_is_in_use() {
        try (SqliteEventStorageEngine engine = SqliteEventStoreTest.open(file())) {
            SqliteFile second = new SqliteFile(file(), Duration.ofMillis(200));
            assertThatThrownBy(() -> SqliteEventStorageEngine.open(
                            second,
                            CatalogueSerializer.create(),
                            NoOpEventUpcaster.INSTANCE,
                            new SimpleMeterRegistry()))
                    .isInstanceOf(EventStoreUnusable.class)
                    .hasMessageStartingWith("The event file is in use by another program");
            engine.appendEvents(Events.event(STREAM, 0));
        }
    }

    @Test
    void a_file_that_is_no_event_file_is_refused_in_one_sentence() throws Exception {
        Files.writeString(file(), "this is no database, only a text that is long enough to be taken for one");
        assertThatThrownBy(() -> SqliteEventStoreTest.open(file()))
                .isInstanceOf(EventStoreUnusable.class)
                .hasMessageStartingWith("The event file cannot be opened");
    }

    @Test
    void a_folder_that_does_not_exist_yet_is_made() {
        Path deep = folder.resolve("data").resolve("log").resolve("events.db");
        try (SqliteEventStorageEngine engine = SqliteEventStoreTest.open(deep)) {
            engine.appendEvents(Events.event(STREAM, 0));
        }
        assertThat(deep).exists();
    }

    private Path file() {
        return folder.resolve("events.db");
    }

    private static String pragma(Connection connection, String name) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery("PRAGMA " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
