package org.filrouge.views.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.filrouge.folds.territory.TerritoryView.Presence;
import org.filrouge.kernel.territory.Validity;
import org.filrouge.kernel.value.Territory;
import org.filrouge.views.query.TerritoryAnswer;
import org.filrouge.views.query.TerritoryController;
import org.filrouge.views.query.TerritoryReading;
import org.filrouge.views.time.ViewsAt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One place: what it is, the cases in it and in the smaller places within it, and what they come to. */
@Controller
public class TerritoryPage {

    /** Above this many cases the numbers are left to their sheets, so that the page stays quick. */
    private static final int CASES_COUNTED_AT_ONCE = 20;

    private final Pages pages;
    private final KeyNumbers numbers;

    public TerritoryPage(Pages pages, KeyNumbers numbers) {
        this.pages = pages;
        this.numbers = numbers;
    }

    record CaseRow(Piece title, String sector, Piece place, Piece role) {}

    record Reading(String label, @Nullable String href) {}

    @GetMapping("/territories/{level}/{code}")
    ModelAndView one(
            @PathVariable String level,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String territories,
            ViewsAt views,
            HttpServletRequest request) {
        Territory territory = TerritoryController.territory(level, code);
        TerritoryReading reading = TerritoryReading.of(territories);
        TerritoryAnswer answer = TerritoryAnswer.of(views, territory, reading);
        Page page = pages.open(request, views);
        Wording words = page.words();
        String name = answer.name();
        return page.show("territory", name == null ? territory.toString() : name)
                .addObject("code", territory.toString())
                .addObject("level", words.code(territory.level()))
                .addObject("time", time(answer.validity(), words))
                .addObject("successor", answer.successor() == null ? null : place(answer.successor()))
                .addObject(
                        "within",
                        answer.within().stream().map(TerritoryPage::place).toList())
                .addObject("readings", readings(territory, reading, words))
                .addObject("territories", reading.text())
                .addObject(
                        "figures",
                        answer.cases().size() > CASES_COUNTED_AT_ONCE
                                ? List.of()
                                : numbers.of(page, territory, reading))
                .addObject("many", answer.cases().size() > CASES_COUNTED_AT_ONCE)
                .addObject("cases", rows(answer.cases(), words))
                .addObject("undetermined", rows(answer.undetermined(), words));
    }

    /** The two ways of reading the page; the one in use leads nowhere. */
    private static List<Reading> readings(Territory territory, TerritoryReading used, Wording words) {
        String address = String.valueOf(Values.place(territory, "").href());
        return Arrays.stream(TerritoryReading.values())
                .map(reading -> new Reading(
                        words.code(reading),
                        reading == used ? null : address + "?" + TerritoryReading.PARAMETER + "=" + reading.text()))
                .toList();
    }

    private static @Nullable String time(@Nullable Validity validity, Wording words) {
        LocalDate from = validity == null ? null : validity.from();
        LocalDate until = validity == null ? null : validity.until();
        if (from == null) {
            return until == null ? null : words.text("territory.time.until", words.day(until));
        }
        return until == null
                ? words.text("territory.time.from", words.day(from))
                : words.text("territory.time.span", words.day(from), words.day(until));
    }

    private static Piece place(TerritoryAnswer.Named named) {
        String name = named.name() == null ? named.territory().toString() : named.name();
        return Values.place(named.territory(), name);
    }

    private static List<CaseRow> rows(List<Presence> found, Wording words) {
        return found.stream().map(presence -> row(presence, words)).toList();
    }

    private static CaseRow row(Presence found, Wording words) {
        String sector = found.sector();
        return new CaseRow(
                Piece.link(found.title(), "/cases/" + found.caseId()),
                sector == null ? words.text("not-told") : words.code("sector", sector),
                Values.place(found.territory(), found.place()),
                Piece.link(words.code(found.role()), "/events/" + found.event()));
    }
}
