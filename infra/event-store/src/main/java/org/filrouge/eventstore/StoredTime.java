package org.filrouge.eventstore;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** An instant as the log writes it: UTC, microseconds, fixed width, so that text order is time order. */
final class StoredTime {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private StoredTime() {}

    static String write(Instant instant) {
        return FORM.format(instant);
    }

    static Instant read(String text) {
        return Instant.parse(text);
    }
}
