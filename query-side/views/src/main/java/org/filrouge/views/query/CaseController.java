package org.filrouge.views.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.folds.casefile.CaseView;
import org.filrouge.folds.casefile.Timeline.Entry;
import org.filrouge.http.Problem;
import org.filrouge.kernel.value.MonthSpan;
import org.filrouge.views.store.ReadStore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Support cases. */
@RestController
@RequestMapping("/api/cases")
public class CaseController {

    private final ReadStore store;

    public CaseController(ReadStore store) {
        this.store = store;
    }

    /** What a list shows of a case. */
    record Summary(
            String id, @Nullable String title, @Nullable String sector, List<?> territories, int facts, int gaps) {}

    @GetMapping
    ResponseEntity<byte[]> list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Json.page("cases", store.cases(), after, limit, CaseView::id, CaseController::summary);
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(@PathVariable String id) {
        return Json.answer(Json.found(store.cases().find(Json.slug(id))));
    }

    /**
     * Months between two facts of a case, planned ones included. Each is the name of an event or the kind of an observation, the first
     * of them to begin with and the last to end with, or the id of one event. The answer has one number when the dates are exact
     * enough, and its bounds where they have any.
     */
    @GetMapping("/{id}/interval")
    ResponseEntity<byte[]> interval(@PathVariable String id, @RequestParam String from, @RequestParam String to) {
        List<Entry> entries =
                Json.found(store.cases().find(Json.slug(id))).timeline().entries();
        Entry first = named(entries, from, "from").getFirst();
        Entry last = named(entries, to, "to").getLast();
        MonthSpan span = first.when().effective().monthsTo(last.when().effective());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("unit", "months");
        body.put("status", span.exactly().status());
        body.put("value", span.exactly().value());
        body.put("least", span.least());
        body.put("most", span.most());
        body.put("from", first.when());
        body.put("to", last.when());
        return Json.answer(body);
    }

    private static List<Entry> named(List<Entry> entries, String name, String parameter) {
        List<Entry> found =
                entries.stream().filter(entry -> isCalled(entry, name)).toList();
        if (found.isEmpty()) {
            throw Problem.parameter(parameter);
        }
        return found;
    }

    private static boolean isCalled(Entry entry, String name) {
        return entry.name().equals(name)
                || name.equals(entry.kind())
                || entry.when().event().equals(name);
    }

    private static Object summary(CaseView view) {
        return new Summary(
                view.id(),
                view.frame().title(),
                view.frame().sector(),
                view.frame().territories(),
                view.timeline().entries().size(),
                view.gaps().holes().size());
    }
}
