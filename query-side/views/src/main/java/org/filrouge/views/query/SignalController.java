package org.filrouge.views.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.filrouge.folds.signal.Signal;
import org.filrouge.folds.signal.SignalKind;
import org.filrouge.folds.signal.Signals;
import org.filrouge.http.Problem;
import org.filrouge.views.query.SignalAnswers.InCase;
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

    private static final Set<String> SCOPE =
            Set.of("case", "territory", TerritoryReading.PARAMETER, "committee", "asOf", "knownAt");
    private static final Map<String, SignalKind> KINDS =
            Signals.kinds().stream().collect(Collectors.toMap(SignalKind::code, Function.identity()));

    private final SignalAnswers answers;
    private final Clock clock;

    public SignalController(SignalAnswers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> list(@RequestParam Map<String, String> parameters) {
        Map<String, String> scope = scope(parameters);
        if (scope.isEmpty()) {
            return Json.answer(Map.of(
                    "kinds",
                    Signals.kinds().stream().map(SignalController::described).toList()));
        }
        LocalDate asOf = HistoryQuery.of(scope).asOf();
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        Signal.Status wanted = status(parameters.get("status"));
        List<InCase> found = answers.of(scope, day);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("scope", scope);
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

    private static Map<String, Object> shown(InCase found) {
        Signal signal = found.signal();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("case", found.caseId());
        json.put("code", signal.code());
        json.put("label", KINDS.get(signal.code()).label());
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

    private static Map<String, String> scope(Map<String, String> parameters) {
        Map<String, String> scope = new TreeMap<>(parameters);
        scope.keySet().removeAll(Set.of("afterPosition", "wait", "status"));
        scope.keySet().stream()
                .filter(name -> !SCOPE.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Problem.parameter(name.length() > 40 ? "…" : name);
                });
        return scope;
    }
}
