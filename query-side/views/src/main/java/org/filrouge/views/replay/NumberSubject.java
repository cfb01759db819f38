package org.filrouge.views.replay;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.filrouge.folds.TwoDates;
import org.filrouge.folds.indicator.Indicator;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.views.query.Histories;
import org.filrouge.views.query.HistoryQuery;
import org.filrouge.views.query.IndicatorAnswers;
import org.filrouge.views.time.DatesAsked;
import org.filrouge.views.time.TwoDatesReader;

/**
 * An indicator over a scope, replayed.
 *
 * @param scope the parameters that narrow the question, without dates
 */
record NumberSubject(
        Histories histories,
        IndicatorAnswers answers,
        TwoDatesReader reader,
        Clock clock,
        Indicator indicator,
        Map<String, String> scope)
        implements Subject {

    @Override
    public List<Long> positions(long size) {
        return ground(size).stream().map(RecordedEvent::position).sorted().toList();
    }

    @Override
    public List<RecordedEvent> facts(long size) {
        return Subject.told(ground(size), size);
    }

    private List<RecordedEvent> ground(long size) {
        return histories.ground(HistoryQuery.of(scope, new TwoDates(null, size))).stream()
                .filter(event -> event.position() < size)
                .distinct()
                .toList();
    }

    @Override
    public Map<String, Object> at(TwoDates dates) {
        DatesAsked named = reader.at(dates).asked();
        HistoryQuery query = HistoryQuery.of(scope, dates);
        Map<String, String> asked = new TreeMap<>(scope);
        asked.putAll(named.parameters());
        return answers.answer(indicator, answers.facts(query), asked, named, query.day(LocalDate.now(clock)));
    }
}
