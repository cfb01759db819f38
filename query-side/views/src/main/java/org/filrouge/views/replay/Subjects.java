package org.filrouge.views.replay;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.filrouge.folds.TwoDates;
import org.filrouge.folds.indicator.Indicator;
import org.filrouge.http.Problem;
import org.filrouge.views.query.Definitions;
import org.filrouge.views.query.Histories;
import org.filrouge.views.query.HistoryQuery;
import org.filrouge.views.query.IndicatorAnswers;
import org.filrouge.views.query.Json;
import org.filrouge.views.store.SeenBy;
import org.filrouge.views.time.TwoDatesReader;

/** Finds what is to be replayed. */
public final class Subjects {

    /** The parameters that narrow an indicator. */
    public static final Set<String> SCOPE =
            Set.of("case", "organisation", "funder", "territory", "territories", "sector");

    private final SeenBy store;
    private final Histories histories;
    private final IndicatorAnswers answers;
    private final TwoDatesReader reader;
    private final Clock clock;

    public Subjects(SeenBy store, Histories histories, IndicatorAnswers answers, TwoDatesReader reader, Clock clock) {
        this.store = store;
        this.histories = histories;
        this.answers = answers;
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * What parameters name: {@code view} and {@code key}, or {@code indicator} and its scope.
     *
     * @throws Problem when they name neither or both, or a number over everything, whose every event nobody could wait for
     */
    public Subject of(Map<String, String> parameters) {
        String view = parameters.get("view");
        String code = parameters.get("indicator");
        if (view != null && code == null) {
            return ViewSubject.of(store, reader, view, parameters.get("key"));
        }
        if (view != null || code == null) {
            throw Problem.parameter("view");
        }
        Map<String, String> scope = new TreeMap<>(parameters);
        scope.keySet().retainAll(SCOPE);
        if (!HistoryQuery.of(scope, TwoDates.TODAY).isNarrowed()) {
            throw Problem.parameter("case");
        }
        Indicator indicator =
                Json.found(Definitions.indicator(code, parameters.get(Definitions.VERSION), reader.today()));
        return new NumberSubject(histories, answers, reader, clock, indicator, scope);
    }
}
