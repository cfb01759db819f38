package org.filrouge.views.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.filrouge.folds.approval.ProposalView;
import org.filrouge.folds.approval.ProposalView.Asked;
import org.filrouge.folds.approval.ProposalView.Settled;
import org.filrouge.folds.approval.ProposalView.State;
import org.filrouge.http.Problem;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.views.time.DatesAsked;
import org.filrouge.views.time.ViewsAt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Decisions that wait for a second person: {@code /api/proposals}, those that still wait unless {@code state} says otherwise. */
@RestController
@RequestMapping(path = "/api/proposals", produces = MediaType.APPLICATION_JSON_VALUE)
public class ProposalQueryController {

    private static final String STATE = "state";
    private static final Set<String> ONE = Set.of(DatesAsked.AS_OF, DatesAsked.KNOWN_AT);
    private static final Set<String> LIST = Set.of(STATE, "limit", DatesAsked.AS_OF, DatesAsked.KNOWN_AT);

    @GetMapping
    ResponseEntity<byte[]> list(
            @RequestParam Map<String, String> parameters,
            ViewsAt views,
            @RequestParam(required = false) @Nullable Integer limit) {
        State state = state(Parameters.of(parameters, LIST).getOrDefault(STATE, State.OPEN.name()));
        List<ProposalView> found = Proposals.which(view -> view.state() == state, views);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("count", found.size());
        body.put(
                "proposals",
                found.stream()
                        .limit(Json.limit(limit))
                        .map(ProposalQueryController::brief)
                        .toList());
        return Json.answer(body, views);
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(@PathVariable String id, @RequestParam Map<String, String> parameters, ViewsAt views) {
        Parameters.of(parameters, ONE);
        ProposalView view = Proposals.find(id, views);
        Map<String, Object> body = brief(view);
        ProposedChange change = ProposedChange.of(view.asked(), views);
        body.put("envelope", KernelJson.toMap(change.proposed().envelope()));
        body.put("data", change.proposed().event());
        if (change.corrects()) {
            body.put("before", stands(change.before()));
            body.put("after", stands(change.after()));
        }
        return Json.answer(body, views);
    }

    private static Map<String, Object> brief(ProposalView view) {
        Asked asked = view.asked();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", view.id());
        json.put(STATE, view.state());
        json.put("command", asked.command());
        json.put("stream", asked.stream());
        if (asked.supportCase() != null) {
            json.put("case", asked.supportCase());
        }
        json.put("version", asked.version());
        json.put("guarded", asked.guarded());
        json.put("why", Map.of("code", asked.why(), "sentence", asked.why().sentence()));
        json.put("proposedBy", asked.by());
        json.put("recorded", asked.recorded());
        json.put("event", asked.event());
        if (view.settled() != null) {
            json.put("settled", settled(view.settled()));
        }
        return json;
    }

    private static Map<String, Object> settled(Settled settled) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("by", settled.by());
        if (settled.reason() != null) {
            json.put("reason", settled.reason());
        }
        json.put("rules", settled.rules());
        json.put("recorded", settled.recorded());
        json.put("event", settled.event());
        return json;
    }

    /** The fact as it stands, or that it does not. */
    private static Map<String, Object> stands(@Nullable RecordedEvent fact) {
        return fact == null
                ? Map.of("stands", false)
                : new TreeMap<>(Map.of(
                        "stands", true,
                        "event", fact.id(),
                        "type", fact.name(),
                        "effective", fact.envelope().effective(),
                        "data", fact.event()));
    }

    private static State state(String text) {
        for (State state : State.values()) {
            if (state.name().equals(text)) {
                return state;
            }
        }
        throw Problem.parameter(STATE);
    }
}
