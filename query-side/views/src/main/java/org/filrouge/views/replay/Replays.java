package org.filrouge.views.replay;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.filrouge.folds.TwoDates;
import org.filrouge.folds.replay.Stride;
import org.filrouge.http.Problem;
import org.filrouge.views.time.DatesAsked;
import org.filrouge.views.time.TwoDatesReader;

/** At which dates a replay asks its question: the one date moves, the other stays. */
public final class Replays {

    private final TwoDatesReader reader;

    public Replays(TwoDatesReader reader) {
        this.reader = reader;
    }

    /** The dates of every state, from where the page before ended, in order; they are made as they are taken. */
    public Stream<TwoDates> steps(Subject subject, ReplayAsked asked, TwoDates dates) {
        return asked.knowledge() ? sizes(subject, asked, dates) : days(subject, asked, dates.size());
    }

    private static Stream<TwoDates> days(Subject subject, ReplayAsked asked, long size) {
        Stream<LocalDate> days = asked.stride() == Stride.EVENT
                ? Stride.days(subject.facts(size), asked.from(), asked.to())
                : asked.stride().days(asked.from(), asked.to());
        LocalDate after = asked.after() == null ? LocalDate.MIN : day(asked.after());
        return days.filter(day -> day.isAfter(after)).map(day -> new TwoDates(day, size));
    }

    private Stream<TwoDates> sizes(Subject subject, ReplayAsked asked, TwoDates dates) {
        long after = asked.after() == null ? -1 : size(asked.after());
        Stream<Long> sizes = asked.stride() == Stride.EVENT
                ? ofEvents(subject, asked, dates.size())
                : asked.stride()
                        .days(asked.from(), asked.to())
                        .map(day -> Math.min(sizeAt(day), dates.size()))
                        .distinct();
        return sizes.filter(size -> size > after).map(size -> new TwoDates(dates.asOf(), size));
    }

    private Stream<Long> ofEvents(Subject subject, ReplayAsked asked, long size) {
        long first = sizeAt(asked.from().minusDays(1));
        long last = Math.min(sizeAt(asked.to()), size);
        TreeSet<Long> sizes = new TreeSet<>();
        subject.positions(last).stream().filter(place -> place >= first).forEach(place -> sizes.add(place + 1));
        sizes.add(last);
        return sizes.stream();
    }

    private long sizeAt(LocalDate day) {
        return reader.of(Map.of(DatesAsked.KNOWN_AT, day.toString())).dates().size();
    }

    private static LocalDate day(String place) {
        if (!place.matches("\\d{4}-\\d\\d-\\d\\d")) {
            throw Problem.parameter("cursor");
        }
        return LocalDate.parse(place);
    }

    private static long size(String place) {
        if (!place.matches("\\d{1,18}")) {
            throw Problem.parameter("cursor");
        }
        return Long.parseLong(place);
    }
}
