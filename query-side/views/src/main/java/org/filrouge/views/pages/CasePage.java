package org.filrouge.views.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.filrouge.folds.casefile.CaseView;
import org.filrouge.folds.casefile.Timeline;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.views.query.Json;
import org.filrouge.views.time.ViewsAt;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One case, told from its first fact to its last. */
@Controller
public class CasePage {

    private final Pages pages;
    private final KeyNumbers numbers;
    private final SignalTables signals;

    public CasePage(Pages pages, KeyNumbers numbers, SignalTables signals) {
        this.pages = pages;
        this.numbers = numbers;
        this.signals = signals;
    }

    @GetMapping("/cases/{id}")
    ModelAndView one(@PathVariable String id, ViewsAt views, HttpServletRequest request) {
        CaseView view = Json.found(views.cases().find(Json.slug(id)));
        Page page = pages.open(request, views);
        List<RecordedEvent> events = views.events(
                view.timeline().entries().stream().map(Timeline.Entry::position).toList());
        Map<String, RecordedEvent> known = new HashMap<>();
        events.forEach(event -> known.put(event.id(), event));
        page.names().learn(events);
        CaseTables tables = new CaseTables(page);
        String title = view.frame().title();
        String sector = view.frame().sector();
        EngineeringTables engineering = new EngineeringTables(page);
        SelectionTables selections = new SelectionTables(page);
        EndingTables endings = new EndingTables(page);
        return page.show("case", title == null ? page.names().caseTitle(id) : title)
                .addObject("id", view.id())
                .addObject("sector", sector == null ? null : page.words().code("sector", sector))
                .addObject(
                        "territories",
                        view.frame().territories().stream()
                                .map(page.values()::place)
                                .toList())
                .addObject("figures", numbers.all(page, "case", view.id()))
                .addObject("replay", "/replay?view=case&key=" + view.id())
                .addObject("signals", signals.rows(page, Map.of("case", view.id())))
                .addObject("facts", page.facts().rows(events))
                .addObject("actors", tables.actors(view.frame()))
                .addObject("promises", tables.promises(view.commitments()))
                .addObject("grants", tables.grants(view.money()))
                .addObject("money", tables.money(view.id(), view.money()))
                .addObject("missions", new MissionTables(page).missions(view.missions()))
                .addObject("engineering", engineering.frame(view))
                .addObject("decisions", engineering.decisions(view))
                .addObject("committees", engineering.committees(view))
                .addObject("cycle", new CycleTable(page).rows(view.cycle()))
                .addObject("selections", selections.selections(view.provision()))
                .addObject("contracts", selections.days(view.contracts()))
                .addObject("referrals", endings.referrals(view.referrals()))
                .addObject("endings", endings.ends(view.endings()))
                .addObject("difficulties", endings.difficulties(view.difficulties()))
                .addObject("sections", sections(view, page))
                .addObject("gaps", tables.gaps(view.gaps(), known))
                .addObject("warnings", tables.warnings(view.warnings(), known));
    }

    private static List<Section> sections(CaseView view, Page page) {
        return Stream.of(
                        new TogetherSections(page).of(view),
                        new GroupSections(page).of(view),
                        new PublicSections(page).of(view),
                        new ApproachSections(page).of(view),
                        new StepBackSections(page).of(view.stepBacks()))
                .flatMap(List::stream)
                .filter(section -> !section.blocks().isEmpty())
                .toList();
    }
}
