package org.filrouge.views.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.supportcase.SupportCaseId;
import org.filrouge.kernel.value.Bilingual;
import org.filrouge.views.query.Json;
import org.filrouge.views.time.ViewsAt;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One event: everything that is recorded of it, and the numbers it goes into. */
@Controller
public class EventPage {

    private final Pages pages;
    private final KeyNumbers numbers;

    public EventPage(Pages pages, KeyNumbers numbers) {
        this.pages = pages;
        this.numbers = numbers;
    }

    @GetMapping("/events/{id}")
    ModelAndView one(@PathVariable String id, ViewsAt views, HttpServletRequest request) {
        RecordedEvent event = Json.found(views.event(id));
        Page page = pages.open(request, views);
        EventTables tables = new EventTables(page);
        EventCatalogue.Entry entry = EventCatalogue.of(event.event().getClass());
        return page.show("event", page.words().label(event))
                .addObject("id", event.id())
                .addObject(
                        "stream",
                        page.words()
                                .pick(new Bilingual(
                                        entry.family().fr(), entry.family().en())))
                .addObject("fact", page.facts().row(event))
                .addObject("told", page.told().everything(event))
                .addObject("dates", tables.dates(event))
                .addObject("who", tables.who(event.envelope()))
                .addObject("grounds", tables.grounds(event.envelope()))
                .addObject("place", tables.place(event))
                .addObject(
                        "gaps",
                        event.envelope().gaps().stream()
                                .map(gap -> new CaseTables(page).sentence(gap.code(), gap.facts()))
                                .toList())
                .addObject(
                        "warnings",
                        event.envelope().warnings().stream()
                                .map(warning -> new CaseTables(page).sentence(warning.code(), warning.facts()))
                                .toList())
                .addObject("said", page.facts().said(event, views.said(List.of(id))))
                .addObject("figures", figures(event, page));
    }

    /** The numbers of its case that this event goes into. */
    private List<Figure> figures(RecordedEvent event, Page page) {
        SupportCaseId caseId = event.envelope().caseId();
        return caseId == null || page.views().cases().find(caseId.slug()).isEmpty()
                ? List.of()
                : numbers.all(page, "case", caseId.slug()).stream()
                        .filter(figure -> figure.events().contains(event.id()))
                        .toList();
    }
}
