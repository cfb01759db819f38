package org.filrouge.views.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.filrouge.folds.TwoDates;
import org.filrouge.folds.indicator.Indicator;
import org.filrouge.http.Problem;
import org.filrouge.views.pages.DatesBar.Field;
import org.filrouge.views.query.Definitions;
import org.filrouge.views.query.Json;
import org.filrouge.views.replay.ReplayAsked;
import org.filrouge.views.replay.ReplayController;
import org.filrouge.views.replay.Replays;
import org.filrouge.views.replay.Subjects;
import org.filrouge.views.time.ViewsAt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A history replayed step by step: how a number, or what is known of a case, built up. Works by links alone. */
@Controller
public class ReplayPage {

    /** Steps on one page; with more of them the strides are too short. */
    static final int MOST = 120;

    private static final String AT = "at";
    private static final String USUAL_BEGIN = "2000-01-01";

    private final Subjects subjects;
    private final Replays replays;
    private final ReplayStates states;
    private final Pages pages;
    private final Clock clock;

    public ReplayPage(Subjects subjects, Replays replays, ReplayStates states, Pages pages, Clock clock) {
        this.subjects = subjects;
        this.replays = replays;
        this.states = states;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/replay")
    ModelAndView replay(@RequestParam Map<String, String> parameters, ViewsAt views, HttpServletRequest request) {
        Map<String, String> asked = new TreeMap<>(parameters);
        asked.values().removeIf(String::isBlank);
        asked.putIfAbsent("from", USUAL_BEGIN);
        asked.putIfAbsent("step", "year");
        if (!asked.containsKey("indicator") && !"case".equals(asked.get("view"))) {
            throw Problem.parameter("view");
        }
        Page page = pages.open(request, views);
        ReplayAsked told = ReplayAsked.of(with(asked, "limit", Integer.toString(MOST)), LocalDate.now(clock));
        List<TwoDates> steps = replays.steps(subjects.of(asked), told, states.pinned(views.dates()))
                .limit(MOST + 1L)
                .toList();
        List<TwoDates> shown = steps.subList(0, Math.min(MOST, steps.size()));
        Optional<Indicator> indicator = Optional.ofNullable(asked.get("indicator"))
                .map(code -> Json.found(Definitions.indicator(code, asked.get(Definitions.VERSION), views)));
        Scope scope = new Scope(page, indicator.isPresent() ? asked : Map.of("case", asked.getOrDefault("key", "")));
        List<ReplayStates.State> rows = indicator.isPresent()
                ? states.ofNumber(page, indicator.get(), scope.keys(), shown)
                : states.ofCase(page, asked.getOrDefault("key", ""), shown);
        int at = at(asked.get(AT), rows.size());
        asked.keySet().retainAll(kept());
        String title = page.words()
                .text(
                        "replay.title",
                        indicator
                                .map(one -> page.words().pick(one.label()))
                                .orElse(page.words().text("replay.case")));
        return page.show("replay", title)
                .addObject("scope", scope.lines())
                .addObject("kept", kept(asked))
                .addObject("from", told.from())
                .addObject("to", told.to())
                .addObject("strides", List.of("month", "quarter", "year", "event"))
                .addObject("movers", List.of("world", "knowledge"))
                .addObject("step", asked.get("step"))
                .addObject("over", told.knowledge() ? "knowledge" : "world")
                .addObject("states", rows)
                .addObject("at", at)
                .addObject("shortened", steps.size() > MOST)
                .addObject("previous", at > 0 ? address(asked, at - 1) : null)
                .addObject("next", at < rows.size() - 1 ? address(asked, at + 1) : null)
                .addObject("chart", StepChart.of(rows))
                .addObject("json", Page.with("/api/replay", fields(dated(asked, views))));
    }

    private static List<String> kept() {
        return ReplayController.names().stream()
                .filter(name -> !List.of("follow", "cursor", "limit").contains(name))
                .toList();
    }

    private static int at(@Nullable String told, int steps) {
        int last = steps - 1;
        return told == null || !told.matches("\\d{1,4}") ? last : Math.min(Integer.parseInt(told), last);
    }

    private static Map<String, String> with(Map<String, String> asked, String name, String value) {
        Map<String, String> more = new TreeMap<>(asked);
        more.put(name, value);
        more.remove("cursor");
        return more;
    }

    private static Map<String, String> dated(Map<String, String> asked, ViewsAt views) {
        Map<String, String> dated = new TreeMap<>(asked);
        dated.putAll(views.asked().parameters());
        return dated;
    }

    private static String address(Map<String, String> asked, int at) {
        return Page.with("/replay", fields(with(asked, AT, Integer.toString(at))));
    }

    /** What the form leaves as it is. */
    private static List<Field> kept(Map<String, String> asked) {
        return fields(asked).stream()
                .filter(one -> !List.of("from", "to", "step", "over").contains(one.name()))
                .toList();
    }

    private static List<Field> fields(Map<String, String> asked) {
        return asked.entrySet().stream()
                .map(one -> new Field(one.getKey(), one.getValue()))
                .toList();
    }
}
