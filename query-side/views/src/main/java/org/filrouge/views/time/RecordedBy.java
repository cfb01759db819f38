package org.filrouge.views.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.regex.Pattern;

/** The instant that a date of knowing means: one written out, or the end of a day in Paris. */
public final class RecordedBy {

    static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private RecordedBy() {}

    /**
     * The last instant by which something must have been recorded.
     *
     * @throws java.time.format.DateTimeParseException when it is neither
     */
    public static Instant instant(String text) {
        return DAY.matcher(text).matches()
                ? LocalDate.parse(text)
                        .plusDays(1)
                        .atStartOfDay(ZONE)
                        .toInstant()
                        .minusNanos(1)
                : OffsetDateTime.parse(text).toInstant();
    }

    /** Whether it is the day of an instant, which has no end yet. */
    static boolean isDayOf(Instant now, String text) {
        return text.equals(LocalDate.ofInstant(now, ZONE).toString());
    }
}
