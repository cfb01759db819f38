package org.filrouge.views.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filrouge.folds.casefile.CaseView;
import org.filrouge.folds.indicator.Answered;
import org.filrouge.folds.indicator.Finding;
import org.filrouge.folds.indicator.Indicator;
import org.filrouge.folds.indicator.Indicators;
import org.filrouge.folds.indicator.Reading;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.views.pages.DatesBar.Field;
import org.filrouge.views.query.CompareParameters;
import org.filrouge.views.query.Definitions;
import org.filrouge.views.query.HistoryQuery;
import org.filrouge.views.query.IndicatorAnswers;
import org.filrouge.views.query.Json;
import org.filrouge.views.query.PostedRuns;
import org.filrouge.views.time.ViewsAt;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All indicators by reader, and the sheet of each number: what it is, how it is made, and of which events. */
@Controller
public class IndicatorPage {

    /** Rows of facts on one page; what is beyond them is in the history. */
    static final int MOST_ROWS = 200;

    private static final int CASES = 50;
    private static final List<String> READERS = List.of("F", "T", "E");
    private static final Set<String> PERIOD = Set.of("from", "to");

    private final IndicatorAnswers answers;
    private final Pages pages;
    private final KeyNumbers numbers;
    private final PostedRuns runs;

    public IndicatorPage(IndicatorAnswers answers, PostedRuns runs, Pages pages, KeyNumbers numbers) {
        this.answers = answers;
        this.runs = runs;
        this.pages = pages;
        this.numbers = numbers;
    }

    record CaseFigure(Piece supportCase, Figure figure) {}

    /** One reader's indicators. */
    record Group(String title, List<Row> rows) {}

    record Row(String code, Piece label, String formula, String unit) {}

    @GetMapping("/indicators")
    ModelAndView list(ViewsAt views, HttpServletRequest request) {
        Page page = pages.open(request, views);
        List<Group> groups = READERS.stream().map(reader -> group(reader, page)).toList();
        return page.show("indicators", page.words().text("indicators.title")).addObject("groups", groups);
    }

    private static Group group(String reader, Page page) {
        Wording words = page.words();
        return new Group(
                words.text("indicators." + reader),
                Indicators.all().stream()
                        .filter(indicator -> indicator.code().startsWith(reader))
                        .map(indicator -> new Row(
                                indicator.code(),
                                Piece.link(words.pick(indicator.label()), "/indicators/" + indicator.code()),
                                words.pick(indicator.explanation()),
                                words.code("unit", indicator.unit())))
                        .toList());
    }

    @GetMapping("/indicators/{code}")
    ModelAndView one(
            @PathVariable String code,
            @RequestParam Map<String, String> parameters,
            ViewsAt views,
            HttpServletRequest request) {
        Page page = pages.open(request, views);
        Scope scope = new Scope(page, parameters);
        Map<String, String> asked = new TreeMap<>(scope.keys());
        parameters.forEach((name, value) -> {
            if (PERIOD.contains(name) && !value.isBlank()) {
                asked.put(name, value);
            }
        });
        Indicator indicator = Json.found(Definitions.indicator(code, parameters.get(Definitions.VERSION), views));
        views.cite(Definitions.VERSION, Integer.toString(indicator.version()));
        ModelAndView view = described(indicator, page).addObject("scope", scope.lines());
        return scope.keys().isEmpty() ? byCase(view, indicator, page) : sheet(view, indicator, asked, page);
    }

    private static ModelAndView described(Indicator indicator, Page page) {
        Wording words = page.words();
        return page.show("indicator", words.pick(indicator.label()))
                .addObject("code", indicator.code())
                .addObject("version", indicator.version())
                .addObject("posted", PostedRuns.isPosted(indicator))
                .addObject("formula", words.pick(indicator.explanation()))
                .addObject("unit", words.code("unit", indicator.unit()))
                .addObject("attribution", words.text("attribution." + indicator.attributionStated()));
    }

    private ModelAndView sheet(ModelAndView view, Indicator indicator, Map<String, String> asked, Page page) {
        HistoryQuery query = HistoryQuery.of(asked, page.views().dates());
        LocalDate day = query.day(page.day());
        Reading.Facts facts = answers.facts(query);
        page.views().took(facts.events());
        Reading reading = runs.run(indicator, facts, day).reading();
        Answered answered = reading.answered();
        Finding finding = answered.finding();
        Figure figure = page.figures().of(indicator, answered, null);
        Set<String> used = new HashSet<>(finding.events());
        List<RecordedEvent> made = facts.events().stream()
                .filter(event -> used.contains(event.id()))
                .toList();
        return view.addObject("figure", figure)
                .addObject("onlyParts", figure.onlyParts())
                .addObject("period", period(query, page))
                .addObject("undated", undated(indicator, reading.undated(), page))
                .addObject("undatedFacts", page.facts().rows(undatedFacts(facts, reading.undated()), facts.history()))
                .addObject("replay", Page.with("/replay", question(indicator, ofEveryPeriod(asked))))
                .addObject("compare", Page.with("/compare", question(indicator, asked)))
                .addObject("json", json(indicator, asked, page.views()))
                .addObject(
                        "meaning", page.words().text("status." + (imprecise(finding) ? "imprecise" : figure.status())))
                .addObject("asOf", page.words().day(day))
                .addObject("knownAt", page.views().asked().knownAt())
                .addObject("shortened", made.size() > MOST_ROWS)
                .addObject("query", asked)
                .addObject(
                        "facts", page.facts().rows(made.subList(0, Math.min(MOST_ROWS, made.size())), facts.history()));
    }

    /** The effective dates that count. */
    private static String period(HistoryQuery query, Page page) {
        Wording words = page.words();
        LocalDate to = query.to();
        if (query.from() != null) {
            String from = words.day(query.from());
            return to == null ? words.text("period.from", from) : words.text("period.between", from, words.day(to));
        }
        return to == null ? words.text("period.all") : words.text("period.to", words.day(to));
    }

    /** What the facts without a date change. */
    private static String undated(Indicator indicator, Reading.Undated undated, Page page) {
        Wording words = page.words();
        if (undated.events().isEmpty()) {
            return words.text("undated.none");
        }
        String facts =
                words.quantity("facts", BigDecimal.valueOf(undated.events().size()));
        String otherwise = page.figures().said(indicator, undated.otherwise());
        return words.text(undated.counted() ? "undated.counted" : "undated.left-out", facts, otherwise);
    }

    private static List<RecordedEvent> undatedFacts(Reading.Facts facts, Reading.Undated undated) {
        Set<String> ids = new HashSet<>(undated.events());
        return undated.counted()
                ? List.of()
                : facts.leftOut().stream()
                        .filter(event -> ids.contains(event.id()))
                        .limit(MOST_ROWS)
                        .toList();
    }

    private static boolean imprecise(Finding finding) {
        return finding.value().value() == null
                && finding.span() != null
                && finding.span().least() != null;
    }

    private static Map<String, String> ofEveryPeriod(Map<String, String> asked) {
        Map<String, String> scope = new TreeMap<>(asked);
        scope.keySet().removeAll(PERIOD);
        return scope;
    }

    /** The same question as other pages take it. */
    private static List<Field> question(Indicator indicator, Map<String, String> asked) {
        return Stream.concat(
                        Stream.of(new Field(CompareParameters.INDICATOR, indicator.code())),
                        asked.entrySet().stream().map(one -> new Field(one.getKey(), one.getValue())))
                .toList();
    }

    private static String json(Indicator indicator, Map<String, String> scope, ViewsAt views) {
        Map<String, String> whole = new TreeMap<>(scope);
        whole.putAll(views.asked().parameters());
        if (PostedRuns.isPosted(indicator)) {
            whole.put(Definitions.VERSION, Integer.toString(indicator.version()));
        }
        return whole.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/api/indicators/" + indicator.code() + "?", ""));
    }

    private ModelAndView byCase(ModelAndView view, Indicator indicator, Page page) {
        List<CaseFigure> rows = page.views().cases().page(null, CASES).stream()
                .map(CaseView::id)
                .map(id -> new CaseFigure(
                        page.names().supportCase(id),
                        numbers.over(page, "case", id, List.of(indicator)).getFirst()))
                .toList();
        return view.addObject("rows", rows);
    }
}
