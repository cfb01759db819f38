package org.filrouge.views.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.filrouge.folds.comparison.Comparison;
import org.filrouge.folds.comparison.Comparison.Part;
import org.filrouge.folds.comparison.Comparison.Share;
import org.filrouge.folds.indicator.Answered;
import org.filrouge.kernel.correction.CorrectionEvent;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.views.query.Comparisons.Asked;
import org.filrouge.views.query.Comparisons.Compared;
import org.filrouge.views.time.Permalink;
import org.filrouge.views.time.ViewsAt;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Why a number is not what it was: {@code /api/compare?indicator=F14&case=bouches-du-rhone-ge14&then.knownAt=2009-12-31}. Both answers
 * with the sizes of the log they are made at, the difference, and its parts by cause, each with its events; the changes of the parts
 * add up to exactly the difference.
 */
@RestController
public class CompareController {

    static final String ADDRESS = "/api/compare";
    private static final Set<String> PARAMETERS = CompareParameters.names();

    private final Comparisons comparisons;

    public CompareController(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @GetMapping(path = ADDRESS, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> compare(@RequestParam Map<String, String> parameters, ViewsAt views) {
        Compared compared = comparisons.of(Parameters.of(parameters, PARAMETERS), views);
        Comparison comparison = compared.comparison();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("indicator", compared.after().indicator().code());
        json.put("label", compared.after().indicator().label());
        json.put("unit", compared.after().indicator().unit());
        Map<String, String> scope = new TreeMap<>(parameters);
        scope.keySet().retainAll(CompareParameters.SCOPE);
        json.put("scope", scope);
        json.put("before", side(compared.before(), comparison.before()));
        json.put("after", side(compared.after(), comparison.after()));
        json.put("difference", comparison.difference());
        json.put(
                "parts",
                comparison.parts().stream().map(part -> part(part, compared)).toList());
        Permalink.of(ADDRESS, parameters, views).ifPresent(link -> json.put("permalink", link));
        return Json.answer(json);
    }

    private static Map<String, Object> side(Asked asked, Answered answered) {
        HistoryQuery query = asked.query();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", asked.indicator().version());
        json.putAll(asked.dates().named());
        json.put("asOf", asked.day().toString());
        Map<String, Object> period = new LinkedHashMap<>();
        period.put("from", query.from());
        period.put("to", query.to());
        period.values().removeIf(Objects::isNull);
        json.put("period", period.isEmpty() && query.dates().asOf() == null ? "ALL" : period);
        if (query.territory() != null) {
            json.put("territories", query.territories().text());
        }
        IndicatorAnswers.fill(json, answered.finding());
        return json;
    }

    private static Map<String, Object> part(Part part, Compared compared) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("causes", part.causes());
        json.put("change", part.change());
        json.put(
                "events",
                part.shares().stream()
                        .map(share -> share(share, compared.events().get(share.event())))
                        .toList());
        return json;
    }

    private static Map<String, Object> share(Share share, RecordedEvent event) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", event.id());
        json.put("type", event.name());
        if (event.event() instanceof CorrectionEvent said) {
            json.put("of", said.event());
        }
        json.put("effective", event.envelope().effective());
        json.put("recordedtime", event.recorded().toString());
        json.put("position", event.position());
        json.put("change", share.change());
        return json;
    }
}
