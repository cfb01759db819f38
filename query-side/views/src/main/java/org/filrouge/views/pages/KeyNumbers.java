package org.filrouge.views.pages;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.filrouge.folds.indicator.Answered;
import org.filrouge.folds.indicator.Indicator;
import org.filrouge.folds.indicator.Indicators;
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
        List<Indicator> asked = List.copyOf(indicators);
        List<Answered> answers =
                histories.standing(HistoryQuery.of(Map.of(scope, key))).answers(asked, pages.today());
        return IntStream.range(0, asked.size())
                .mapToObj(i -> page.figures().of(asked.get(i), answers.get(i), sheet(asked.get(i), scope, key)))
                .toList();
    }

    private static String sheet(Indicator indicator, String scope, String key) {
        return "/indicators/" + indicator.code() + "?" + scope + "=" + key;
    }
}
