package org.filrouge.views.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.filrouge.folds.TwoDates;
import org.filrouge.folds.casefile.StepBacks.StepBack;
import org.filrouge.folds.indicator.Answered;
import org.filrouge.folds.indicator.Finding;
import org.filrouge.folds.indicator.Indicator;
import org.filrouge.folds.indicator.Indicators;
import org.filrouge.folds.indicator.Reading;
import org.filrouge.http.Problem;
import org.filrouge.views.live.ViewProgress;
import org.filrouge.views.query.SignalAnswers.InCase;
import org.filrouge.views.time.DatesAsked;
import org.filrouge.views.time.TwoDatesReader;
import org.filrouge.views.time.ViewsAt;
import org.jspecify.annotations.Nullable;

/**
 * Opens a committee's pack again as it was seen at two dates, and says what its numbers have become since. Since means until today and
 * the log of today, or those that {@code now.seen} and {@code now.knownAt} say.
 */
public final class CommitteePacks {

    /** Above this many cases the numbers and points to watch are left to their own pages, so that a pack stays quick. */
    public static final int MOST_CASES = 20;

    /** What a pack is about: one of them. */
    public static final List<String> SCOPE = List.of("case", "territory", "funder");

    /** What the names of the parameters of the later moment begin with. */
    public static final String NOW = "now.";

    private final Histories histories;
    private final IndicatorAnswers answers;
    private final SignalAnswers signals;
    private final TwoDatesReader reader;
    private final ViewProgress progress;

    public CommitteePacks(
            Histories histories,
            IndicatorAnswers answers,
            SignalAnswers signals,
            TwoDatesReader reader,
            ViewProgress progress) {
        this.histories = histories;
        this.answers = answers;
        this.signals = signals;
        this.reader = reader;
        this.progress = progress;
    }

    /**
     * A number of the pack.
     *
     * @param difference what it is now less what it was, in its unit; null where one of them is no number or their tax bases differ
     * @param why the parameters that compare the two
     */
    public record Number(
            Indicator indicator,
            Answered then,
            Answered now,
            boolean changed,
            @Nullable BigDecimal difference,
            Map<String, String> why) {}

    /**
     * A pack.
     *
     * @param scope the parameters it is about
     * @param now the dates of the later moment
     * @param since the cases that have come since
     * @param signals the points to watch as they stood then
     * @param stepBacks who had stepped back from decisions of these cases by then
     */
    public record Pack(
            Map<String, String> scope,
            LocalDate day,
            DatesAsked now,
            LocalDate today,
            Set<String> cases,
            Set<String> since,
            List<Number> numbers,
            List<InCase> signals,
            List<StepBack> stepBacks) {

        public boolean isLarge() {
            return cases.size() > MOST_CASES || since.size() > MOST_CASES;
        }
    }

    /** The names of all parameters, besides the two dates. */
    public static Set<String> names() {
        Set<String> names = new TreeSet<>(SCOPE);
        names.addAll(Set.of(TerritoryReading.PARAMETER, NOW + DatesAsked.KNOWN_AT, NOW + DatesAsked.SEEN));
        return names;
    }

    /**
     * Opens a pack.
     *
     * @throws Problem when it is about nothing or several things, or there is no such thing at its dates
     */
    public Pack open(Map<String, String> parameters, ViewsAt views) {
        Map<String, String> scope = scope(parameters, views);
        ViewsAt later = later(parameters, views);
        LocalDate day = HistoryQuery.of(scope, views.dates()).day(views.today());
        Set<String> cases = cases(scope, views.dates());
        Set<String> since = cases(scope, later.dates());
        since.removeAll(cases);
        Pack frame = new Pack(scope, day, later.asked(), later.today(), cases, since, List.of(), List.of(), List.of());
        return frame.isLarge()
                ? frame
                : new Pack(
                        scope,
                        day,
                        later.asked(),
                        later.today(),
                        cases,
                        since,
                        numbers(scope, views, later),
                        signals.ofCases(cases, views, day),
                        stepBacks(cases, views));
    }

    private static List<StepBack> stepBacks(Set<String> cases, ViewsAt views) {
        return views.cases().all(cases).stream()
                .flatMap(view -> view.stepBacks().stepBacks().stream())
                .toList();
    }

    private static Map<String, String> scope(Map<String, String> parameters, ViewsAt views) {
        Map<String, String> scope = new TreeMap<>(parameters);
        scope.keySet().retainAll(SCOPE);
        if (scope.size() != 1) {
            throw Problem.parameter("case");
        }
        if (scope.containsKey("case")) {
            Json.found(views.ofEveryDay().cases().find(Json.slug(scope.getOrDefault("case", ""))));
        }
        if (scope.containsKey("funder")) {
            Json.found(views.ofEveryDay().funders().find(Json.slug(scope.getOrDefault("funder", ""))));
        }
        String reading = parameters.get(TerritoryReading.PARAMETER);
        if (reading != null && scope.containsKey("territory")) {
            scope.put(TerritoryReading.PARAMETER, TerritoryReading.of(reading).text());
        }
        return scope;
    }

    /** The later moment always has a size of its own, so that the pack can be cited with both. */
    private ViewsAt later(Map<String, String> parameters, ViewsAt views) {
        Map<String, String> asked = new TreeMap<>();
        asked.put(
                DatesAsked.KNOWN_AT,
                parameters.getOrDefault(NOW + DatesAsked.KNOWN_AT, "size:" + (progress.position() + 1)));
        String seen = parameters.get(NOW + DatesAsked.SEEN);
        if (seen != null) {
            asked.put(DatesAsked.SEEN, seen);
        }
        ViewsAt later = reader.of(asked);
        views.cite(NOW + DatesAsked.KNOWN_AT, "size:" + later.dates().size());
        views.cite(NOW + DatesAsked.SEEN, later.today().toString());
        return later;
    }

    private Set<String> cases(Map<String, String> scope, TwoDates dates) {
        HistoryQuery query = HistoryQuery.of(scope, dates);
        if (query.territory() != null) {
            return new TreeSet<>(histories.casesOf(query));
        }
        Set<String> cases = new TreeSet<>();
        histories.standing(query).events().stream()
                .map(event -> event.envelope().caseId())
                .filter(Objects::nonNull)
                .forEach(id -> cases.add(id.slug()));
        return cases;
    }

    /** Those that find something to count, then or now. */
    private List<Number> numbers(Map<String, String> scope, ViewsAt views, ViewsAt later) {
        Reading.Facts then = answers.facts(HistoryQuery.of(scope, views.dates()));
        Reading.Facts now = answers.facts(HistoryQuery.of(scope, later.dates()));
        views.took(then.events());
        return Indicators.all().stream()
                .map(indicator -> number(
                        indicator,
                        then.answer(
                                indicator, HistoryQuery.of(scope, views.dates()).day(views.today())),
                        now.answer(indicator, later.today()),
                        why(indicator, scope, views, later)))
                .filter(number -> !events(number.then()).isEmpty()
                        || !events(number.now()).isEmpty())
                .toList();
    }

    private static Collection<String> events(Answered answered) {
        return answered.finding().events();
    }

    private static Number number(Indicator indicator, Answered then, Answered now, Map<String, String> why) {
        Finding before = then.finding();
        Finding after = now.finding();
        BigDecimal difference = Objects.equals(before.basis(), after.basis())
                        && before.value().value() instanceof BigDecimal first
                        && after.value().value() instanceof BigDecimal second
                ? second.subtract(first)
                : null;
        return new Number(indicator, then, now, !before.saysAs(after), difference, why);
    }

    private static Map<String, String> why(
            Indicator indicator, Map<String, String> scope, ViewsAt views, ViewsAt later) {
        Map<String, String> why = new TreeMap<>(scope);
        why.put(CompareParameters.INDICATOR, indicator.code());
        views.pinned().forEach((name, value) -> why.put(CompareParameters.THEN + name, value));
        why.putAll(later.pinned());
        return why;
    }
}
