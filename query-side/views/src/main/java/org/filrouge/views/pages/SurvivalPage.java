package org.filrouge.views.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.folds.survival.PublishedSurvival;
import org.filrouge.folds.survival.Stratum;
import org.filrouge.folds.survival.Study;
import org.filrouge.folds.survival.Subjects;
import org.filrouge.views.query.SurvivalAnswers;
import org.filrouge.views.query.SurvivalController.Asked;
import org.filrouge.views.time.ViewsAt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Are jobs, organisations and shared entities still there years later? Curves, their tables, and everybody in them. */
@Controller
public class SurvivalPage {

    private final SurvivalAnswers answers;
    private final Pages pages;

    public SurvivalPage(SurvivalAnswers answers, Pages pages) {
        this.answers = answers;
        this.pages = pages;
    }

    /** One choice of a list. */
    record Option(String value, String text, boolean chosen) {}

    @GetMapping("/survival")
    ModelAndView survival(@RequestParam Map<String, String> parameters, ViewsAt views, HttpServletRequest request) {
        Map<String, String> told = Choices.told(parameters);
        told.putIfAbsent("of", Subjects.SHARED_ENTITIES.text());
        Asked asked = Asked.of(told, views.dates());
        Page page = pages.open(request, views);
        Wording words = page.words();
        LocalDate day = asked.query().day(page.day());
        Stratum by = asked.by().orElse(null);
        Study study = answers.study(asked.of(), asked.by(), asked.query(), day);
        SurvivalTables tables = new SurvivalTables(page);
        Map<String, String> kept = new LinkedHashMap<>(told);
        kept.keySet().removeAll(List.of("of", "by", "published"));
        Choices choices = new Choices(told, day.toString());
        ModelAndView view = page.show("survival", words.text("survival.title"))
                .addObject("heading", words.text("survival.of." + asked.of().text()))
                .addObject("what", words.text("survival.what." + asked.of().text()))
                .addObject("scope", new Scope(page, told).lines())
                .addObject("subjects", subjects(asked, words))
                .addObject("strata", strata(by, words))
                .addObject("published", asked.published())
                .addObject("kept", kept)
                .addObject("asOf", words.day(day))
                .addObject("threshold", answers.secrecy().threshold())
                .addObject("json", choices.address("/api/survival"))
                .addObject("csv", choices.address("/api/survival.csv"));
        if (asked.published()) {
            PublishedSurvival table = PublishedSurvival.of(study, answers.secrecy());
            return view.addObject(
                    "table", new PublishedTables(words).survival(table, value -> tables.value(by, value)));
        }
        return view.addObject("groups", tables.all(study, by)).addObject("test", test(study, by, words));
    }

    private static @Nullable String test(Study study, @Nullable Stratum by, Wording words) {
        if (by == null) {
            return null;
        }
        return study.test() == null
                ? words.text("survival.test.none")
                : words.text(
                        "survival.test",
                        words.number(study.test().chiSquare()),
                        Integer.toString(study.test().degrees()),
                        words.share(study.test().p()));
    }

    private static List<Option> subjects(Asked asked, Wording words) {
        return Arrays.stream(Subjects.values())
                .map(kind -> new Option(kind.text(), words.text("survival.of." + kind.text()), kind == asked.of()))
                .toList();
    }

    private static List<Option> strata(@Nullable Stratum by, Wording words) {
        return Arrays.stream(Stratum.values())
                .map(stratum -> new Option(stratum.text(), words.text("survival.by." + stratum.text()), stratum == by))
                .toList();
    }
}
