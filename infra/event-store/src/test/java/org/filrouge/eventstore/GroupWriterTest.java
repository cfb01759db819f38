package org.filrouge.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class GroupWriterTest {

    @TempDir
    Path folder;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private SqliteFile file;
    private GroupWriter writer;

    @BeforeEach
    void open() throws SQLException {
        file = new SqliteFile(folder.resolve("events.db"), Duration.ofSeconds(1));
        writer = new GroupWriter(new EventAppender(file), meters);
    }

    @AfterEach
    void close() {
        writer.close();
        file.close();
    }

    @Test
    void of_many_appends_at_once_only_those_in_conflict_fail() throws InterruptedException {
        AtomicInteger refused = new AtomicInteger();
        List<Throwable> failures = Crowd.of(16, number -> {
            for (int i = 0; i < 50; i++) {
                Rows.append(writer, Rows.row("own:" + number, i));
                if (number % 2 == 0 && !tryAppend(Rows.row("contested:c", i))) {
                    refused.incrementAndGet();
                }
            }
        });

        assertThat(failures).isEmpty();
        assertThat(refused).hasValue(7 * 50);
        assertPositionsAreWhole(16 * 50 + 50);
        assertThat(meters.get("filrouge.append.group").summary().max()).isGreaterThan(1);
    }

    @Test
    void an_append_is_written_whole_or_not_at_all() throws SQLException {
        writer.append(List.of(Rows.row("s:1", 0)));

        assertThatThrownBy(() -> writer.append(List.of(Rows.row("s:1", 1), Rows.row("s:1", 2), Rows.row("s:1", 0))))
                .isInstanceOf(SQLException.class);

        assertPositionsAreWhole(1);
    }

    @Test
    void an_append_that_cannot_even_be_bound_fails_alone() throws SQLException {
        StoredEvent beyondTheCalendar =
                new StoredEvent(-1, "s:1", 0, "id", "n", "1", Instant.MAX, new byte[0], new byte[0]);

        assertThatThrownBy(() -> writer.append(List.of(Rows.row("s:1", 1), beyondTheCalendar)))
                .isInstanceOf(SQLException.class);

        writer.append(List.of(Rows.row("s:1", 0)));
        assertPositionsAreWhole(1);
    }

    @Test
    void after_a_broken_transaction_the_log_goes_on_without_a_gap() throws SQLException {
        writer.append(List.of(Rows.row("s:1", 0)));
        writer.close();
        breakTransactionAt("s:broken");
        writer = new GroupWriter(new EventAppender(file), meters);

        for (int i = 1; i < 20; i++) {
            assertThatThrownBy(() -> writer.append(List.of(Rows.row("s:2", 7), Rows.row("s:broken", 0))))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("the disk is gone");
            writer.append(List.of(Rows.row("s:1", i)));
        }

        assertPositionsAreWhole(20);
    }

    private void breakTransactionAt(String stream) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("events.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TRIGGER broken BEFORE INSERT ON event WHEN NEW.stream = '" + stream
                    + "' BEGIN SELECT RAISE(ROLLBACK, 'the disk is gone'); END");
        }
    }

    private boolean tryAppend(StoredEvent event) {
        try {
            writer.append(List.of(event));
            return true;
        } catch (SQLException conflict) {
            assertThat(new DuplicateKeys().isDuplicateKeyViolation(conflict)).isTrue();
            return false;
        }
    }

    private void assertPositionsAreWhole(int count) {
        assertThat(new EventReader(file).after(-1, Integer.MAX_VALUE).stream().map(StoredEvent::position))
                .containsExactlyElementsOf(LongStream.range(0, count).boxed().toList());
        assertThat(writer.size()).isEqualTo(count);
    }
}
