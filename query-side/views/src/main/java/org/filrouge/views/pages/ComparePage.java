package org.filrouge.views.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.filrouge.folds.indicator.Indicator;
import org.filrouge.views.pages.DatesBar.Field;
import org.filrouge.views.query.CompareParameters;
import org.filrouge.views.query.Comparisons;
import org.filrouge.views.query.TerritoryReading;
import org.filrouge.views.time.DatesAsked;
import org.filrouge.views.time.ViewsAt;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Why a number is not what it was: two answers, what lies between them, and the events that made it so. */
@Controller
public class ComparePage {

    private final Comparisons comparisons;
    private final Pages pages;

    public ComparePage(Comparisons comparisons, Pages pages) {
        this.comparisons = comparisons;
        this.pages = pages;
    }

    @GetMapping("/compare")
    ModelAndView compare(@RequestParam Map<String, String> parameters, ViewsAt views, HttpServletRequest request) {
        Map<String, String> asked = new TreeMap<>(parameters);
        asked.values().removeIf(String::isBlank);
        asked.keySet().retainAll(CompareParameters.names());
        Indicator indicator = comparisons.indicator(asked, views);
        Page page = pages.open(request, views);
        Scope scope = new Scope(page, asked);
        ModelAndView view = page.show(
                        "compare",
                        page.words().text("compare.title", page.words().pick(indicator.label())))
                .addObject("label", page.words().pick(indicator.label()))
                .addObject("sheet", Page.with("/indicators/" + indicator.code(), fields(scope.keys())))
                .addObject("scope", scope.lines())
                .addObject("kept", kept(asked))
                .addObject("form", sides(asked));
        if (CompareParameters.comparing(asked)) {
            view.addObject("compared", new Explanations(page).of(comparisons.of(asked, views)))
                    .addObject("json", Page.with("/api/compare", fields(asked)));
        }
        return view;
    }

    /** One pair of dates in the form. */
    record SideForm(String prefix, String legend, String asOf, String knownAt, String knownAtType) {}

    private static List<SideForm> sides(Map<String, String> asked) {
        return Stream.of(CompareParameters.THEN, "")
                .map(prefix -> {
                    String knownAt = asked.getOrDefault(prefix + DatesAsked.KNOWN_AT, "");
                    return new SideForm(
                            prefix,
                            prefix.isEmpty() ? "compare.after" : "compare.before",
                            asked.getOrDefault(prefix + DatesAsked.AS_OF, ""),
                            knownAt,
                            knownAt.isEmpty() || knownAt.matches("\\d{4}-\\d\\d-\\d\\d") ? "date" : "text");
                })
                .toList();
    }

    /** What the form leaves as it is: all but the two pairs of dates. */
    private static List<Field> kept(Map<String, String> asked) {
        Map<String, String> kept = new TreeMap<>(asked);
        Stream.of(CompareParameters.THEN, "").forEach(prefix -> {
            kept.remove(prefix + DatesAsked.AS_OF);
            kept.remove(prefix + DatesAsked.KNOWN_AT);
        });
        return fields(kept);
    }

    private static List<Field> fields(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .filter(one -> !one.getKey().equals(TerritoryReading.PARAMETER) || parameters.containsKey("territory"))
                .map(one -> new Field(one.getKey(), one.getValue()))
                .toList();
    }
}
