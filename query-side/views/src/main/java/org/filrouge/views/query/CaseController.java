package org.filrouge.views.query;

import java.util.List;
import org.filrouge.folds.casefile.CaseView;
import org.filrouge.views.time.ViewsAt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Support cases. */
@RestController
@RequestMapping(path = "/api/cases", produces = MediaType.APPLICATION_JSON_VALUE)
public class CaseController {

    /** What a list shows of a case. */
    record Summary(
            String id,
            @Nullable String title,
            @Nullable String sector,
            List<?> territories,
            int facts,
            int gaps,
            int warnings) {}

    @GetMapping
    ResponseEntity<byte[]> list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            ViewsAt views) {
        return Json.page("cases", ViewsAt::cases, views, after, limit, CaseView::id, CaseController::summary);
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(@PathVariable String id, ViewsAt views) {
        return Json.answer(Json.found(views.cases().find(Json.slug(id))), views);
    }

    /**
     * Months between two facts of a case, planned ones included. Each is the name of an event or the kind of an observation, the first
     * of them to begin with and the last to end with, or the id of one event.
     */
    @GetMapping("/{id}/interval")
    ResponseEntity<byte[]> interval(
            @PathVariable String id, @RequestParam String from, @RequestParam String to, ViewsAt views) {
        CaseView view = Json.found(views.cases().find(Json.slug(id)));
        return Json.answer(Interval.of(view.timeline().standing(), from, to), views);
    }

    private static Object summary(CaseView view) {
        return new Summary(
                view.id(),
                view.frame().title(),
                view.frame().sector(),
                view.frame().territories(),
                view.timeline().standing().size(),
                view.gaps().holes().size(),
                view.warnings().seen().size());
    }
}
