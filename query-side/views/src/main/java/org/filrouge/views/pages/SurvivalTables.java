package org.filrouge.views.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.filrouge.folds.survival.Fate;
import org.filrouge.folds.survival.Median;
import org.filrouge.folds.survival.Step;
import org.filrouge.folds.survival.Stratum;
import org.filrouge.folds.survival.Study;
import org.jspecify.annotations.Nullable;

/** A study as charts and tables: each number leads to the facts it is made of. */
final class SurvivalTables {

    private static final int MOST_FACTS = 30;

    private final Page page;
    private final Wording words;

    SurvivalTables(Page page) {
        this.page = page;
        this.words = page.words();
    }

    /** One group: its curve, what the curve is made of, and everybody in it. */
    record Shown(
            String id,
            String title,
            @Nullable SurvivalChart chart,
            String description,
            String median,
            List<Row> rows,
            List<Count> fates,
            List<SurvivalMembers.Member> members,
            boolean shortened) {}

    record Row(
            int months,
            int atRisk,
            int ended,
            int censored,
            String share,
            String error,
            String band,
            @Nullable String range,
            List<Piece> facts) {}

    record Count(String fate, int count, boolean followed) {}

    List<Shown> all(Study study, @Nullable Stratum by) {
        SurvivalMembers members = new SurvivalMembers(page, study.whole().subjects());
        List<Study.Group> groups =
                Stream.concat(Stream.of(study.whole()), study.strata().stream()).toList();
        int until = study.whole().curve().steps().stream()
                .mapToInt(Step::months)
                .max()
                .orElse(0);
        return IntStream.range(0, groups.size())
                .mapToObj(i -> shown(
                        "g" + i,
                        groups.get(i),
                        i == 0
                                ? words.text("survival.whole")
                                : value(by, groups.get(i).value()),
                        until,
                        members))
                .toList();
    }

    /** A value of a stratum in words. */
    String value(@Nullable Stratum by, String value) {
        if (value.equals(Stratum.UNTOLD)) {
            return words.text("survival.untold");
        }
        return switch (by) {
            case SECTOR -> words.code("sector", value);
            case KIND -> words.code("OrganisationKind", value);
            case SUPPORT -> words.code("Support", value);
            case TERRITORY, YEAR -> value;
            case null -> words.text("survival.whole");
        };
    }

    private Shown shown(String id, Study.Group group, String title, int until, SurvivalMembers members) {
        boolean any = group.curve().subjects() > 0;
        return new Shown(
                id,
                title,
                any ? SurvivalChart.of(group.curve(), until, words) : null,
                words.text(
                        "survival.description",
                        title,
                        Integer.toString(group.curve().subjects()),
                        Integer.toString(group.curve().ended()),
                        Integer.toString(group.curve().censored())),
                median(group),
                group.curve().steps().stream().map(step -> row(step, group)).toList(),
                Arrays.stream(Fate.values())
                        .map(fate ->
                                new Count(words.code(fate), group.fates().getOrDefault(fate, 0), fate.isFollowed()))
                        .toList(),
                group.subjects().stream()
                        .limit(IndicatorPage.MOST_ROWS)
                        .map(members::member)
                        .toList(),
                group.subjects().size() > IndicatorPage.MOST_ROWS);
    }

    private String median(Study.Group group) {
        Median median = group.curve().median();
        if (median.months() == null) {
            return words.text("survival.median.none");
        }
        String none = words.text("survival.not-reached");
        return words.text(
                "survival.median.reached",
                median.months().toString(),
                median.lower() == null ? none : median.lower().toString(),
                median.upper() == null ? none : median.upper().toString());
    }

    private Row row(Step step, Study.Group group) {
        List<String> events = group.subjects().stream()
                .filter(subject ->
                        subject.followed() != null && subject.followed().months() == step.months())
                .flatMap(subject -> subject.events().stream())
                .distinct()
                .toList();
        String range = step.precisionDecides()
                ? words.text(
                        "between",
                        share(step.range().least()),
                        share(step.range().most()))
                : null;
        return new Row(
                step.months(),
                step.atRisk(),
                step.ended(),
                step.censored(),
                share(step.survival()),
                share(step.standardError()),
                step.lower() == null ? "—" : words.text("between", share(step.lower()), share(step.upper())),
                range,
                facts(events));
    }

    /** All four decimals, in the way of the language. */
    private String share(@Nullable BigDecimal share) {
        return share == null ? "—" : words.share(share);
    }

    /** Links to the first facts, by number; what is beyond them is in the answer for programs. */
    static List<Piece> facts(List<String> events) {
        List<Piece> facts = new ArrayList<>();
        events.stream()
                .limit(MOST_FACTS)
                .forEach(id -> facts.add(Piece.link(Integer.toString(facts.size() + 1), "/events/" + id)));
        if (events.size() > MOST_FACTS) {
            facts.add(Piece.plain("… " + events.size()));
        }
        return facts;
    }
}
