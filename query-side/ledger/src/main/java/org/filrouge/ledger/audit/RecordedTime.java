package org.filrouge.ledger.audit;

import java.time.Instant;
import java.time.LocalDate;

/** Reads the instant at which an event was recorded; quickly when it is written as the program writes it, to the microsecond. */
final class RecordedTime {

    private static final String FORM = "0000-00-00T00:00:00.000000Z";
    private static final int NANOS_PER_MICRO = 1_000;

    private RecordedTime() {}

    /**
     * The instant, however ISO 8601 has it.
     *
     * @throws java.time.DateTimeException when it is none
     */
    static Instant of(String text) {
        if (!isUsual(text)) {
            return Instant.parse(text);
        }
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        if (hour > 23 || minute > 59 || second > 59) {
            return Instant.parse(text);
        }
        long day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                .toEpochDay();
        return Instant.ofEpochSecond(
                ((day * 24 + hour) * 60 + minute) * 60 + second, (long) number(text, 20, 26) * NANOS_PER_MICRO);
    }

    private static boolean isUsual(String text) {
        if (text.length() != FORM.length()) {
            return false;
        }
        for (int i = 0; i < FORM.length(); i++) {
            char c = text.charAt(i);
            char form = FORM.charAt(i);
            if (form == '0' ? c < '0' || c > '9' : c != form) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
