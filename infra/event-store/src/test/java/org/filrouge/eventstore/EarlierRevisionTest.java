package org.filrouge.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.filrouge.kernel.funding.FundingAgreementEvent.Granted;
import org.filrouge.kernel.value.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A row as an earlier program wrote it, in a file that today's program opens. */
class EarlierRevisionTest {

    private static final String STREAM = "funding-agreement:region-2008";
    private static final byte[] STORED =
            """
            {"funder":"region","recipient":"ge-14","amount":{"amount":"5000","basis":"NOT_STATED"},"object":"aide",\
            "kind":"START_UP","dla":false}"""
                    .getBytes(UTF_8);

    @TempDir
    Path folder;

    @Test
    void a_row_of_revision_one_is_read_as_revision_two_and_stays_as_it_is() throws Exception {
        append("funding-agreement.granted", "1", STORED);

        try (SqliteEventStorageEngine engine = SqliteEventStoreTest.open(file())) {
            Granted ofStream = (Granted) engine.readEvents(STREAM).next().getPayload();
            Granted inOrder = (Granted) engine.readEvents(null, false)
                    .map(EventMessage::getPayload)
                    .findFirst()
                    .orElseThrow();

            assertThat(ofStream).isEqualTo(inOrder);
            assertThat(ofStream.dla()).isEqualTo(Known.NO);
            assertThat(ofStream.amount().amount()).hasToString("5000");
        }
        try (SqliteFile again = new SqliteFile(file())) {
            StoredEvent row = new EventReader(again).after(-1, 1).getFirst();
            assertThat(row.revision()).isEqualTo("1");
            assertThat(row.payload()).isEqualTo(STORED);
        }
    }

    @Test
    void what_is_appended_today_is_of_the_newest_revision() {
        append("funding-agreement.granted", "1", STORED);

        try (SqliteEventStorageEngine engine = SqliteEventStoreTest.open(file())) {
            Object read = engine.readEvents(STREAM).next().getPayload();
            StoredEvent written = StoredEvent.of(
                    Events.event(STREAM, 1, (Granted) read, Events.metaData(Events.FULL)),
                    CatalogueSerializer.create());

            assertThat(written.revision()).isEqualTo("2");
            assertThat(new String(written.payload(), UTF_8)).contains("\"dla\":\"NO\"");
        }
    }

    @Test
    void a_row_that_a_newer_program_wrote_is_not_guessed_at() {
        append("funding-agreement.granted", "9", STORED);

        try (SqliteEventStorageEngine engine = SqliteEventStoreTest.open(file())) {
            assertThatThrownBy(() -> engine.readEvents(STREAM).next().getPayload())
                    .hasStackTraceContaining("funding-agreement.granted was stored as revision 9");
        }
    }

    private Path file() {
        return folder.resolve("events.db");
    }

    private void append(String name, String revision, byte[] payload) {
        StoredEvent row =
                new StoredEvent(-1, STREAM, 0, "id-1", name, revision, Instant.EPOCH, payload, "{}".getBytes(UTF_8));
        try (SqliteFile earlier = new SqliteFile(file());
                GroupWriter writer = new GroupWriter(new EventAppender(earlier), new SimpleMeterRegistry())) {
            writer.append(List.of(row));
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
