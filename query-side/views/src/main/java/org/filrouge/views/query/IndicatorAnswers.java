package org.filrouge.views.query;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.folds.indicator.Evaluation;
import org.filrouge.folds.indicator.Finding;
import org.filrouge.folds.indicator.Finding.NamedPart;
import org.filrouge.folds.indicator.Indicator;
import org.filrouge.kernel.event.RecordedEvent;

/** Evaluates indicators over the history a question asks for, and shows what each number is made of. */
public final class IndicatorAnswers {

    private final Histories histories;

    public IndicatorAnswers(Histories histories) {
        this.histories = histories;
    }

    /** One indicator over one scope, as of a day. */
    Map<String, Object> answer(Indicator indicator, HistoryQuery scope, Map<String, String> asked, LocalDate day) {
        return answer(indicator, histories.all(scope), asked, day);
    }

    /** Every event of a scope, to evaluate several indicators over. */
    List<RecordedEvent> events(HistoryQuery scope) {
        return histories.all(scope);
    }

    Map<String, Object> answer(
            Indicator indicator, List<RecordedEvent> events, Map<String, String> asked, LocalDate day) {
        Finding finding = new Evaluation(events, day).of(indicator.formula());
        Map<String, Object> json = described(indicator);
        json.put("scope", asked);
        json.put("asOf", day.toString());
        fill(json, finding);
        return json;
    }

    /** What is known of an indicator before any number. */
    static Map<String, Object> described(Indicator indicator) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", indicator.code());
        json.put("version", indicator.version());
        json.put("label", indicator.label());
        json.put("formula", indicator.explanation());
        json.put("unit", indicator.unit());
        json.put("attribution", indicator.attributionStated() ? "STATED" : "NOT_STATED");
        return json;
    }

    private static void fill(Map<String, Object> json, Finding finding) {
        json.put("status", finding.value().status());
        json.put("value", finding.value().value());
        if (finding.basis() != null) {
            json.put("basis", finding.basis());
        }
        if (finding.span() != null) {
            json.put("least", finding.span().least());
            json.put("most", finding.span().most());
        }
        if (finding.unknown() > 0) {
            json.put("unknown", finding.unknown());
        }
        if (!finding.parts().isEmpty()) {
            json.put(
                    "parts",
                    finding.parts().stream().map(IndicatorAnswers::part).toList());
        }
        json.put("events", finding.events());
    }

    private static Map<String, Object> part(NamedPart part) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", part.name());
        fill(json, part.finding());
        return json;
    }
}
