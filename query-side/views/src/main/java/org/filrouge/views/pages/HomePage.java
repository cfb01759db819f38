package org.filrouge.views.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.filrouge.folds.casefile.CaseView;
import org.filrouge.folds.funder.FunderView;
import org.filrouge.folds.funding.Total;
import org.filrouge.kernel.value.Money;
import org.filrouge.views.time.Cursor;
import org.filrouge.views.time.ViewsAt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The first page: the cases, the funders, the indicators. */
@Controller
public class HomePage {

    private static final int ROWS = 50;

    private final Pages pages;

    public HomePage(Pages pages) {
        this.pages = pages;
    }

    record CaseRow(Piece title, String sector, List<Piece> territories, Piece facts, Piece gaps) {}

    record FunderRow(Piece name, Piece grants, List<Piece> totals) {}

    @GetMapping("/")
    ModelAndView home(
            @RequestParam(required = false) @Nullable String after, ViewsAt views, HttpServletRequest request) {
        Page page = pages.open(request, views);
        List<CaseView> cases = views.cases().page(Cursor.place(after), ROWS + 1);
        boolean more = cases.size() > ROWS;
        List<CaseView> shown = more ? cases.subList(0, ROWS) : cases;
        return page.show("home", page.words().text("home.title"))
                .addObject(
                        "cases", shown.stream().map(view -> caseRow(view, page)).toList())
                .addObject("next", more ? Cursor.after(shown.getLast().id(), views) : null)
                .addObject(
                        "funders",
                        views.funders().page(null, ROWS).stream()
                                .map(view -> funderRow(view, page))
                                .toList());
    }

    private static CaseRow caseRow(CaseView view, Page page) {
        String address = "/cases/" + view.id();
        String title = view.frame().title();
        String sector = view.frame().sector();
        return new CaseRow(
                Piece.link(title == null ? view.id() : title, address),
                sector == null ? page.words().text("not-told") : page.words().code("sector", sector),
                view.frame().territories().stream().map(page.values()::place).toList(),
                count("facts", view.timeline().standing().size(), address + "#timeline", page),
                count("gaps", view.gaps().holes().size(), address + "#gaps", page));
    }

    private static FunderRow funderRow(FunderView view, Page page) {
        String address = "/funders/" + view.id();
        String sheet = "/indicators/F3?funder=" + view.id();
        List<Piece> totals = new ArrayList<>();
        for (Total total : view.totals()) {
            boolean nothing = total.unknown() == total.events().size();
            if (!nothing) {
                totals.add(page.values().money(new Money(total.known(), total.basis()), sheet));
            }
            if (total.unknown() > 0) {
                totals.add(Piece.unknown(
                        page.words().quantity("amounts-untold", BigDecimal.valueOf(total.unknown())), sheet));
            }
        }
        return new FunderRow(
                Piece.link(page.names().organisationName(view.id()), address),
                count("grants", view.grants().size(), address + "#grants", page),
                totals);
    }

    private static Piece count(String what, int number, String href, Page page) {
        return Piece.number(page.words().quantity(what, BigDecimal.valueOf(number)), href);
    }
}
