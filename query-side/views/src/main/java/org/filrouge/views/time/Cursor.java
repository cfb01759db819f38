package org.filrouge.views.time;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.filrouge.http.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Where the next page of a list begins. At two dates it also keeps the size of the log that the first page was made at, as in
 * {@code moselle-elips@120}, so that what is recorded meanwhile changes no later page.
 */
public final class Cursor {

    private static final Pattern PINNED = Pattern.compile("(.*)@(\\d{1,18})");
    private static final List<String> NAMES = List.of("after", "cursor");

    private Cursor() {}

    /** The cursor for the page after a place. */
    public static Object after(Object place, ViewsAt views) {
        return views.asked().any() ? place + "@" + views.dates().size() : place;
    }

    /** The place in a cursor. */
    public static @Nullable String place(@Nullable String cursor) {
        Matcher pinned = PINNED.matcher(cursor == null ? "" : cursor);
        return pinned.matches() ? pinned.group(1) : cursor;
    }

    /** The position in a cursor; another one where there is no cursor. */
    public static long position(@Nullable String cursor, long otherwise) {
        String place = place(cursor);
        if (place != null && !place.matches("\\d{1,18}")) {
            throw Problem.parameter("cursor");
        }
        return place == null ? otherwise : Long.parseLong(place);
    }

    /** The size kept in the cursor of a question; null when there is none. */
    static @Nullable Long size(Map<String, String> parameters) {
        return NAMES.stream()
                .filter(parameters::containsKey)
                .map(name -> PINNED.matcher(parameters.get(name)))
                .filter(Matcher::matches)
                .map(pinned -> Long.valueOf(pinned.group(2)))
                .findFirst()
                .orElse(null);
    }
}
