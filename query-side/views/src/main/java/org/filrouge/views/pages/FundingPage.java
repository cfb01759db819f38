package org.filrouge.views.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.filrouge.folds.funding.YearOfFunding;
import org.filrouge.folds.secrecy.Dominance;
import org.filrouge.folds.secrecy.PublishedAmounts;
import org.filrouge.kernel.territory.Geography;
import org.filrouge.kernel.territory.Place;
import org.filrouge.kernel.value.TaxBasis;
import org.filrouge.kernel.value.Territory;
import org.filrouge.views.query.FundingReleases;
import org.filrouge.views.query.FundingReleases.Release;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What all funders together granted, year by year, under statistical secrecy. */
@Controller
public class FundingPage {

    private final FundingReleases releases;
    private final Pages pages;

    public FundingPage(FundingReleases releases, Pages pages) {
        this.releases = releases;
        this.pages = pages;
    }

    /** A year on one tax basis. */
    record Table(String caption, List<Row> rows) {}

    /** A region, or all of them. */
    record Row(String region, String amount) {}

    @GetMapping("/funding")
    ModelAndView funding(HttpServletRequest request) {
        Page page = pages.open(request);
        List<Table> tables = new ArrayList<>();
        releases.all().forEach(release -> release.tables()
                .forEach((basis, table) -> tables.add(table(page.words(), release, basis, table))));
        return page.show("funding", page.words().text("funding.title"))
                .addObject("tables", tables)
                .addObject("others", releases.rule().threshold())
                .addObject("share", Dominance.LARGEST_SHARE.movePointRight(2).toBigInteger());
    }

    private static Table table(Wording words, Release release, TaxBasis basis, PublishedAmounts table) {
        List<Row> rows = new ArrayList<>();
        table.rows().forEach((region, amount) -> rows.add(new Row(name(words, region), euros(words, amount))));
        BigDecimal total = table.total();
        rows.add(new Row(
                words.text("funding.total"),
                total == null ? words.text("published.secret.word") : euros(words, total)));
        String year = Integer.toString(release.year());
        return new Table(words.text("funding.caption", year, words.code(basis), words.day(release.known())), rows);
    }

    private static String euros(Wording words, BigDecimal amount) {
        return words.text("euros", words.euros(amount));
    }

    private static String name(Wording words, String region) {
        return region.equals(YearOfFunding.NO_REGION)
                ? words.text("funding.no-region")
                : Geography.shipped()
                        .latest(Territory.parse(region))
                        .map(Place::name)
                        .orElse(region);
    }
}
