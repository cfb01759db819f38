package org.filrouge.views.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.folds.indicator.Indicator;
import org.filrouge.folds.indicator.Indicators;
import org.filrouge.folds.indicator.Reading;
import org.filrouge.http.LanguageChoice;
import org.filrouge.http.Problem;
import org.filrouge.json.Fault;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.indicator.FormulaForm;
import org.filrouge.views.query.Definitions;
import org.filrouge.views.query.HistoryQuery;
import org.filrouge.views.query.IndicatorAnswers;
import org.filrouge.views.query.Json;
import org.filrouge.views.query.PostedFormula;
import org.filrouge.views.query.PostedRuns;
import org.filrouge.views.query.PostedRuns.Run;
import org.filrouge.views.time.ViewsAt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A form to try a formula: what it answers, beside an indicator of the programme, or the exact place of what is wrong with it. */
@Controller
public class FormulaPage {

    private final IndicatorAnswers answers;
    private final PostedRuns runs;
    private final Pages pages;

    public FormulaPage(IndicatorAnswers answers, PostedRuns runs, Pages pages) {
        this.answers = answers;
        this.runs = runs;
        this.pages = pages;
    }

    /** What one definition answers. */
    record Row(String definition, Figure figure) {}

    @GetMapping("/definitions/try")
    ModelAndView form(HttpServletRequest request, ViewsAt views) {
        Indicator example = Json.found(Indicators.byCode("F1"));
        String text = KernelJson.mapper()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(FormulaForm.write(example.formula()));
        return shown(pages.open(request, views), text, example.unit(), "", example.code());
    }

    @PostMapping("/definitions/try")
    ModelAndView tried(
            HttpServletRequest request,
            ViewsAt views,
            @RequestParam(defaultValue = "") String formula,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(name = "case", defaultValue = "") String caseId,
            @RequestParam(defaultValue = "") String beside) {
        Page page = pages.open(request, views);
        ModelAndView view = shown(page, formula, unit, caseId, beside);
        try {
            PostedFormula posted = PostedFormula.read(body(formula, unit), LanguageChoice.of(request));
            return answered(view, posted.indicator(), caseId, beside, page);
        } catch (Problem problem) {
            return view.addObject("problem", page.words().pick(problem.sentence()))
                    .addObject("faults", problem.faults());
        }
    }

    private static ModelAndView shown(Page page, String formula, String unit, String caseId, String beside) {
        return page.show("formula", page.words().text("formula.title"))
                .addObject("text", formula)
                .addObject("unit", unit)
                .addObject("caseId", caseId)
                .addObject("beside", beside)
                .addObject("faults", List.<Fault>of());
    }

    private ModelAndView answered(ModelAndView view, Indicator tried, String caseId, String beside, Page page) {
        Map<String, String> asked = new LinkedHashMap<>();
        if (!caseId.isBlank()) {
            Json.found(page.views().cases().find(Json.slug(caseId.strip())));
            asked.put("case", caseId.strip());
        }
        HistoryQuery query = HistoryQuery.of(asked, page.views().dates());
        Reading.Facts facts = answers.facts(query);
        LocalDate day = query.day(page.day());
        Run run = runs.run(tried, facts, day);
        List<Row> rows = new ArrayList<>(List.of(row(page, page.words().pick(tried.label()), tried, run)));
        Indicator other = beside(beside, page);
        if (other != null) {
            String title = other.code() + " · " + page.words().pick(other.label());
            rows.add(row(page, title, other, runs.run(other, facts, day)));
        }
        return view.addObject("words", page.words().pick(tried.explanation()))
                .addObject("rows", rows)
                .addObject("steps", page.words().text("formula.steps", run.steps(), run.mostSteps()));
    }

    private @Nullable Indicator beside(String code, Page page) {
        return code.isBlank() ? null : Json.found(Definitions.indicator(code.strip(), null, page.views()));
    }

    private static Row row(Page page, String title, Indicator indicator, Run run) {
        return new Row(title, page.figures().of(indicator, run.reading().answered(), null));
    }

    /** The fields of the form as the body that programs post. A formula that is no JSON makes a body that is none. */
    private static byte[] body(String formula, String unit) {
        String text = KernelJson.mapper().writeValueAsString(unit.strip());
        return ("{\"unit\": " + text + ", \"formula\": " + formula + "}").getBytes(StandardCharsets.UTF_8);
    }
}
