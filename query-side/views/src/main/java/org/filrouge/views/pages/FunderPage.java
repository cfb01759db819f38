package org.filrouge.views.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import org.filrouge.folds.funder.FunderView;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.AnswerStatus;
import org.filrouge.kernel.value.Money;
import org.filrouge.views.query.Json;
import org.filrouge.views.store.ReadStore;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One funder: what it granted, to whom, and what is not known of it. */
@Controller
public class FunderPage {

    private final ReadStore store;
    private final Pages pages;

    public FunderPage(ReadStore store, Pages pages) {
        this.store = store;
        this.pages = pages;
    }

    /** A sum on one tax basis, and how many grants on it tell no sum. */
    record TotalRow(String basis, Piece known, Piece unknown) {}

    @GetMapping("/funders/{id}")
    ModelAndView one(@PathVariable String id, HttpServletRequest request) {
        FunderView view = Json.found(store.funders().find(Json.slug(id)));
        Page page = pages.open(request);
        String sheet = "/indicators/F3?funder=" + id;
        return page.show("funder", page.names().organisationName(id))
                .addObject("id", id)
                .addObject(
                        "totals",
                        view.totals().stream()
                                .map(total -> total(total, sheet, page))
                                .toList())
                .addObject(
                        "planned",
                        view.grants().stream().anyMatch(grant -> grant.when().status() != FactStatus.ACTUAL))
                .addObject(
                        "grants",
                        view.grants().stream()
                                .map(grant -> GrantRow.of(
                                        page,
                                        new OrganisationId(id),
                                        grant.recipient(),
                                        grant.object(),
                                        grant.kind(),
                                        grant.dla(),
                                        grant.amount(),
                                        grant.caseId(),
                                        grant.when()))
                                .toList());
    }

    private static TotalRow total(FunderView.Total total, String sheet, Page page) {
        Wording words = page.words();
        boolean nothing = total.unknown() == total.events().size();
        return new TotalRow(
                words.code(total.basis()),
                nothing
                        ? Piece.unknown(words.code(AnswerStatus.UNKNOWN), sheet)
                        : page.values().money(new Money(total.known(), total.basis()), sheet),
                Piece.number(words.number(BigDecimal.valueOf(total.unknown())), sheet));
    }
}
