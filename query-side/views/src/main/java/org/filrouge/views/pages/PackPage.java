package org.filrouge.views.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.filrouge.folds.casefile.StepBacks;
import org.filrouge.folds.indicator.Indicator;
import org.filrouge.views.query.CommitteePacks;
import org.filrouge.views.query.CommitteePacks.Number;
import org.filrouge.views.query.CommitteePacks.Pack;
import org.filrouge.views.time.Permalink;
import org.filrouge.views.time.ViewsAt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A committee's pack, opened again as it was seen, with what its numbers have become since. */
@Controller
public class PackPage {

    private final CommitteePacks packs;
    private final Pages pages;

    public PackPage(CommitteePacks packs, Pages pages) {
        this.packs = packs;
        this.pages = pages;
    }

    /**
     * A number then and now.
     *
     * @param difference with its sign; null where there is none to tell
     * @param why where the two are compared
     */
    record Row(Piece label, Figure then, Figure now, boolean changed, @Nullable String difference, String why) {}

    @GetMapping("/packs")
    ModelAndView open(@RequestParam Map<String, String> parameters, ViewsAt views, HttpServletRequest request) {
        Map<String, String> asked = new TreeMap<>(parameters);
        asked.values().removeIf(String::isBlank);
        asked.keySet().retainAll(CommitteePacks.names());
        Page page = pages.open(request, views);
        Scope scope = new Scope(page, asked);
        Pack pack = packs.open(asked, views);
        List<Row> rows =
                pack.numbers().stream().map(number -> row(number, pack, page)).toList();
        asked.putAll(views.asked().parameters());
        return page.show("pack", page.words().text("pack.title"))
                .addObject("scope", scope.lines())
                .addObject("then", moment(page, views.asked().asOf() == null, pack.day(), views.size()))
                .addObject(
                        "now",
                        moment(page, true, pack.today(), pack.now().dates().size()))
                .addObject("cases", cases(pack.cases(), page))
                .addObject("since", cases(pack.since(), page))
                .addObject("many", pack.isLarge())
                .addObject("rows", rows)
                .addObject("changed", rows.stream().filter(Row::changed).count())
                .addObject("signals", SignalTables.rows(page, pack.signals()))
                .addObject(
                        "sections",
                        new StepBackSections(page)
                                .of(new StepBacks(pack.stepBacks())).stream()
                                        .filter(section -> !section.blocks().isEmpty())
                                        .toList())
                .addObject("json", Permalink.address("/api/packs", asked));
    }

    private static String moment(Page page, boolean everyDay, LocalDate day, long size) {
        Wording words = page.words();
        String said = words.day(day);
        return words.text(
                "compare.dates",
                everyDay ? words.text("compare.every-day", said) : said,
                words.number(BigDecimal.valueOf(size)));
    }

    private static List<Piece> cases(Collection<String> ids, Page page) {
        return ids.stream().map(page.names()::supportCase).toList();
    }

    private static Row row(Number number, Pack pack, Page page) {
        Indicator indicator = number.indicator();
        String sheet = Permalink.address("/indicators/" + indicator.code(), pack.scope());
        return new Row(
                Piece.link(page.words().pick(indicator.label()), sheet),
                page.figures().of(indicator, number.then(), sheet),
                page.figures().of(indicator, number.now(), null),
                number.changed(),
                number.difference() == null ? null : new Explanations(page).signed(indicator, number.difference()),
                Permalink.address("/compare", number.why()));
    }
}
