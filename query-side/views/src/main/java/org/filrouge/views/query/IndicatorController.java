package org.filrouge.views.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.filrouge.folds.indicator.Indicator;
import org.filrouge.folds.indicator.Indicators;
import org.filrouge.folds.indicator.Reading;
import org.filrouge.views.time.ViewsAt;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Indicators: {@code /api/indicators/F14?case=bouches-du-rhone-ge14}. The scope is a case, an organisation, a funder, a territory, a
 * sector, what they have in common, or everything; {@code from} and {@code to} bound it by effective dates. Each answer carries its
 * value or status, unit, formula version, the ids of the events that made it, those among them that are contested or corrected, what
 * the facts without a date change, and what sources say where they disagree.
 */
@RestController
@RequestMapping(path = "/api/indicators", produces = MediaType.APPLICATION_JSON_VALUE)
public class IndicatorController {

    private static final Set<String> SCOPE = Set.of(
            "case",
            "organisation",
            "funder",
            "territory",
            TerritoryReading.PARAMETER,
            "sector",
            "from",
            "to",
            "asOf",
            "knownAt");

    private final IndicatorAnswers answers;
    private final Clock clock;

    public IndicatorController(IndicatorAnswers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> list(@RequestParam Map<String, String> parameters, ViewsAt views) {
        Map<String, String> scope = Parameters.of(parameters, SCOPE);
        if (scope.isEmpty()) {
            return Json.answer(Map.of(
                    "indicators",
                    Indicators.all().stream().map(IndicatorAnswers::defined).toList()));
        }
        HistoryQuery query = HistoryQuery.of(scope, views.dates());
        Reading.Facts facts = answers.facts(query);
        return Json.answer(Map.of(
                "indicators",
                Indicators.all().stream()
                        .map(indicator -> answers.answer(indicator, facts, scope, views.asked(), day(query)))
                        .toList()));
    }

    @GetMapping("/{code}")
    ResponseEntity<byte[]> one(@PathVariable String code, @RequestParam Map<String, String> parameters, ViewsAt views) {
        Map<String, String> scope = Parameters.of(parameters, SCOPE);
        HistoryQuery query = HistoryQuery.of(scope, views.dates());
        Indicator indicator = Json.found(Indicators.byCode(code));
        return Json.answer(answers.answer(indicator, answers.facts(query), scope, views.asked(), day(query)));
    }

    private LocalDate day(HistoryQuery query) {
        return query.day(LocalDate.now(clock));
    }
}
