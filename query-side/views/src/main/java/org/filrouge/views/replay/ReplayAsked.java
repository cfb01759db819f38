package org.filrouge.views.replay;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import org.filrouge.folds.replay.Stride;
import org.filrouge.http.Problem;
import org.filrouge.views.time.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * Which states of a replay are asked for.
 *
 * @param from the first day: in the world, or of recording
 * @param to the last day
 * @param knowledge whether what was known moves, rather than the day in the world
 * @param after where the page before ended; null for the first
 * @param limit states at most
 */
public record ReplayAsked(
        LocalDate from, LocalDate to, Stride stride, boolean knowledge, @Nullable String after, int limit) {

    static final int MOST = 1_000;
    private static final int USUAL = 500;
    /** Dates beyond this are mistakes. */
    private static final int LAST_YEAR = 2999;

    /**
     * Reads it from parameters; without {@code to} it ends today.
     *
     * @throws Problem when a parameter cannot be read
     */
    public static ReplayAsked of(Map<String, String> parameters, LocalDate today) {
        LocalDate from = day(parameters, "from", null);
        LocalDate to = day(parameters, "to", today);
        if (to.isBefore(from)) {
            throw Problem.parameter("to");
        }
        return new ReplayAsked(
                from,
                to,
                stride(parameters.getOrDefault("step", "month")),
                knowledge(parameters.getOrDefault("over", "world")),
                Cursor.place(parameters.get("cursor")),
                limit(parameters.getOrDefault("limit", Integer.toString(USUAL))));
    }

    private static Stride stride(String told) {
        for (Stride stride : Stride.values()) {
            if (stride.name().toLowerCase(Locale.ROOT).equals(told)) {
                return stride;
            }
        }
        throw Problem.parameter("step");
    }

    private static boolean knowledge(String told) {
        return switch (told) {
            case "knowledge" -> true;
            case "world" -> false;
            default -> throw Problem.parameter("over");
        };
    }

    private static int limit(String told) {
        if (!told.matches("[1-9]\\d{0,3}") || Integer.parseInt(told) > MOST) {
            throw Problem.parameter("limit");
        }
        return Integer.parseInt(told);
    }

    private static LocalDate day(Map<String, String> parameters, String name, @Nullable LocalDate otherwise) {
        String told = parameters.get(name);
        if (told == null && otherwise != null) {
            return otherwise;
        }
        try {
            LocalDate day = LocalDate.parse(String.valueOf(told));
            if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
                throw Problem.parameter(name);
            }
            return day;
        } catch (DateTimeParseException unreadable) {
            throw Problem.parameter(name);
        }
    }
}
