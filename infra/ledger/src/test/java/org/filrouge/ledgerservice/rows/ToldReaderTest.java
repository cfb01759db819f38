package org.filrouge.ledgerservice.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.filrouge.eventstore.EventRow;
import org.filrouge.ledger.leaf.Told;
import org.junit.jupiter.api.Test;

class ToldReaderTest {

    @Test
    void what_the_metadata_tell_is_taken_as_it_stands() {
        assertThat(told("mission.started", "{}", "{\"effective\":\"2006-07/2007-06\",\"recordedBy\":\"account-3\"}"))
                .isEqualTo(new Told("2006-07/2007-06", null, null, "account-3"));
    }

    @Test
    void what_they_do_not_tell_is_said_to_be_undated_and_of_nobody_known() {
        assertThat(told("mission.started", "{}", "{}")).isEqualTo(new Told("XXXX", null, null, "unknown"));
    }

    @Test
    void a_rectification_corrects_the_event_it_names_and_a_contestation_none() {
        assertThat(told("correction.rectified", "{\"event\":\"e-7\"}", "{}").corrects())
                .isEqualTo("e-7");
        assertThat(told("correction.contested", "{\"event\":\"e-7\"}", "{}").corrects())
                .isNull();
    }

    @Test
    void metadata_that_were_spoilt_are_those_of_no_honest_event() {
        assertThat(told("mission.started", "{}", "{\"effective\":")).isEqualTo(Told.UNREADABLE);
        assertThat(told("correction.retracted", "{\"event\":", "{}")).isEqualTo(Told.UNREADABLE);
    }

    private static Told told(String name, String payload, String metadata) {
        return ToldReader.of(new EventRow(
                0, "mission:m-1", 0, "e-1", name, "1", "2026-01-01T00:00:00.000000Z", bytes(payload), bytes(metadata)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
