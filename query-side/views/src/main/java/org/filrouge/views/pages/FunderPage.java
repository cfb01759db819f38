package org.filrouge.views.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.filrouge.folds.funder.FunderMoney;
import org.filrouge.folds.funding.Total;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.AnswerStatus;
import org.filrouge.kernel.value.Money;
import org.filrouge.views.query.FunderMonies;
import org.filrouge.views.query.FunderMonies.Before;
import org.filrouge.views.query.Json;
import org.filrouge.views.query.Lineage;
import org.filrouge.views.time.ViewsAt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One funder: what it granted, to whom, and what is not known of it. */
@Controller
public class FunderPage {

    private final Pages pages;

    public FunderPage(Pages pages) {
        this.pages = pages;
    }

    /** A sum on one tax basis, and how many grants on it tell no sum. */
    record TotalRow(String basis, Piece known, Piece unknown) {}

    /** The money of a body that came before, never in one sum with that of its successor. */
    record BeforeRow(Piece body, Piece successor, @Nullable String basis, @Nullable When when, MoneyTables.All money) {}

    @GetMapping("/funders/{id}")
    ModelAndView one(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String lineage,
            ViewsAt views,
            HttpServletRequest request) {
        FunderMonies monies = new FunderMonies(views);
        Lineage chosen = Lineage.of(lineage);
        Optional<FunderMoney> own = monies.own(Json.slug(id));
        List<Before> before = monies.before(id);
        FunderMoney view = before.isEmpty() ? Json.found(own) : own.orElseGet(() -> FunderMoney.none(id));
        Page page = pages.open(request, views);
        String sheet = "/indicators/F3?funder=" + id;
        return page.show("funder", page.names().organisationName(id))
                .addObject("id", id)
                .addObject("hasBefore", !before.isEmpty())
                .addObject("followed", chosen == Lineage.FOLLOWED)
                .addObject("money", money(view, page))
                .addObject(
                        "before",
                        chosen == Lineage.FOLLOWED
                                ? before.stream().map(one -> before(one, page)).toList()
                                : List.of())
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

    private static MoneyTables.All money(FunderMoney view, Page page) {
        return new MoneyTables(page, "/funders/" + view.id())
                .all(view.stages(), view.agreements(), view.costs(), view.equity(), view.inKind());
    }

    private static BeforeRow before(Before one, Page page) {
        return new BeforeRow(
                Piece.link(page.names().organisationName(one.body()), "/funders/" + one.body()),
                page.names().organisation(one.successor()),
                one.basis(),
                When.of(one.when(), page.words()),
                money(one.money(), page));
    }

    private static TotalRow total(Total total, String sheet, Page page) {
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
