package org.filrouge.views.query;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.filrouge.folds.TwoDates;
import org.filrouge.folds.survival.PublishedSurvival;
import org.filrouge.folds.survival.Stratum;
import org.filrouge.folds.survival.Study;
import org.filrouge.folds.survival.Subjects;
import org.filrouge.http.Problem;
import org.filrouge.views.time.ViewsAt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * How long jobs, organisations and shared entities last: {@code /api/survival?of=jobs&by=sector}, over the same scopes as indicators;
 * {@code from} and {@code to} bound the start. With {@code published=true} the answer is a table under the rule of secrecy.
 */
@RestController
public class SurvivalController {

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
            "knownAt",
            "published");
    static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final SurvivalAnswers answers;

    public SurvivalController(SurvivalAnswers answers) {
        this.answers = answers;
    }

    /** What was asked, as read from parameters. */
    public record Asked(
            Subjects of, Optional<Stratum> by, HistoryQuery query, boolean published, Map<String, String> scope) {

        /**
         * Reads it.
         *
         * @throws Problem when there is nothing to follow by that name, or no such stratum
         */
        public static Asked of(Map<String, String> parameters, TwoDates dates) {
            Set<String> known = new TreeSet<>(SCOPE);
            known.addAll(Set.of("of", "by"));
            Map<String, String> scope = Parameters.of(parameters, known);
            Subjects of = Subjects.of(String.valueOf(scope.remove("of"))).orElseThrow(() -> Problem.parameter("of"));
            String stratum = scope.remove("by");
            Optional<Stratum> by = Optional.ofNullable(stratum).flatMap(Stratum::of);
            if (stratum != null && by.isEmpty()) {
                throw Problem.parameter("by");
            }
            boolean published = isPublished(scope);
            return new Asked(of, by, HistoryQuery.of(scope, dates), published, scope);
        }
    }

    static boolean isPublished(Map<String, String> scope) {
        @Nullable String said = scope.remove("published");
        if (said != null && !said.equals("true") && !said.equals("false")) {
            throw Problem.parameter("published");
        }
        return "true".equals(said);
    }

    @GetMapping(path = "/api/survival", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> survival(@RequestParam Map<String, String> parameters, ViewsAt views) {
        Asked asked = Asked.of(parameters, views.dates());
        LocalDate day = asked.query().day(views.today());
        Study study = answers.study(asked.of(), asked.by(), asked.query(), day);
        Map<String, Object> json = SurvivalJson.asked(asked, views.asked(), day);
        return Json.answer(
                asked.published()
                        ? PublishedJson.survival(
                                json,
                                PublishedSurvival.of(study, answers.secrecy()),
                                answers.secrecy().threshold())
                        : SurvivalJson.of(json, study));
    }

    @GetMapping(path = "/api/survival.csv", produces = "text/csv")
    ResponseEntity<byte[]> table(@RequestParam Map<String, String> parameters, ViewsAt views) {
        Asked asked = Asked.of(parameters, views.dates());
        LocalDate day = asked.query().day(views.today());
        Study study = answers.study(asked.of(), asked.by(), asked.query(), day);
        Csv csv = asked.published()
                ? PublishedJson.csv(PublishedSurvival.of(study, answers.secrecy()))
                : SurvivalJson.csv(study);
        return ResponseEntity.ok().contentType(CSV).body(csv.bytes());
    }
}
