package org.filrouge.views.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.filrouge.folds.Dated;
import org.filrouge.folds.organisation.OrganisationView;
import org.filrouge.folds.organisation.RegisterNumber;
import org.filrouge.kernel.value.Territory;
import org.filrouge.views.query.Json;
import org.filrouge.views.time.ViewsAt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One organisation: who it is, its roles, and every fact that speaks of it. */
@Controller
public class OrganisationPage {

    private final Pages pages;
    private final KeyNumbers numbers;

    public OrganisationPage(Pages pages, KeyNumbers numbers) {
        this.pages = pages;
        this.numbers = numbers;
    }

    record RoleRow(Piece supportCase, Piece roles, @Nullable String phase) {}

    @GetMapping("/organisations/{id}")
    ModelAndView one(@PathVariable String id, ViewsAt views, HttpServletRequest request) {
        OrganisationView view = Json.found(views.organisations().find(Json.slug(id)));
        Page page = pages.open(request, views);
        List<OrganisationView.Mention> mentions = view.mentions();
        List<OrganisationView.Mention> latest =
                mentions.subList(Math.max(0, mentions.size() - IndicatorPage.MOST_ROWS), mentions.size());
        String name = view.name();
        return page.show("organisation", name == null ? page.names().organisationName(id) : name)
                .addObject("id", id)
                .addObject("identity", identity(view, page))
                .addObject("funds", views.funders().find(id).isPresent())
                .addObject(
                        "roles",
                        view.roles().stream().map(role -> role(role, page)).toList())
                .addObject(
                        "figures",
                        mentions.size() > IndicatorPage.MOST_ROWS
                                ? List.of()
                                : numbers.found(page, "organisation", view.id()))
                .addObject("shortened", latest.size() < mentions.size())
                .addObject(
                        "facts",
                        page.facts()
                                .rows(views.events(latest.stream()
                                        .map(OrganisationView.Mention::position)
                                        .toList())));
    }

    private static List<Line> identity(OrganisationView view, Page page) {
        Wording words = page.words();
        List<Line> lines = new ArrayList<>();
        lines.add(line(words.text("organisation.kind"), view.kind(), page));
        lines.add(line(words.field("legalForm"), view.legalForm(), page));
        Territory seat = view.seat();
        lines.add(line(words.field("seat"), seat, page));
        if (view.unnamed()) {
            lines.add(line(words.field("unnamed"), true, page));
        }
        view.identifiers().forEach(number -> lines.add(number(number, words)));
        lines.add(dated(words.text("organisation.founded"), When.of(view.founded(), words), page));
        lines.add(dated(words.text("organisation.registered"), When.of(view.registered(), words), page));
        lines.addAll(new LifeLines(page).lines(view));
        return lines;
    }

    /** A number, the time it is its own, and whether its source can be right; it leads to the fact that gives it. */
    private static Line number(RegisterNumber number, Wording words) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.link(number.value(), "/events/" + number.recorded().event()));
        if (number.from() != null) {
            pieces.add(Piece.plain(words.text("organisation.number.from", words.date(number.from()))));
        }
        if (number.until() != null) {
            pieces.add(Piece.plain(words.text("organisation.number.until", words.date(number.until()))));
        }
        Dated ended = number.ended();
        if (ended != null) {
            String day = words.text("organisation.number.ended", words.date(ended.effective()));
            pieces.add(Piece.link(day, "/events/" + ended.event()));
        }
        if (!number.valid()) {
            pieces.add(Piece.plain(words.text("organisation.number.invalid")));
        }
        return new Line(words.code(number.scheme()), pieces);
    }

    private static Line line(String label, @Nullable Object value, Page page) {
        return new Line(
                label,
                value == null
                        ? List.of(Piece.silent(page.words().text("not-told")))
                        : page.values().of(value, null));
    }

    private static Line dated(String label, @Nullable When when, Page page) {
        return new Line(label, List.of(when == null ? Piece.silent(page.words().text("not-told")) : when.date()));
    }

    private static RoleRow role(OrganisationView.RoleHeld held, Page page) {
        String roles = held.roles().stream().map(page.words()::code).collect(Collectors.joining(", "));
        return new RoleRow(
                page.names().supportCase(held.caseId()), Piece.link(roles, "/events/" + held.event()), held.phase());
    }
}
