package org.filrouge.views.query;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filrouge.folds.indicator.Indicator;
import org.filrouge.folds.indicator.Indicators;
import org.filrouge.folds.indicator.Reading;
import org.filrouge.views.time.Permalink;
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

    static final Set<String> SCOPE = Set.of(
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

    /** One indicator can be asked for by a version of its definition. */
    private static final Set<String> ONE =
            Stream.concat(SCOPE.stream(), Stream.of(Definitions.VERSION)).collect(Collectors.toUnmodifiableSet());

    private final IndicatorAnswers answers;

    public IndicatorController(IndicatorAnswers answers) {
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<byte[]> list(@RequestParam Map<String, String> parameters, ViewsAt views) {
        Map<String, String> scope = Parameters.of(parameters, SCOPE);
        if (scope.isEmpty()) {
            views.notCited();
            return Json.answer(Map.of(
                    "indicators",
                    Indicators.all().stream().map(IndicatorAnswers::defined).toList()));
        }
        HistoryQuery query = HistoryQuery.of(scope, views.dates());
        LocalDate day = query.day(views.today());
        Reading.Facts facts = answers.facts(query);
        return Json.answer(Map.of(
                "indicators",
                Indicators.all().stream()
                        .map(indicator ->
                                cited(answers.answer(indicator, facts, scope, views.asked(), day), scope, views))
                        .toList()));
    }

    @GetMapping("/{code}")
    ResponseEntity<byte[]> one(@PathVariable String code, @RequestParam Map<String, String> parameters, ViewsAt views) {
        Map<String, String> scope = Parameters.of(parameters, ONE);
        String version = scope.remove(Definitions.VERSION);
        HistoryQuery query = HistoryQuery.of(scope, views.dates());
        Indicator indicator = Json.found(Definitions.indicator(code, version, views));
        views.cite(Definitions.VERSION, Integer.toString(indicator.version()));
        LocalDate day = query.day(views.today());
        return Json.answer(
                cited(answers.answer(indicator, answers.facts(query), scope, views.asked(), day), scope, views));
    }

    /** The same with the address under which it is found again. */
    private static Map<String, Object> cited(Map<String, Object> answer, Map<String, String> scope, ViewsAt views) {
        Map<String, String> asked = new TreeMap<>(scope);
        asked.put(Definitions.VERSION, String.valueOf(answer.get("version")));
        Permalink.of("/api/indicators/" + answer.get("code"), asked, views)
                .ifPresent(link -> answer.put("permalink", link));
        return answer;
    }
}
