package org.filrouge.views.query;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filrouge.folds.indicator.DefinitionView;
import org.filrouge.folds.indicator.Finding;
import org.filrouge.folds.indicator.Indicator;
import org.filrouge.folds.indicator.Indicators;
import org.filrouge.folds.indicator.Reading;
import org.filrouge.http.BoundedBody;
import org.filrouge.http.LanguageChoice;
import org.filrouge.json.FormulaSchema;
import org.filrouge.views.query.PostedRuns.Run;
import org.filrouge.views.time.DatesAsked;
import org.filrouge.views.time.ViewsAt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Definitions of indicators: those kept, with their versions, and formulas on trial. {@code POST /api/definitions/run?beside=F1}
 * answers a formula that is kept nowhere, over the scope and dates of any indicator, beside the current one.
 */
@RestController
@RequestMapping(path = "/api/definitions", produces = MediaType.APPLICATION_JSON_VALUE)
public class DefinitionController {

    private static final String BESIDE = "beside";
    private static final Set<String> PAGE = Set.of("after", "limit", DatesAsked.AS_OF, DatesAsked.KNOWN_AT);
    private static final Set<String> ONE = Set.of(Definitions.VERSION, DatesAsked.AS_OF, DatesAsked.KNOWN_AT);
    private static final Set<String> RUN =
            Stream.concat(IndicatorController.SCOPE.stream(), Stream.of(BESIDE)).collect(Collectors.toSet());

    private final IndicatorAnswers answers;
    private final PostedRuns runs;

    public DefinitionController(IndicatorAnswers answers, PostedRuns runs) {
        this.answers = answers;
        this.runs = runs;
    }

    @GetMapping
    ResponseEntity<byte[]> list(
            @RequestParam Map<String, String> parameters,
            ViewsAt views,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        Parameters.of(parameters, PAGE);
        int size = Json.limit(limit);
        List<DefinitionView> found = views.definitions().page(after, size + 1);
        List<DefinitionView> page = found.subList(0, Math.min(size, found.size()));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("definitions", DefinitionAnswers.listed(page, after == null));
        if (found.size() > size) {
            body.put("next", page.getLast().id());
        }
        return Json.answer(body);
    }

    @GetMapping("/schema")
    ResponseEntity<byte[]> schema() {
        return Json.answer(FormulaSchema.whole());
    }

    @GetMapping("/fields")
    ResponseEntity<byte[]> fields() {
        return Json.answer(DefinitionAnswers.readable());
    }

    @GetMapping("/{code}")
    ResponseEntity<byte[]> one(@PathVariable String code, @RequestParam Map<String, String> parameters, ViewsAt views) {
        Map<String, String> asked = Parameters.of(parameters, ONE);
        String version = asked.remove(Definitions.VERSION);
        if (Indicators.byCode(code).isPresent()) {
            return Json.answer(IndicatorAnswers.defined(Json.found(Definitions.indicator(code, version, views))));
        }
        DefinitionView view = Json.found(Definitions.find(code, views));
        return version == null
                ? Json.answer(DefinitionAnswers.whole(view))
                : Json.answer(DefinitionAnswers.version(
                        view, Json.found(Definitions.version(view, Definitions.number(version)))));
    }

    @PostMapping(path = "/validate", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> validate(HttpServletRequest request) throws IOException {
        return Json.answer(DefinitionAnswers.checked(posted(request)));
    }

    @PostMapping(path = "/run", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> run(HttpServletRequest request, @RequestParam Map<String, String> parameters, ViewsAt views)
            throws IOException {
        Map<String, String> scope = Parameters.of(parameters, RUN);
        String beside = scope.remove(BESIDE);
        HistoryQuery query = HistoryQuery.of(scope, views.dates());
        Indicator posted = posted(request).indicator();
        Indicator other = beside == null ? null : Json.found(Definitions.indicator(beside, null, views));
        Reading.Facts facts = answers.facts(query);
        LocalDate day = query.day(views.today());
        Run run = runs.run(posted, facts, day);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("answer", answers.answer(posted, facts, run.reading(), scope, views.asked(), day));
        body.put("steps", run.steps());
        body.put("mostSteps", run.mostSteps());
        if (other != null) {
            Run current = runs.run(other, facts, day);
            body.put("beside", answers.answer(other, facts, current.reading(), scope, views.asked(), day));
            body.put("difference", difference(run, current));
        }
        return Json.answer(body);
    }

    private static @Nullable BigDecimal difference(Run run, Run current) {
        BigDecimal one = number(run.reading().answered().finding());
        BigDecimal other = number(current.reading().answered().finding());
        return one == null || other == null ? null : one.subtract(other);
    }

    private static @Nullable BigDecimal number(Finding finding) {
        return finding.value().value() instanceof BigDecimal number ? number : null;
    }

    private static PostedFormula posted(HttpServletRequest request) throws IOException {
        return PostedFormula.read(BoundedBody.read(request, PostedFormula.LARGEST_BODY), LanguageChoice.of(request));
    }
}
