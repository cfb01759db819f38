package org.filrouge.views.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.filrouge.folds.casefile.CaseView;
import org.filrouge.folds.indicator.Answered;
import org.filrouge.folds.indicator.Finding;
import org.filrouge.folds.indicator.Indicator;
import org.filrouge.folds.indicator.Indicators;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.views.query.Histories;
import org.filrouge.views.query.HistoryQuery;
import org.filrouge.views.query.Json;
import org.filrouge.views.query.Standing;
import org.filrouge.views.store.ReadStore;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The sheet of a number: what it is, how it is made, and of which events. */
@Controller
public class IndicatorPage {

    /** Rows of facts on one page; what is beyond them is in the history. */
    static final int MOST_ROWS = 200;

    private static final int CASES = 50;
    private static final Set<String> DATES = Set.of("from", "asOf", "knownAt");

    private final ReadStore store;
    private final Histories histories;
    private final Pages pages;
    private final KeyNumbers numbers;

    public IndicatorPage(ReadStore store, Histories histories, Pages pages, KeyNumbers numbers) {
        this.store = store;
        this.histories = histories;
        this.pages = pages;
        this.numbers = numbers;
    }

    record CaseFigure(Piece supportCase, Figure figure) {}

    @GetMapping("/indicators/{code}")
    ModelAndView one(
            @PathVariable String code, @RequestParam Map<String, String> parameters, HttpServletRequest request) {
        Indicator indicator = Json.found(Indicators.byCode(code));
        Page page = pages.open(request);
        Scope scope = new Scope(store, page, parameters);
        Map<String, String> asked = new TreeMap<>(scope.keys());
        parameters.forEach((name, value) -> {
            if (DATES.contains(name)) {
                asked.put(name, value);
            }
        });
        ModelAndView view = described(indicator, page).addObject("scope", scope.lines());
        return scope.keys().isEmpty() ? byCase(view, indicator, page) : sheet(view, indicator, asked, page);
    }

    private static ModelAndView described(Indicator indicator, Page page) {
        Wording words = page.words();
        return page.show("indicator", words.pick(indicator.label()))
                .addObject("code", indicator.code())
                .addObject("version", indicator.version())
                .addObject("formula", words.pick(indicator.explanation()))
                .addObject("unit", words.code("unit", indicator.unit()))
                .addObject("attribution", words.text("attribution." + indicator.attributionStated()));
    }

    private ModelAndView sheet(ModelAndView view, Indicator indicator, Map<String, String> asked, Page page) {
        HistoryQuery query = HistoryQuery.of(asked);
        LocalDate day = query.asOf() == null ? pages.today() : query.asOf();
        String asOf = page.words().day(day);
        String knownAt = query.knownAt() == null ? null : page.words().instant(query.knownAt());
        Standing standing = histories.standing(query);
        Answered answered = standing.answers(List.of(indicator), day).getFirst();
        Finding finding = answered.finding();
        Figure figure = page.figures().of(indicator, answered, null);
        Set<String> used = new HashSet<>(finding.events());
        List<RecordedEvent> made = standing.events().stream()
                .filter(event -> used.contains(event.id()))
                .toList();
        return view.addObject("figure", figure)
                .addObject("onlyParts", figure.onlyParts())
                .addObject("json", json(indicator, asked))
                .addObject(
                        "meaning", page.words().text("status." + (imprecise(finding) ? "imprecise" : figure.status())))
                .addObject("asOf", asOf)
                .addObject("knownAt", knownAt)
                .addObject("situation", page.situation(asOf, knownAt))
                .addObject("shortened", made.size() > MOST_ROWS)
                .addObject("query", asked)
                .addObject(
                        "facts",
                        page.facts().rows(made.subList(0, Math.min(MOST_ROWS, made.size())), standing.history()));
    }

    private static boolean imprecise(Finding finding) {
        return finding.value().value() == null
                && finding.span() != null
                && finding.span().least() != null;
    }

    private static String json(Indicator indicator, Map<String, String> asked) {
        return asked.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/api/indicators/" + indicator.code() + "?", ""));
    }

    private ModelAndView byCase(ModelAndView view, Indicator indicator, Page page) {
        List<CaseFigure> rows = store.cases().page(null, CASES).stream()
                .map(CaseView::id)
                .map(id -> new CaseFigure(
                        page.names().supportCase(id),
                        numbers.over(page, "case", id, List.of(indicator)).getFirst()))
                .toList();
        return view.addObject("rows", rows);
    }
}
