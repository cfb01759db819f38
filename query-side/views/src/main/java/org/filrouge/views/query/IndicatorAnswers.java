package org.filrouge.views.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.folds.indicator.Answered;
import org.filrouge.folds.indicator.Finding;
import org.filrouge.folds.indicator.Finding.NamedPart;
import org.filrouge.folds.indicator.Indicator;

/** Evaluates indicators over the history a question asks for, and shows what each number is made of. */
public final class IndicatorAnswers {

    private final Histories histories;

    public IndicatorAnswers(Histories histories) {
        this.histories = histories;
    }

    /** Some indicators over one scope, as of a day. */
    List<Map<String, Object>> answers(
            List<Indicator> indicators, HistoryQuery scope, Map<String, String> asked, LocalDate day) {
        List<Answered> answers = histories.standing(scope).answers(indicators, day);
        List<Map<String, Object>> told = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            told.add(answer(indicators.get(i), answers.get(i), asked, day));
        }
        return told;
    }

    private static Map<String, Object> answer(
            Indicator indicator, Answered answered, Map<String, String> asked, LocalDate day) {
        Map<String, Object> json = described(indicator);
        json.put("scope", asked);
        json.put("asOf", day.toString());
        fill(json, answered.finding());
        if (answered.computed() != null) {
            Map<String, Object> computed = new LinkedHashMap<>();
            fill(computed, answered.computed());
            json.put("conflicting", Map.of("statements", answered.statements(), "computed", computed));
        }
        put(json, "contested", answered.contested());
        put(json, "corrected", answered.corrected());
        return json;
    }

    private static void put(Map<String, Object> json, String name, List<String> events) {
        if (!events.isEmpty()) {
            json.put(name, events);
        }
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
