package org.filrouge.views.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filrouge.http.Problem;
import org.filrouge.kernel.correction.CorrectedHistory;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.views.store.ReadStore;
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
            "limit",
            "afterPosition",
            "wait");

    private final Histories histories;
    private final ReadStore store;

    public HistoryController(Histories histories, ReadStore store) {
        this.histories = histories;
        this.store = store;
    }

    @GetMapping(path = "/api/history", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> history(
            @RequestParam Map<String, String> parameters,
            @RequestParam(required = false) @Nullable Long cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        parameters.keySet().stream()
                .filter(name -> !PARAMETERS.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Problem.parameter(name.length() > 40 ? "…" : name);
                });
        Histories.Page page =
                histories.page(HistoryQuery.of(parameters), cursor == null ? -1 : cursor, Json.limit(limit));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("events", page.events().stream().map(EventJson::of).toList());
        if (page.next() != null) {
            body.put("next", page.next());
        }
        return Json.answer(body);
    }

    @GetMapping(path = "/api/events/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> event(@PathVariable String id) {
        RecordedEvent event = Json.found(store.events().byId(id));
        Map<String, Object> json = EventJson.of(event);
        CorrectedHistory.of(store.events().told(List.of(id)))
                .about(id)
                .filter(fact -> !fact.steps().isEmpty())
                .ifPresent(fact -> EventJson.amend(json, fact));
        return Json.answer(json);
    }
}
