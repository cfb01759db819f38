package org.filrouge.views.query;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.filrouge.folds.signal.Signal;
import org.filrouge.folds.signal.SignalKind;
import org.filrouge.folds.signal.Signals;
import org.filrouge.http.Problem;
import org.filrouge.views.query.SignalAnswers.InCase;
import org.filrouge.views.time.ViewsAt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Points to watch: {@code /api/signals?case=moselle-elips&status=open}, by case, territory or committee. Each answer names the events
 * that raise it and those that lift it. Without a scope, the list of what is watched.
 */
@RestController
@RequestMapping(path = "/api/signals", produces = MediaType.APPLICATION_JSON_VALUE)
public class SignalController {

    private static final Set<String> KNOWN =
            Set.of("case", "territory", TerritoryReading.PARAMETER, "committee", "asOf", "knownAt", "status");

    private final SignalAnswers answers;

    public SignalController(SignalAnswers answers) {
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<byte[]> list(@RequestParam Map<String, String> parameters, ViewsAt views) {
        Map<String, String> scope = Parameters.of(parameters, KNOWN);
        Signal.Status wanted = status(scope.remove("status"));
        if (scope.isEmpty()) {
            views.notCited();
            return Json.answer(Map.of(
                    "kinds",
                    Signals.kinds().stream().map(SignalController::described).toList()));
        }
        LocalDate day = HistoryQuery.of(scope, views.dates()).day(views.today());
        List<InCase> found = answers.of(scope, views, day);
        views.asked().parameters().keySet().forEach(scope::remove);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("scope", scope);
        body.putAll(views.named());
        body.put("asOf", day.toString());
        body.put("open", count(found, Signal.Status.OPEN));
        body.put("lifted", count(found, Signal.Status.LIFTED));
        body.put(
                "signals",
                found.stream()
                        .filter(one -> wanted == null || one.status() == wanted)
                        .map(SignalController::shown)
                        .toList());
        return Json.answer(body);
    }

    private static long count(List<InCase> found, Signal.Status status) {
        return found.stream().filter(one -> one.status() == status).count();
    }

    private static Map<String, Object> described(SignalKind kind) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", kind.code());
        json.put("label", kind.label());
        json.put("raised", kind.raised());
        json.put("lifted", kind.lifted());
        return json;
    }

    static Map<String, Object> shown(InCase found) {
        Signal signal = found.signal();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("case", found.caseId());
        json.put("code", signal.code());
        json.put("label", Signals.kind(signal.code()).label());
        json.put("subject", signal.subject());
        json.put("status", found.status());
        json.put("raisedBy", signal.raisedBy());
        json.put("liftedBy", signal.liftedBy());
        return json;
    }

    private static Signal.@Nullable Status status(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "OPEN" -> Signal.Status.OPEN;
            case "LIFTED" -> Signal.Status.LIFTED;
            default -> throw Problem.parameter("status");
        };
    }
}
