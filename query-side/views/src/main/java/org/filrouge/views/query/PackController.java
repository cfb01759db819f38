package org.filrouge.views.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.filrouge.folds.casefile.CaseView;
import org.filrouge.folds.indicator.Answered;
import org.filrouge.views.query.CommitteePacks.Number;
import org.filrouge.views.query.CommitteePacks.Pack;
import org.filrouge.views.time.DatesAsked;
import org.filrouge.views.time.Permalink;
import org.filrouge.views.time.ViewsAt;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * A committee's pack as it was seen: {@code /api/packs?territory=DEP-57&asOf=2009-12-31&knownAt=2009-12-31}, with the cases, the points
 * to watch, and each number then and now.
 */
@RestController
public class PackController {

    private static final String ADDRESS = "/api/packs";

    private final CommitteePacks packs;

    public PackController(CommitteePacks packs) {
        this.packs = packs;
    }

    @GetMapping(path = ADDRESS, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> pack(@RequestParam Map<String, String> parameters, ViewsAt views) {
        Set<String> known = new TreeSet<>(CommitteePacks.names());
        known.addAll(Set.of(DatesAsked.AS_OF, DatesAsked.KNOWN_AT));
        Pack pack = packs.open(Parameters.of(parameters, known), views);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("scope", pack.scope());
        json.putAll(views.named());
        json.put(DatesAsked.AS_OF, pack.day().toString());
        Map<String, Object> now = new LinkedHashMap<>(pack.now().named());
        now.put(DatesAsked.AS_OF, pack.today().toString());
        json.put("now", now);
        json.put("cases", pack.cases().stream().map(id -> named(id, views)).toList());
        json.put("casesSince", pack.since());
        json.put("tooManyCases", pack.isLarge());
        json.put("numbers", pack.numbers().stream().map(PackController::shown).toList());
        json.put("signals", pack.signals().stream().map(SignalController::shown).toList());
        json.put("stepBacks", pack.stepBacks());
        Permalink.of(ADDRESS, parameters, views).ifPresent(link -> json.put("permalink", link));
        return Json.answer(json);
    }

    private static Map<String, Object> named(String id, ViewsAt views) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put(
                "title",
                views.ofEveryDay()
                        .cases()
                        .find(id)
                        .map(CaseView::frame)
                        .map(frame -> frame.title())
                        .orElse(null));
        return json;
    }

    private static Map<String, Object> shown(Number number) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", number.indicator().code());
        json.put("version", number.indicator().version());
        json.put("label", number.indicator().label());
        json.put("unit", number.indicator().unit());
        json.put("then", found(number.then()));
        json.put("now", found(number.now()));
        json.put("changed", number.changed());
        json.put("difference", number.difference());
        json.put("compare", Permalink.address(CompareController.ADDRESS, number.why()));
        return json;
    }

    private static Map<String, Object> found(Answered answered) {
        Map<String, Object> json = new LinkedHashMap<>();
        IndicatorAnswers.fill(json, answered.finding());
        return json;
    }
}
