package org.filrouge.views.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.filrouge.folds.indicator.Indicators;
import org.filrouge.http.Problem;
import org.filrouge.kernel.event.RecordedEvent;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Indicators: {@code /api/indicators/F14?case=bouches-du-rhone-ge14}. The scope is a case, an organisation, a funder, a territory, or
 * everything; each answer carries its value or status, unit, formula version and the ids of the events that made it.
 */
@RestController
@RequestMapping(path = "/api/indicators", produces = MediaType.APPLICATION_JSON_VALUE)
public class IndicatorController {

    private static final Set<String> SCOPE = Set.of(
            "case", "organisation", "funder", "territory", TerritoryReading.PARAMETER, "from", "asOf", "knownAt");

    private final IndicatorAnswers answers;
    private final Clock clock;

    public IndicatorController(IndicatorAnswers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> list(@RequestParam Map<String, String> parameters) {
        Map<String, String> scope = scope(parameters);
        if (scope.isEmpty()) {
            return Json.answer(Map.of(
                    "indicators",
                    Indicators.all().stream().map(IndicatorAnswers::described).toList()));
        }
        HistoryQuery query = HistoryQuery.of(scope);
        List<RecordedEvent> events = answers.events(query);
        return Json.answer(Map.of(
                "indicators",
                Indicators.all().stream()
                        .map(indicator -> answers.answer(indicator, events, scope, day(query)))
                        .toList()));
    }

    @GetMapping("/{code}")
    ResponseEntity<byte[]> one(@PathVariable String code, @RequestParam Map<String, String> parameters) {
        Map<String, String> scope = scope(parameters);
        HistoryQuery query = HistoryQuery.of(scope);
        return Json.answer(answers.answer(Json.found(Indicators.byCode(code)), query, scope, day(query)));
    }

    private LocalDate day(HistoryQuery query) {
        return query.asOf() == null ? LocalDate.now(clock) : query.asOf();
    }

    private static Map<String, String> scope(Map<String, String> parameters) {
        Map<String, String> scope = new TreeMap<>(parameters);
        scope.remove("afterPosition");
        scope.remove("wait");
        scope.keySet().stream()
                .filter(name -> !SCOPE.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Problem.parameter(name.length() > 40 ? "…" : name);
                });
        return scope;
    }
}
