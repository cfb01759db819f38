package org.filrouge.views.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.filrouge.folds.TwoDates;
import org.filrouge.http.Problem;
import org.filrouge.http.ProblemCode;
import org.filrouge.views.live.ViewProgress;
import org.filrouge.views.store.Seen;
import org.filrouge.views.store.SeenBy;
import org.jspecify.annotations.Nullable;

/**
 * Reads the two dates of a question. {@code asOf} is a day in the world. {@code knownAt} is a size of the log ({@code size:120}), an
 * instant, or a day, which means its end in Paris; instants and days come to the size that the log had by then.
 */
public final class TwoDatesReader {

    private static final Pattern SIZE = Pattern.compile("size:(\\d{1,18})");

    private final SeenBy store;
    private final ViewProgress progress;
    private final Clock clock;
    private final PastOfReaders past = new PastOfReaders();

    public TwoDatesReader(SeenBy store, ViewProgress progress, Clock clock) {
        this.store = store;
        this.progress = progress;
        this.clock = clock;
    }

    /** What is answered from when neither date is asked for. */
    public ViewsAt today() {
        return views(DatesAsked.NONE);
    }

    /** What is answered from at two dates. */
    public ViewsAt at(TwoDates dates) {
        LocalDate asOf = dates.asOf();
        return dates.equals(TwoDates.TODAY)
                ? today()
                : views(new DatesAsked(asOf == null ? null : asOf.toString(), "size:" + dates.size(), null, dates));
    }

    /**
     * What a question with these parameters is answered from. A cursor keeps the size of the first page.
     *
     * @throws Problem when a date cannot be read, or lies beyond what is recorded
     */
    public ViewsAt of(Map<String, String> parameters) {
        String asOf = parameters.get(DatesAsked.AS_OF);
        String knownAt = parameters.get(DatesAsked.KNOWN_AT);
        Long pinned = Cursor.size(parameters);
        LocalDate seen = seen(parameters.get(DatesAsked.SEEN), asOf);
        if (asOf == null && knownAt == null && pinned == null) {
            return views(new DatesAsked(null, null, seen, TwoDates.TODAY));
        }
        LocalDate day = asOf == null ? null : day(DatesAsked.AS_OF, asOf);
        long now = progress.position() + 1;
        long size = pinned != null ? within(pinned, "size:" + pinned, now) : knownAt == null ? now : size(knownAt, now);
        String asked = pinned == null || knownAt != null ? knownAt : "size:" + pinned;
        return views(new DatesAsked(asOf, asked, seen, new TwoDates(day, size)));
    }

    private ViewsAt views(DatesAsked asked) {
        Seen seen = store.now();
        return new ViewsAt(seen, past.of(seen), asked, new Moment(seen, progress, clock, asked));
    }

    /** A question of a day in the world is seen from that day, and from no other. */
    private static @Nullable LocalDate seen(@Nullable String seen, @Nullable String asOf) {
        if (seen != null && asOf != null) {
            throw Problem.parameter(DatesAsked.SEEN);
        }
        return seen == null ? null : day(DatesAsked.SEEN, seen);
    }

    private long size(String knownAt, long now) {
        Matcher told = SIZE.matcher(knownAt);
        if (told.matches()) {
            return within(Long.parseLong(told.group(1)), knownAt, now);
        }
        Instant instant = instant(knownAt);
        if (instant.isAfter(clock.instant())) {
            throw Problem.of(ProblemCode.IN_THE_FUTURE, Map.of("asked", knownAt));
        }
        return store.now().recordedBy(instant, now);
    }

    private static long within(long size, String asked, long now) {
        if (size > now) {
            throw Problem.of(ProblemCode.NOT_RECORDED_YET, Map.of("asked", asked, "size", Long.toString(now)));
        }
        return size;
    }

    /** An instant, or the end of a day; today has no end yet, and means so far. */
    private Instant instant(String text) {
        try {
            Instant now = clock.instant();
            return RecordedBy.isDayOf(now, text) ? now : RecordedBy.instant(text);
        } catch (DateTimeParseException unreadable) {
            throw Problem.parameter(DatesAsked.KNOWN_AT);
        }
    }

    private static LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw Problem.parameter(name);
        }
    }
}
