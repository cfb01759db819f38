package org.filrouge.views.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.filrouge.folds.casefile.CaseView;
import org.filrouge.folds.indicator.DefinitionView;
import org.filrouge.folds.indicator.DefinitionView.Version;
import org.filrouge.folds.indicator.Indicator;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.indicator.FormulaForm;
import org.filrouge.views.query.Definitions;
import org.filrouge.views.query.Json;
import org.filrouge.views.time.ViewsAt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The definitions that are kept, and each with its versions, its formula in words and what it answers beside the current one. */
@Controller
public class DefinitionPage {

    private static final int MOST = 200;
    private static final int CASES = 50;

    private final Pages pages;
    private final KeyNumbers numbers;

    public DefinitionPage(Pages pages, KeyNumbers numbers) {
        this.pages = pages;
        this.numbers = numbers;
    }

    /** A definition in the list. */
    record Row(Piece label, String version, String formula, @Nullable String beside) {}

    /** A version of one definition. */
    record VersionRow(Piece number, String author, @Nullable String reason, String recorded, String state) {}

    /** What each definition says of one case. */
    record CaseRow(Piece supportCase, List<Figure> figures) {}

    @GetMapping("/definitions")
    ModelAndView list(HttpServletRequest request, ViewsAt views) {
        Page page = pages.open(request, views);
        List<Row> rows = views.definitions().page(null, MOST).stream()
                .filter(view -> !view.versions().isEmpty())
                .map(view -> row(view, page))
                .toList();
        return page.show("definitions", page.words().text("definitions.title")).addObject("rows", rows);
    }

    private static Row row(DefinitionView view, Page page) {
        Wording words = page.words();
        Version shown = view.current().orElse(view.versions().getLast());
        Indicator indicator = view.indicator(shown);
        return new Row(
                Piece.link(words.pick(indicator.label()), "/definitions/" + view.id()),
                view.current().isPresent()
                        ? Integer.toString(shown.version())
                        : shown.version() + " (" + words.text("definitions.withdrawn") + ")",
                words.pick(indicator.explanation()),
                shown.beside());
    }

    @GetMapping("/definitions/{code}")
    ModelAndView one(
            @PathVariable String code,
            @RequestParam(name = Definitions.VERSION, required = false) @Nullable String version,
            ViewsAt views,
            HttpServletRequest request) {
        DefinitionView view = Json.found(Definitions.find(code, views));
        Integer number = Definitions.number(version);
        Version shown = Json.found(Definitions.version(view, number)
                .or(() -> number == null ? Optional.of(view.versions().getLast()) : Optional.empty()));
        Page page = pages.open(request, views);
        Wording words = page.words();
        Indicator indicator = view.indicator(shown);
        List<Indicator> compared = compared(view, shown, views);
        return page.show("definition", words.pick(indicator.label()))
                .addObject("code", code)
                .addObject("version", shown.version())
                .addObject("formula", words.pick(indicator.explanation()))
                .addObject("unit", words.code("unit", indicator.unit()))
                .addObject("form", form(indicator))
                .addObject(
                        "versions",
                        view.versions().stream()
                                .map(one -> row(view, one, page))
                                .toList())
                .addObject(
                        "compared",
                        compared.stream().map(one -> title(one, view, page)).toList())
                .addObject("rows", byCase(compared, page));
    }

    private static String form(Indicator indicator) {
        return KernelJson.mapper()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(FormulaForm.write(indicator.formula()));
    }

    private static VersionRow row(DefinitionView view, Version one, Page page) {
        Wording words = page.words();
        boolean current = view.current().map(Version::version).orElse(0).equals(one.version());
        String state = view.withdrawal(one.version())
                .map(withdrawal -> words.text("definitions.withdrawn") + " : " + withdrawal.reason())
                .orElse(words.text(current ? "definition.current" : "definition.replaced"));
        return new VersionRow(
                Piece.link(
                        words.text("definition.version", one.version()),
                        "/definitions/" + view.id() + "?version=" + one.version()),
                one.author(),
                one.reason(),
                words.instant(one.recorded()),
                state);
    }

    /** The version itself, the one it replaced, and the indicator of the programme it is read beside. */
    private static List<Indicator> compared(DefinitionView view, Version shown, ViewsAt views) {
        List<Indicator> compared = new ArrayList<>(List.of(view.indicator(shown)));
        view.version(shown.version() - 1).map(view::indicator).ifPresent(compared::add);
        if (shown.beside() != null) {
            Definitions.indicator(shown.beside(), null, views).ifPresent(compared::add);
        }
        return compared;
    }

    private static String title(Indicator one, DefinitionView view, Page page) {
        return one.code().equals(view.id())
                ? page.words().text("definition.version", one.version())
                : one.code() + " · " + page.words().pick(one.label());
    }

    private List<CaseRow> byCase(List<Indicator> compared, Page page) {
        return page.views().cases().page(null, CASES).stream()
                .map(CaseView::id)
                .map(id -> new CaseRow(page.names().supportCase(id), numbers.over(page, "case", id, compared)))
                .toList();
    }
}
