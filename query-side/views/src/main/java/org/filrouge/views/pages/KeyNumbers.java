package org.filrouge.views.pages;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.filrouge.folds.indicator.Evaluation;
import org.filrouge.folds.indicator.Indicator;
import org.filrouge.folds.indicator.Indicators;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.views.query.Histories;
import org.filrouge.views.query.HistoryQuery;

/** The indicators of a case, an organisation, a funder or a territory, as its page shows them. */
public final class KeyNumbers {

    private final Histories histories;
    private final Pages pages;

    public KeyNumbers(Histories histories, Pages pages) {
        this.histories = histories;
        this.pages = pages;
    }

    /**
     * Every indicator over one scope.
     *
     * @param scope {@code case}, {@code organisation}, {@code funder} or {@code territory}
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
        List<RecordedEvent> events = histories.all(HistoryQuery.of(Map.of(scope, key)));
        Evaluation evaluation = new Evaluation(events, pages.today());
        return indicators.stream()
                .map(indicator ->
                        page.figures().of(indicator, evaluation.of(indicator.formula()), sheet(indicator, scope, key)))
                .toList();
    }

    private static String sheet(Indicator indicator, String scope, String key) {
        return "/indicators/" + indicator.code() + "?" + scope + "=" + key;
    }
}
