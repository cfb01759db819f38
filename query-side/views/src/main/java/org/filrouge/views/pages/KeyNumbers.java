package org.filrouge.views.pages;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.filrouge.folds.indicator.Indicator;
import org.filrouge.folds.indicator.Indicators;
import org.filrouge.folds.indicator.Reading;
import org.filrouge.kernel.value.Territory;
import org.filrouge.views.query.HistoryQuery;
import org.filrouge.views.query.IndicatorAnswers;
import org.filrouge.views.query.TerritoryReading;

/** The indicators of a case, an organisation, a funder or a territory, as its page shows them. */
public final class KeyNumbers {

    private final IndicatorAnswers answers;

    public KeyNumbers(IndicatorAnswers answers) {
        this.answers = answers;
    }

    /**
     * Every indicator over one scope.
     *
     * @param scope {@code case}, {@code organisation} or {@code funder}
     */
    List<Figure> all(Page page, String scope, String key) {
        return over(page, scope, key, Indicators.all());
    }

    /** Those that find something to count. */
    List<Figure> found(Page page, String scope, String key) {
        return all(page, scope, key).stream()
                .filter(figure -> !figure.events().isEmpty())
                .toList();
    }

    List<Figure> over(Page page, String scope, String key, Collection<Indicator> indicators) {
        return over(page, Map.of(scope, key), indicators);
    }

    /** Every indicator over a place, in the territories of the time or recast to today's. */
    List<Figure> of(Page page, Territory place, TerritoryReading reading) {
        Map<String, String> scope = new TreeMap<>(Map.of("territory", place.toString()));
        if (reading != TerritoryReading.OF_THE_TIME) {
            scope.put(TerritoryReading.PARAMETER, reading.text());
        }
        return over(page, scope, Indicators.all());
    }

    private List<Figure> over(Page page, Map<String, String> scope, Collection<Indicator> indicators) {
        Reading.Facts facts = answers.facts(HistoryQuery.of(scope, page.views().dates()));
        return indicators.stream()
                .map(indicator ->
                        page.figures().of(indicator, facts.answer(indicator, page.day()), sheet(indicator, scope)))
                .toList();
    }

    private static String sheet(Indicator indicator, Map<String, String> scope) {
        return scope.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("&", "/indicators/" + indicator.code() + "?", ""));
    }
}
