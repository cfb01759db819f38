package org.filrouge.views.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.filrouge.folds.comparison.Comparison;
import org.filrouge.folds.comparison.Side;
import org.filrouge.folds.indicator.Indicator;
import org.filrouge.http.Problem;
import org.filrouge.http.ProblemCode;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.views.live.ViewProgress;
import org.filrouge.views.time.DatesAsked;
import org.filrouge.views.time.TwoDatesReader;
import org.filrouge.views.time.ViewsAt;

/** Compares two answers of one indicator and finds what lies between them in the log. */
public final class Comparisons {

    private final Histories histories;
    private final PostedRuns runs;
    private final TwoDatesReader reader;
    private final ViewProgress progress;

    public Comparisons(Histories histories, PostedRuns runs, TwoDatesReader reader, ViewProgress progress) {
        this.histories = histories;
        this.runs = runs;
        this.reader = reader;
        this.progress = progress;
    }

    /**
     * One of the two answers, as it was asked for.
     *
     * @param day the day it is seen from
     */
    public record Asked(Indicator indicator, HistoryQuery query, DatesAsked dates, LocalDate day) {

        /** Says with which parameters this side is found again. */
        void cite(String prefix, ViewsAt views) {
            views.cite(prefix + DatesAsked.KNOWN_AT, "size:" + dates.dates().size());
            views.cite(prefix + CompareParameters.VERSION, Integer.toString(indicator.version()));
            if (dates.asOf() == null) {
                views.cite(prefix + DatesAsked.SEEN, day.toString());
            }
        }
    }

    /**
     * Two answers compared.
     *
     * @param events every event that either is answered from, by id
     */
    public record Compared(Asked before, Asked after, Comparison comparison, Map<String, RecordedEvent> events) {}

    /** Compares what the parameters ask for: {@code then.…} for the one side, those of any question for the other. */
    public Compared of(Map<String, String> parameters, ViewsAt views) {
        Asked before = asked(CompareParameters.then(parameters));
        Asked after = asked(CompareParameters.now(parameters));
        if (!before.indicator().unit().equals(after.indicator().unit())) {
            throw Problem.parameter(CompareParameters.THEN + CompareParameters.VERSION);
        }
        before.cite(CompareParameters.THEN, views);
        after.cite("", views);
        Map<Long, RecordedEvent> recorded = new TreeMap<>();
        add(recorded, histories.ground(before.query().everyPeriod()));
        add(recorded, histories.ground(after.query().everyPeriod()));
        Map<String, RecordedEvent> events = new HashMap<>();
        recorded.values().forEach(event -> events.put(event.id(), event));
        return new Compared(before, after, runs.compared(side(before), side(after), recorded.values()), events);
    }

    private static void add(Map<Long, RecordedEvent> recorded, Collection<RecordedEvent> more) {
        more.forEach(event -> recorded.put(event.position(), event));
    }

    private Side side(Asked asked) {
        HistoryQuery query = asked.query();
        return query.side(asked.indicator(), histories.scope(query), asked.day());
    }

    /** What is recorded later changes no comparison: a side without a moment of knowing is given the size the log has now. */
    private Asked asked(Map<String, String> parameters) {
        Map<String, String> pinned = new TreeMap<>(parameters);
        pinned.putIfAbsent(DatesAsked.KNOWN_AT, "size:" + (progress.position() + 1));
        ViewsAt views = reader.of(pinned);
        DatesAsked dates = views.asked();
        HistoryQuery query = HistoryQuery.of(parameters, dates.dates());
        return new Asked(indicator(parameters, views), query, dates, query.day(views.today()));
    }

    /**
     * The definition that a side is answered with: that of the version asked for, or the one that counted then. What was known before
     * anybody kept it is answered by the one of today.
     */
    public Indicator indicator(Map<String, String> parameters, ViewsAt views) {
        String code = parameters.get(CompareParameters.INDICATOR);
        if (code == null) {
            throw Problem.parameter(CompareParameters.INDICATOR);
        }
        String version = parameters.get(CompareParameters.VERSION);
        return Definitions.indicator(code, version, views)
                .or(() -> Definitions.indicator(code, version, reader.today()))
                .orElseThrow(() -> version == null
                        ? Problem.of(ProblemCode.NOT_FOUND)
                        : Problem.parameter(CompareParameters.VERSION));
    }
}
