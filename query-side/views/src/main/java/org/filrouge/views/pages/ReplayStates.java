package org.filrouge.views.pages;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.filrouge.folds.TwoDates;
import org.filrouge.folds.indicator.Finding;
import org.filrouge.folds.indicator.Indicator;
import org.filrouge.views.live.ViewProgress;
import org.filrouge.views.query.HistoryQuery;
import org.filrouge.views.query.IndicatorAnswers;
import org.filrouge.views.query.PostedRuns;
import org.filrouge.views.time.DatesAsked;
import org.filrouge.views.time.TwoDatesReader;
import org.jspecify.annotations.Nullable;

/** The states of a replay as a page shows them. */
public final class ReplayStates {

    private final IndicatorAnswers answers;
    private final PostedRuns runs;
    private final TwoDatesReader reader;
    private final ViewProgress progress;
    private final Clock clock;

    public ReplayStates(
            IndicatorAnswers answers, PostedRuns runs, TwoDatesReader reader, ViewProgress progress, Clock clock) {
        this.answers = answers;
        this.runs = runs;
        this.reader = reader;
        this.progress = progress;
        this.clock = clock;
    }

    /**
     * One state.
     *
     * @param when its date that moves
     * @param said the number in words
     * @param number the same to draw; null where there is none
     * @param address where it is read in full, at its two dates
     */
    record State(String when, String said, @Nullable BigDecimal number, String address) {}

    /** What is recorded while a page is made does not change it. */
    TwoDates pinned(TwoDates dates) {
        return new TwoDates(dates.asOf(), Math.min(dates.size(), progress.position() + 1));
    }

    /** A number, step by step. */
    List<State> ofNumber(Page page, Indicator indicator, Map<String, String> scope, List<TwoDates> steps) {
        List<State> states = new ArrayList<>();
        for (TwoDates dates : steps) {
            HistoryQuery query = HistoryQuery.of(scope, dates);
            Finding finding = runs.answered(indicator, answers.facts(query), query.day(LocalDate.now(clock)))
                    .finding();
            states.add(new State(
                    when(page, dates, steps),
                    page.figures().said(indicator, finding),
                    finding.value().value() instanceof BigDecimal number ? number : null,
                    address("/indicators/" + indicator.code(), scope, dates)));
        }
        return states;
    }

    /** How many facts of a case there are, step by step. */
    List<State> ofCase(Page page, String key, List<TwoDates> steps) {
        List<State> states = new ArrayList<>();
        for (TwoDates dates : steps) {
            BigDecimal facts = reader.at(dates)
                    .cases()
                    .find(key)
                    .map(view -> BigDecimal.valueOf(view.timeline().standing().size()))
                    .orElse(BigDecimal.ZERO);
            states.add(new State(
                    when(page, dates, steps),
                    page.words().quantity("facts", facts),
                    facts,
                    facts.signum() == 0 ? "" : address("/cases/" + key, Map.of(), dates)));
        }
        return states;
    }

    /** The date that moves. */
    private static String when(Page page, TwoDates dates, List<TwoDates> steps) {
        LocalDate asOf = dates.asOf();
        boolean moves = asOf != null && steps.stream().allMatch(step -> step.size() == dates.size());
        return moves
                ? page.words().day(asOf)
                : page.words().text("replay.size", page.words().number(BigDecimal.valueOf(dates.size())));
    }

    private static String address(String path, Map<String, String> scope, TwoDates dates) {
        Map<String, String> asked = new LinkedHashMap<>(new TreeMap<>(scope));
        if (dates.asOf() != null) {
            asked.put(DatesAsked.AS_OF, dates.asOf().toString());
        }
        asked.put(DatesAsked.KNOWN_AT, "size:" + dates.size());
        return Page.with(
                path,
                asked.entrySet().stream()
                        .map(one -> new DatesBar.Field(one.getKey(), one.getValue()))
                        .toList());
    }
}
