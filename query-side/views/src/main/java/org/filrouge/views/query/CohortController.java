package org.filrouge.views.query;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.folds.survival.Cohorts;
import org.filrouge.folds.survival.PublishedCohorts;
import org.filrouge.folds.survival.Wave;
import org.filrouge.folds.survival.Wave.Response;
import org.filrouge.kernel.value.AnswerStatus;
import org.filrouge.views.time.ViewsAt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * How complete the follow-up is: {@code /api/cohorts}, by the year support ended and at 0, 6, 12, 24 and 36 months. Who did not answer
 * has a column of its own.
 */
@RestController
public class CohortController {

    private final SurvivalAnswers answers;

    public CohortController(SurvivalAnswers answers) {
        this.answers = answers;
    }

    @GetMapping(path = "/api/cohorts", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> cohorts(@RequestParam Map<String, String> parameters, ViewsAt views) {
        Map<String, String> scope = Parameters.of(parameters, SurvivalController.SCOPE);
        boolean published = SurvivalController.isPublished(scope);
        HistoryQuery query = HistoryQuery.of(scope, views.dates());
        LocalDate day = query.day(views.today());
        Cohorts cohorts = answers.cohorts(query, day);
        Map<String, Object> json = SurvivalJson.scope(scope, views.asked(), day);
        json.put("published", published);
        json.put("waves", Cohorts.WAVES);
        json.put("windowMonths", Cohorts.WINDOW);
        if (published) {
            return Json.answer(PublishedJson.cohorts(
                    json,
                    PublishedCohorts.of(cohorts, answers.secrecy()),
                    answers.secrecy().threshold()));
        }
        json.put(
                "cohorts",
                cohorts.cohorts().stream().map(CohortController::shown).toList());
        return Json.answer(json);
    }

    private static Map<String, Object> shown(Cohorts.Cohort cohort) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("year", cohort.year());
        json.put("size", cohort.size());
        json.put("waves", cohort.waves().stream().map(CohortController::shown).toList());
        return json;
    }

    private static Map<String, Object> shown(Wave wave) {
        Map<String, Object> json = Json.fields(wave);
        json.put("answered", wave.answered());
        json.put("due", wave.due());
        BigDecimal rate = rate(wave);
        Map<String, Object> response = new LinkedHashMap<>();
        response.put("status", rate == null ? AnswerStatus.NOT_APPLICABLE : AnswerStatus.VALUE);
        response.put("value", rate);
        response.put("unit", "%");
        json.put("responseRate", response);
        return json;
    }

    /** The share of those from whom an answer was due that gave one, in per cent to one decimal; null when none was due. */
    public static @Nullable BigDecimal rate(Wave wave) {
        return wave.due() == 0
                ? null
                : BigDecimal.valueOf(wave.answered())
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(wave.due()), 1, RoundingMode.HALF_UP);
    }

    @GetMapping(path = "/api/cohorts.csv", produces = "text/csv")
    ResponseEntity<byte[]> table(@RequestParam Map<String, String> parameters, ViewsAt views) {
        Map<String, String> scope = Parameters.of(parameters, SurvivalController.SCOPE);
        boolean published = SurvivalController.isPublished(scope);
        HistoryQuery query = HistoryQuery.of(scope, views.dates());
        Cohorts cohorts = answers.cohorts(query, query.day(views.today()));
        Csv csv = published ? PublishedJson.csv(PublishedCohorts.of(cohorts, answers.secrecy())) : csv(cohorts);
        return ResponseEntity.ok().contentType(SurvivalController.CSV).body(csv.bytes());
    }

    private static Csv csv(Cohorts cohorts) {
        List<Object> head = new ArrayList<>(List.of("year", "size", "wave"));
        head.addAll(Arrays.asList(Response.values()));
        head.addAll(List.of("response_rate", "imprecise"));
        Csv csv = new Csv().row(head);
        cohorts.cohorts().forEach(cohort -> {
            cohort.waves().forEach(wave -> {
                List<@Nullable Object> line = new ArrayList<>(List.of(cohort.year(), cohort.size(), wave.months()));
                Arrays.stream(Response.values()).forEach(response -> line.add(wave.of(response)));
                line.add(rate(wave));
                line.add(wave.imprecise());
                csv.row(line);
            });
            if (cohort.waves().isEmpty()) {
                csv.row(List.of(cohort.year(), cohort.size()));
            }
        });
        return csv;
    }
}
