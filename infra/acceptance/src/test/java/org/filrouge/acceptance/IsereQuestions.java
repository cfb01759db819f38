package org.filrouge.acceptance;

import static org.filrouge.acceptance.Asker.date;
import static org.filrouge.acceptance.Asker.listed;
import static org.filrouge.acceptance.Asker.span;
import static org.filrouge.acceptance.Asker.stream;
import static org.filrouge.acceptance.Asker.value;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** PA-ISS, which came of a worksite and an intermediary association. */
final class IsereQuestions {

    static final List<Question> ALL = List.of(
            question(
                    1,
                    "Which boards approved what on 27 Nov 2006?",
                    "2 of 2 boards: the pre-project; 0 of 2: the merger itself",
                    a -> {
                        JsonNode boards = boards(a);
                        return "%d of %d boards: the pre-project; %d of %2$d: the merger itself"
                                .formatted(
                                        approvedOn("2006-11-27", boards, "preProject"),
                                        boards.size(),
                                        approvedOn("2006-11-27", boards, "merger"));
                    }),
            question(
                    2,
                    "When did each board approve the merger itself?",
                    "ateliers-du-sud-gresivaudan: UNKNOWN; anna: UNKNOWN; entity created 2007",
                    a -> stream(boards(a))
                                    .map(board -> board.get("party").asString() + ": " + value(board.get("merger")))
                                    .collect(Collectors.joining("; "))
                            + "; entity created " + date(merger(a).get("created"))),
            question(
                    3,
                    "Hours per FTE implied by 2008 figures?",
                    "1808.51 h for 47 reported FTE",
                    a -> value(a.indicator("E17")) + " h for " + value(a.indicator("F12")) + " reported FTE"),
            question(
                    4,
                    "Budget per insertion employee / per FTE, 2008?",
                    "6500.00 EUR / 27659.57 EUR",
                    a -> value(ratios(a).get("budgetPerInsertionEmployee")) + " EUR / " + value(a.indicator("F13"))
                            + " EUR"),
            question(
                    5,
                    "Insertion employees per permanent employee?",
                    "18.18",
                    a -> value(ratios(a).get("insertionPerPermanentEmployee"))),
            question(
                    6,
                    "How many days of support in phase 1?",
                    "6 half-days = 3 days for Plateforme de consensus; other days UNKNOWN",
                    a -> {
                        JsonNode phase = phase(a, 0);
                        return "%s half-days = %s days for %s; other days %s"
                                .formatted(
                                        phase.get("halfDays").asString(),
                                        phase.get("halfDaysAsDays").asString(),
                                        phase.get("subject").asString(),
                                        phase.get("days").asString());
                    }),
            question(7, "Months with no provider between phases?", "2007-01, 2007-02, 2007-03 = 3 full months", a -> {
                YearMonth last = YearMonth.parse(date(phase(a, 0).get("completed")));
                YearMonth next = YearMonth.parse(date(phase(a, 1).get("started")));
                String months = Stream.iterate(last.plusMonths(1), m -> m.isBefore(next), m -> m.plusMonths(1))
                        .map(YearMonth::toString)
                        .collect(Collectors.joining(", "));
                return months + " = " + span(phase(a, 1).get("monthsWithoutProvider")) + " full months";
            }),
            question(
                    8,
                    "Who was at the origin: the structures or the State?",
                    "both: an injunction (ddtefp-isere), a request (ateliers-du-sud-gresivaudan), then a wider will"
                            + " (mcae-isere, ateliers-du-sud-gresivaudan, anna)",
                    a -> "both: an injunction (%s), a request (%s), then a wider will (%s)"
                            .formatted(
                                    stream(a.caseView().get("observations").get("observed"))
                                            .filter(o ->
                                                    o.get("kind").asString().equals("institutional-injunction"))
                                            .map(o ->
                                                    o.get("values").get("body").asString())
                                            .collect(Collectors.joining()),
                                    listed(a.caseView()
                                            .get("origin")
                                            .get("requests")
                                            .get(0)
                                            .get("requesters")),
                                    stream(a.caseView().get("timeline").get("entries"))
                                            .filter(e ->
                                                    e.get("name").asString().equals("support-plan.scope-widened"))
                                            .map(e -> listed(e.get("decidedBy")))
                                            .collect(Collectors.joining()))));

    private IsereQuestions() {}

    private static long approvedOn(String day, JsonNode boards, String what) {
        return stream(boards)
                .filter(board -> value(board.get(what)).equals(day))
                .count();
    }

    private static JsonNode merger(Asker asker) {
        return asker.caseView().get("mergers").get("mergers").get(0);
    }

    private static JsonNode boards(Asker asker) {
        return merger(asker).get("boards");
    }

    private static JsonNode ratios(Asker asker) {
        return asker.caseView().get("workforce").get("reports").get(0).get("ratios");
    }

    private static JsonNode phase(Asker asker, int index) {
        return asker.caseView()
                .get("missions")
                .get("missions")
                .get(0)
                .get("phases")
                .get(index);
    }

    private static Question question(int number, String question, String expected, Function<Asker, String> ask) {
        return new Question("isere-pa-iss", number, question, expected, ask);
    }
}
