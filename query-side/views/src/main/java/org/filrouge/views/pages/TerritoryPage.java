package org.filrouge.views.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.filrouge.folds.territory.TerritoryView;
import org.filrouge.kernel.value.Territory;
import org.filrouge.views.query.Json;
import org.filrouge.views.query.TerritoryController;
import org.filrouge.views.store.ReadStore;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One place: the cases that act there, and what they come to. */
@Controller
public class TerritoryPage {

    /** Above this many cases the numbers are left to their sheets, so that the page stays quick. */
    private static final int CASES_COUNTED_AT_ONCE = 20;

    private final ReadStore store;
    private final Pages pages;
    private final KeyNumbers numbers;

    public TerritoryPage(ReadStore store, Pages pages, KeyNumbers numbers) {
        this.store = store;
        this.pages = pages;
        this.numbers = numbers;
    }

    record CaseRow(Piece title, String sector, Piece role) {}

    @GetMapping("/territories/{level}/{code}")
    ModelAndView one(@PathVariable String level, @PathVariable String code, HttpServletRequest request) {
        Territory territory = TerritoryController.territory(level, code);
        TerritoryView view = Json.found(store.territories().find(territory.toString()));
        Page page = pages.open(request);
        Wording words = page.words();
        String name = view.name();
        return page.show("territory", name == null ? territory.toString() : name)
                .addObject("code", territory.toString())
                .addObject("level", words.code(territory.level()))
                .addObject(
                        "figures",
                        view.cases().size() > CASES_COUNTED_AT_ONCE
                                ? List.of()
                                : numbers.all(page, "territory", territory.toString()))
                .addObject(
                        "cases",
                        view.cases().stream().map(found -> row(found, words)).toList());
    }

    private static CaseRow row(TerritoryView.Presence found, Wording words) {
        String sector = found.sector();
        return new CaseRow(
                Piece.link(found.title(), "/cases/" + found.caseId()),
                sector == null ? words.text("not-told") : words.code("sector", sector),
                Piece.link(words.code(found.role()), "/events/" + found.event()));
    }
}
