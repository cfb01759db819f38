package org.filrouge.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class GroupWriterClosingTest {

    @TempDir
    Path folder;

    private SqliteFile file;
    private GroupWriter writer;

    @BeforeEach
    void open() throws SQLException {
        file = new SqliteFile(folder.resolve("events.db"), Duration.ofSeconds(1));
        writer = new GroupWriter(new EventAppender(file), new SimpleMeterRegistry());
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void closing_while_many_append_loses_nothing_that_was_answered_and_lets_nobody_wait() throws InterruptedException {
        Queue<String> answered = new ConcurrentLinkedQueue<>();
        Thread closer = Thread.ofPlatform().start(() -> {
            Wait.until(() -> answered.size() > 200);
            writer.close();
        });

        List<Throwable> failures = Crowd.of(16, number -> {
            for (int i = 0; ; i++) {
                StoredEvent next = Rows.row("own:" + number, i);
                Rows.append(writer, next);
                answered.add(next.id());
            }
        });
        closer.join(TimeUnit.SECONDS.toMillis(20));

        assertThat(failures)
                .hasSize(16)
                .allSatisfy(failure -> assertThat(failure).rootCause().hasMessage("the event store is closed"));
        Set<String> kept =
                new EventReader(file).positions(List.copyOf(answered)).keySet();
        assertThat(kept).hasSameSizeAs(answered);
        assertThat(writer.size()).isEqualTo(answered.size());
    }

    @Test
    void an_append_after_closing_is_refused_at_once() {
        writer.close();

        assertThatThrownBy(() -> writer.append(List.of(Rows.row("s:1", 0)))).hasMessage("the event store is closed");
    }
}
