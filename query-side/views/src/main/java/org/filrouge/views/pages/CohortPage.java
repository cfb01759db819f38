package org.filrouge.views.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.filrouge.folds.survival.Cohorts;
import org.filrouge.folds.survival.Cohorts.Cohort;
import org.filrouge.folds.survival.PublishedCohorts;
import org.filrouge.folds.survival.Stratum;
import org.filrouge.folds.survival.Subjects;
import org.filrouge.folds.survival.Wave;
import org.filrouge.folds.survival.Wave.Response;
import org.filrouge.views.query.CohortController;
import org.filrouge.views.query.SurvivalAnswers;
import org.filrouge.views.query.SurvivalController.Asked;
import org.filrouge.views.time.ViewsAt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How complete is the follow-up? One table for each wave, non-response in a column of its own. */
@Controller
public class CohortPage {

    private final SurvivalAnswers answers;
    private final Pages pages;

    public CohortPage(SurvivalAnswers answers, Pages pages) {
        this.answers = answers;
        this.pages = pages;
    }

    record WaveTable(String caption, List<Row> rows) {}

    record Row(
            String year,
            Piece size,
            int answered,
            int unknown,
            Piece silent,
            int ended,
            int notYet,
            String rate,
            int imprecise,
            List<Piece> facts) {}

    @GetMapping("/cohorts")
    ModelAndView cohorts(@RequestParam Map<String, String> parameters, ViewsAt views, HttpServletRequest request) {
        Map<String, String> told = Choices.told(parameters);
        Map<String, String> asking = new TreeMap<>(told);
        asking.put("of", Subjects.ORGANISATIONS.text());
        Asked asked = Asked.of(asking, views.dates());
        Page page = pages.open(request, views);
        Wording words = page.words();
        LocalDate day = asked.query().day(page.day());
        Cohorts cohorts = answers.cohorts(asked.query(), day);
        Map<String, String> kept = new LinkedHashMap<>(told);
        kept.remove("published");
        Choices choices = new Choices(told, day.toString());
        ModelAndView view = page.show("cohorts", words.text("cohorts.title"))
                .addObject("scope", new Scope(page, told).lines())
                .addObject("window", Cohorts.WINDOW)
                .addObject("published", asked.published())
                .addObject("kept", kept)
                .addObject("asOf", words.day(day))
                .addObject("threshold", answers.secrecy().threshold())
                .addObject("json", choices.address("/api/cohorts"))
                .addObject("csv", choices.address("/api/cohorts.csv"));
        if (asked.published()) {
            PublishedCohorts published = PublishedCohorts.of(cohorts, answers.secrecy());
            PublishedTables tables = new PublishedTables(words);
            return view.addObject(
                    "tables",
                    IntStream.range(0, Cohorts.WAVES.size())
                            .mapToObj(wave -> tables.wave(published.waves().get(wave), Cohorts.WAVES.get(wave)))
                            .toList());
        }
        return view.addObject("waves", waves(cohorts, choices, words)).addObject("undated", undated(cohorts));
    }

    private static int undated(Cohorts cohorts) {
        return cohorts.cohorts().stream()
                .filter(cohort -> cohort.waves().isEmpty())
                .mapToInt(Cohort::size)
                .sum();
    }

    private static List<WaveTable> waves(Cohorts cohorts, Choices choices, Wording words) {
        return IntStream.range(0, Cohorts.WAVES.size())
                .mapToObj(wave -> new WaveTable(
                        words.text("cohorts.wave", Cohorts.WAVES.get(wave).toString()),
                        cohorts.cohorts().stream()
                                .filter(cohort -> !cohort.waves().isEmpty())
                                .map(cohort -> row(cohort, cohort.waves().get(wave), choices, words))
                                .toList()))
                .toList();
    }

    /** Where each organisation of a cohort stands with the facts it rests on; null for a cohort of no one year. */
    private static @Nullable String everybody(Cohort cohort, Choices choices) {
        if (cohort.year().equals(Stratum.UNTOLD)) {
            return null;
        }
        Map<String, String> asked = new TreeMap<>(choices.asked());
        asked.put("of", Subjects.ORGANISATIONS.text());
        asked.put("from", cohort.year() + "-01-01");
        asked.put("to", cohort.year() + "-12-31");
        asked.putIfAbsent("asOf", choices.day());
        return new Choices(asked, choices.day()).address("/survival") + "#g0-members";
    }

    private static Row row(Cohort cohort, Wave wave, Choices choices, Wording words) {
        String everybody = everybody(cohort, choices);
        BigDecimal rate = CohortController.rate(wave);
        return new Row(
                cohort.year().equals(Stratum.UNTOLD) ? words.text("survival.untold") : cohort.year(),
                Piece.number(Integer.toString(cohort.size()), everybody),
                wave.of(Response.ANSWERED),
                wave.of(Response.UNKNOWN),
                Piece.number(Integer.toString(wave.of(Response.NO_ANSWER)), everybody),
                wave.of(Response.ENDED),
                wave.of(Response.NOT_YET),
                rate == null ? words.text("cohorts.no-rate") : words.quantity("%", rate),
                wave.imprecise(),
                SurvivalTables.facts(wave.events()));
    }
}
