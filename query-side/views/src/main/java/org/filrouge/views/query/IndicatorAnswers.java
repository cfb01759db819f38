package org.filrouge.views.query;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.filrouge.folds.InEffect;
import org.filrouge.folds.TwoDates;
import org.filrouge.folds.indicator.Answered;
import org.filrouge.folds.indicator.Finding;
import org.filrouge.folds.indicator.Finding.NamedPart;
import org.filrouge.folds.indicator.Indicator;
import org.filrouge.folds.indicator.Reading;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.indicator.FormulaForm;
import org.filrouge.kernel.value.Bilingual;
import org.filrouge.views.time.DatesAsked;

/** Evaluates indicators over the history a question asks for, and shows what each number is made of. */
public final class IndicatorAnswers {

    private static final List<String> PERIOD = List.of("from", "to", DatesAsked.AS_OF);
    private static final Bilingual ROUNDING =
            new Bilingual("arrondi au plus proche, à la dernière étape", "rounded half up, at the last step");

    private final Histories histories;
    private final PostedRuns runs;

    public IndicatorAnswers(Histories histories, PostedRuns runs) {
        this.histories = histories;
        this.runs = runs;
    }

    /** The history a question asks for, as it stands, to evaluate indicators over. */
    public Reading.Facts facts(HistoryQuery query) {
        Standing standing = histories.standing(query.everyPeriod());
        List<RecordedEvent> all = standing.events();
        List<RecordedEvent> beside = histories.beside(query, all);
        if (!query.isPeriod()) {
            return new Reading.Facts(all, List.of(), beside, true, standing.history());
        }
        return new Reading.Facts(
                all.stream().filter(query::admits).toList(),
                all.stream()
                        .filter(event -> event.envelope().effective().isUndated())
                        .toList(),
                beside,
                false,
                standing.history());
    }

    /** The answer of an indicator over some facts, as it was asked for. */
    public Map<String, Object> answer(
            Indicator indicator, Reading.Facts facts, Map<String, String> asked, DatesAsked dates, LocalDate day) {
        return answer(indicator, facts, runs.run(indicator, facts, day).reading(), asked, dates, day);
    }

    /** The same of an indicator that was read already. */
    Map<String, Object> answer(
            Indicator indicator,
            Reading.Facts facts,
            Reading reading,
            Map<String, String> asked,
            DatesAsked dates,
            LocalDate day) {
        Answered answered = reading.answered();
        Map<String, Object> json = described(indicator);
        Map<String, String> scope = new TreeMap<>(asked);
        scope.remove(DatesAsked.KNOWN_AT);
        Map<String, String> period = new LinkedHashMap<>();
        PERIOD.forEach(name -> {
            if (scope.containsKey(name)) {
                period.put(name, scope.remove(name));
            }
        });
        json.put("scope", scope);
        json.put("period", period.isEmpty() ? "ALL" : period);
        json.putAll(dates.named());
        json.put(DatesAsked.AS_OF, day.toString());
        fill(json, answered.finding());
        if (dates.dates().asOf() != null) {
            json.put("possibly", possibly(indicator, facts, answered.finding(), dates.dates(), day));
        }
        json.put("undated", undated(reading.undated()));
        if (answered.computed() != null) {
            Map<String, Object> computed = new LinkedHashMap<>();
            fill(computed, answered.computed());
            json.put("conflicting", new TreeMap<>(Map.of("statements", answered.statements(), "computed", computed)));
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
        json.put("dimensions", indicator.dimensions());
        json.put("attribution", indicator.attributionStated() ? "STATED" : "NOT_STATED");
        json.put("attributionNote", indicator.attribution());
        return json;
    }

    /** The whole definition, as it could be posted. */
    static Map<String, Object> defined(Indicator indicator) {
        Map<String, Object> json = described(indicator);
        json.put("needs", indicator.needs());
        json.put("rounding", ROUNDING);
        json.put("definition", FormulaForm.write(indicator.formula()));
        return json;
    }

    /** The facts whose dates do not tell whether they had taken effect, and what the number would be without them. */
    private Map<String, Object> possibly(
            Indicator indicator, Reading.Facts facts, Finding finding, TwoDates dates, LocalDate day) {
        List<String> possible = facts.events().stream()
                .filter(event -> dates.of(event) == InEffect.POSSIBLY)
                .map(RecordedEvent::id)
                .toList();
        Finding without = possible.isEmpty()
                ? finding
                : runs.answered(indicator, facts.without(Set.copyOf(possible)), day)
                        .finding();
        List<String> used = possible.stream()
                .filter(id -> finding.events().contains(id) || without.events().contains(id))
                .toList();
        boolean unseen = used.isEmpty() && !without.value().equals(finding.value());
        List<String> counted = unseen ? possible : used;
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("count", counted.size());
        json.put("events", counted);
        if (!counted.isEmpty()) {
            json.put("without", otherwise(without));
        }
        return json;
    }

    private static Map<String, Object> otherwise(Finding finding) {
        Map<String, Object> otherwise = new LinkedHashMap<>();
        otherwise.put("status", finding.value().status());
        otherwise.put("value", finding.value().value());
        return otherwise;
    }

    /** Facts without a date: how many, which, and what the answer would be the other way round. */
    private static Map<String, Object> undated(Reading.Undated undated) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("count", undated.events().size());
        json.put("events", undated.events());
        json.put("counted", undated.counted());
        json.put(undated.counted() ? "without" : "with", otherwise(undated.otherwise()));
        return json;
    }

    /** What was found, into an answer. */
    static void fill(Map<String, Object> json, Finding finding) {
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
        if (!part.unit().isEmpty()) {
            json.put("unit", part.unit());
        }
        fill(json, part.finding());
        return json;
    }
}
