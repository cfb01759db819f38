package org.filrouge.views.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.filrouge.kernel.correction.FactHistory;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.views.time.Cursor;
import org.filrouge.views.time.ViewsAt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The history itself, filtered and page by page, and each event of it. */
@RestController
public class HistoryController {

    private static final Set<String> PARAMETERS = Set.of(
            "case",
            "organisation",
            "funder",
            "territory",
            "sector",
            TerritoryReading.PARAMETER,
            "type",
            "from",
            "to",
            "asOf",
            "knownAt",
            "cursor",
            "limit");

    private final Histories histories;

    public HistoryController(Histories histories) {
        this.histories = histories;
    }

    @GetMapping(path = "/api/history", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> history(
            @RequestParam Map<String, String> parameters,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            ViewsAt views) {
        Map<String, String> asked = Parameters.of(parameters, PARAMETERS);
        Histories.Page page =
                histories.page(HistoryQuery.of(asked, views.dates()), Cursor.position(cursor, -1), Json.limit(limit));
        views.took(page.events());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("events", page.events().stream().map(EventJson::of).toList());
        if (page.next() != null) {
            body.put("next", Cursor.after(page.next(), views));
        }
        return Json.answer(body, views);
    }

    @GetMapping(path = "/api/events/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> event(@PathVariable String id, ViewsAt views) {
        RecordedEvent event = Json.found(views.event(id));
        Map<String, Object> json = EventJson.of(event);
        Optional<FactHistory> fact = views.said(List.of(id)).about(id);
        fact.filter(one -> !one.steps().isEmpty()).ifPresent(one -> EventJson.amend(json, one));
        if (views.dates().asOf() != null) {
            RecordedEvent standing = fact.map(one -> one.versions().getLast()).orElse(event);
            json.put("inEffect", views.dates().of(standing));
        }
        return Json.answer(json, views);
    }
}
