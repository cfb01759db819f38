package org.filrouge.views.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.filrouge.kernel.correction.CorrectedHistory;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.supportcase.SupportCaseId;
import org.filrouge.kernel.value.Bilingual;
import org.filrouge.views.query.Json;
import org.filrouge.views.store.ReadStore;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One event: everything that is recorded of it, and the numbers it goes into. */
@Controller
public class EventPage {

    private final ReadStore store;
    private final Pages pages;
    private final KeyNumbers numbers;

    public EventPage(ReadStore store, Pages pages, KeyNumbers numbers) {
        this.store = store;
        this.pages = pages;
        this.numbers = numbers;
    }

    @GetMapping("/events/{id}")
    ModelAndView one(@PathVariable String id, HttpServletRequest request) {
        RecordedEvent event = Json.found(store.events().byId(id));
        Page page = pages.open(request);
        EventTables tables = new EventTables(page);
        EventCatalogue.Entry entry = EventCatalogue.of(event.event().getClass());
        return page.show("event", page.words().label(event))
                .addObject("id", event.id())
                .addObject(
                        "stream",
                        page.words()
                                .pick(new Bilingual(
                                        entry.family().fr(), entry.family().en())))
                .addObject(
                        "evidence",
                        event.envelope().caseId() == null
                                ? null
                                : event.envelope().caseId().slug())
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
                .addObject(
                        "said",
                        page.facts()
                                .said(event, CorrectedHistory.of(store.events().told(List.of(id)))))
                .addObject("figures", figures(event, page));
    }

    /** The numbers of its case that this event goes into. */
    private List<Figure> figures(RecordedEvent event, Page page) {
        SupportCaseId caseId = event.envelope().caseId();
        return caseId == null
                        || store.cases().texts(List.of(caseId.slug()), "id").equals(Map.of())
                ? List.of()
                : numbers.all(page, "case", caseId.slug()).stream()
                        .filter(figure -> figure.events().contains(event.id()))
                        .toList();
    }
}
