package org.filrouge.ledger.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordedTimeTest {

    private static final DateTimeFormatter STORED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    @Property
    void an_instant_as_it_is_stored_is_the_one_that_the_calendar_gives(
            @ForAll @LongRange(min = -62_000_000_000L, max = 250_000_000_000L) long second,
            @ForAll @LongRange(max = 999_999) long micro) {
        String text = STORED.format(Instant.ofEpochSecond(second, micro * 1_000));
        assertThat(RecordedTime.of(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-24T22:58:59Z",
                "2026-11-24T22:58:59.9Z",
                "2026-11-24T24:00:00.000000Z",
                "2016-12-31T23:59:60.000000Z",
                "2026-11-24T22:58:59.975505123Z",
                "2026-11-24T22:58:59.97+01:00"
            })
    void another_way_of_writing_it_is_read_as_before(String text) {
        assertThat(RecordedTime.of(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026-02-29T00:00:00.000000Z",
                "2026-13-01T00:00:00.000000Z",
                "2026-11-24T25:00:00.000000Z",
                "2026-11-24T22:60:00.000000Z",
                "2026-11-24 22:58:59.975505Z",
                "2026-11-24T22:58:59.97550٣Z"
            })
    void what_is_no_instant_is_refused(String text) {
        assertThatThrownBy(() -> RecordedTime.of(text)).isInstanceOf(DateTimeException.class);
    }
}
