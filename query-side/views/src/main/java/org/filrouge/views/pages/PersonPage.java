package org.filrouge.views.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.filrouge.folds.person.PersonView;
import org.filrouge.folds.person.PersonView.About;
import org.filrouge.folds.person.Recorded;
import org.filrouge.folds.person.TextErasureView;
import org.filrouge.views.persons.Extract;
import org.filrouge.views.persons.Persons;
import org.filrouge.views.query.Json;
import org.filrouge.views.time.ViewsAt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** People: who is known, one of them with the history of it, and everything held on one, to print and hand over. */
@Controller
public class PersonPage {

    private static final int MOST = 500;

    private final Persons persons;
    private final Pages pages;

    public PersonPage(Persons persons, Pages pages) {
        this.persons = persons;
        this.pages = pages;
    }

    /** A person in the list. */
    record Row(Piece id, String name, @Nullable String until, String held, String erasure) {}

    /** A step of a person's history. */
    record Step(Piece what, String when, String by, @Nullable String reason) {}

    @GetMapping("/persons")
    ModelAndView list(ViewsAt views, HttpServletRequest request) {
        Page page = pages.open(request, views);
        List<Row> rows = views.persons().page(null, MOST).stream()
                .map(view -> row(view, page.words()))
                .toList();
        List<Line> texts = views.textErasures().page(null, MOST).stream()
                .map(view -> text(view, page.words()))
                .toList();
        return page.show("persons", page.words().text("persons.title"))
                .addObject("rows", rows)
                .addObject("texts", texts);
    }

    private static Row row(PersonView view, Wording words) {
        String silent = words.text("not-told");
        return new Row(
                Piece.link(view.id(), "/persons/" + view.id()),
                view.details() == null ? silent : view.details().name(),
                view.retention() == null ? null : words.date(view.retention().until()),
                words.yesNo(view.isHeld()),
                words.code(view.erasure()));
    }

    private static Line text(TextErasureView view, Wording words) {
        Piece state = view.erased() == null
                ? Piece.plain(words.code(view.erasure()))
                : Piece.link(words.code(view.erasure()), "/text-erasures/" + view.id() + "/certificate");
        return new Line(view.id(), List.of(state));
    }

    @GetMapping("/persons/{id}")
    ModelAndView one(@PathVariable String id, ViewsAt views, HttpServletRequest request) {
        PersonView view = Json.found(persons.find(Json.slug(id), views));
        Page page = pages.open(request, views);
        Wording words = page.words();
        return page.show("person", words.text("person.title", id))
                .addObject("id", id)
                .addObject("why", why(view, page))
                .addObject("details", details(view, page))
                .addObject("forgetting", forgetting(view, page))
                .addObject("waits", view.isHeld() && view.request() != null && view.erased() == null)
                .addObject("erased", view.erased() != null)
                .addObject(
                        "steps",
                        view.history().stream().map(at -> step(at, words)).toList())
                .addObject(
                        "about",
                        view.about().stream().map(fact -> about(fact, words)).toList())
                .addObject("recipients", recipients(view, page));
    }

    @GetMapping("/persons/{id}/extract")
    ModelAndView extract(@PathVariable String id, ViewsAt views, HttpServletRequest request) {
        PersonView view = Json.found(persons.find(Json.slug(id), views));
        Page page = pages.open(request, views);
        Extract extract = persons.extract(view);
        return page.show("extract", page.words().text("extract.title", id))
                .addObject("id", id)
                .addObject("why", why(view, page))
                .addObject("details", details(view, page))
                .addObject("forgetting", forgetting(view, page))
                .addObject("recipients", recipients(view, page))
                .addObject("history", page.facts().rows(extract.history()))
                .addObject("texts", page.facts().rows(extract.texts()))
                .addObject(
                        "reads",
                        extract.consultations().stream().map(PersonPage::read).toList());
    }

    private static String read(Map<String, Object> consultation) {
        return consultation.entrySet().stream()
                .map(entry -> entry.getKey() + " : " + entry.getValue())
                .collect(Collectors.joining(" · "));
    }

    private static List<Line> why(PersonView view, Page page) {
        List<Line> lines = new ArrayList<>();
        if (view.registration() != null) {
            add(lines, page, "purpose", view.registration().purpose());
            add(lines, page, "legalBasis", view.registration().legalBasis());
        }
        if (view.retention() != null) {
            lines.add(line(
                    page, page.words().text("persons.until"), view.retention().until()));
        }
        return lines;
    }

    private static List<Line> details(PersonView view, Page page) {
        List<Line> lines = new ArrayList<>();
        if (view.details() != null) {
            lines.add(
                    line(page, page.words().text("persons.name"), view.details().name()));
            add(lines, page, "email", view.details().email());
            add(lines, page, "telephone", view.details().telephone());
            add(lines, page, "function", view.details().function());
            add(lines, page, "organisation", view.details().organisation());
        }
        return lines;
    }

    private static List<Line> forgetting(PersonView view, Page page) {
        List<Line> lines = new ArrayList<>();
        lines.add(line(page, page.words().text("person.held"), view.isHeld()));
        lines.add(line(page, page.words().text("person.state"), view.erasure()));
        if (view.request() != null) {
            add(lines, page, "askedBy", view.request().askedBy());
            add(lines, page, "ground", view.request().ground());
        }
        return lines;
    }

    private static List<Line> recipients(PersonView view, Page page) {
        return view.recipients().stream()
                .map(notice -> new Line(
                        page.words().instant(notice.at().recorded()),
                        List.of(
                                page.names().organisation(notice.recipient()),
                                Piece.plain(page.words().code(notice.had())))))
                .toList();
    }

    private static Step step(Recorded at, Wording words) {
        return new Step(
                Piece.link(words.label(at.name()), "/events/" + at.event()),
                words.instant(at.recorded()),
                at.by(),
                at.reason());
    }

    private static Piece about(About fact, Wording words) {
        return Piece.link(words.label(fact.at().name()), "/events/" + fact.at().event());
    }

    private static void add(List<Line> lines, Page page, String field, @Nullable Object value) {
        if (value != null) {
            lines.add(line(page, page.words().field(field), value));
        }
    }

    private static Line line(Page page, String label, Object value) {
        return new Line(label, page.values().of(value, null));
    }
}
