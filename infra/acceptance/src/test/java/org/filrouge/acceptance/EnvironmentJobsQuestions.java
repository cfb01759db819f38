package org.filrouge.acceptance;

import static org.filrouge.acceptance.Asker.part;
import static org.filrouge.acceptance.Asker.stream;
import static org.filrouge.acceptance.Asker.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Making "environment" jobs last in Nord-Pas-de-Calais. */
final class EnvironmentJobsQuestions {

    static final List<Question> ALL = List.of(
            question(1, "Participation rate of associations?", "58.3 %", a -> value(a.indicator("T1")) + " %"),
            question(
                    2,
                    "Cost per provider day? per participating association?",
                    "986.67 (INCL_TAX); 2114.29 (INCL_TAX)",
                    a -> money(a.indicator("F1")) + "; " + money(a.indicator("F2"))),
            question(3, "Meeting time: half-days and committee hours?", "5 half-days; 20 h (10 meetings)", a -> {
                JsonNode t13 = a.indicator("T13");
                return "%s half-days; %s h (%s meetings)"
                        .formatted(
                                value(part(t13, "half-days")),
                                value(part(t13, "hours")),
                                a.facts("collective-engineering.committee-met")
                                        .getFirst()
                                        .get("data")
                                        .get("meetings")
                                        .asString());
            }),
            question(
                    4,
                    "How many days of the 15 are in meetings?",
                    "2.5 days of meetings are known; hours not converted (20 h apart)",
                    a -> {
                        JsonNode t13 = a.indicator("T13");
                        return "%s days of meetings are known; hours not converted (%s h apart)"
                                .formatted(
                                        new BigDecimal(value(part(t13, "half-days"))).divide(BigDecimal.valueOf(2)),
                                        value(part(t13, "hours")));
                    }),
            question(
                    5,
                    "How many posts were about to end, and how many were kept?",
                    "75 % of 153, 114.75; kept: UNKNOWN",
                    a -> {
                        BigDecimal share = new BigDecimal(a.measured("part-des-postes-qui-s-achevent"));
                        BigDecimal posts = new BigDecimal(
                                a.only("territorial-diagnosis").get("jobs").asString());
                        return "%s %% of %s, %s; kept: %s"
                                .formatted(
                                        share,
                                        posts,
                                        share.multiply(posts).movePointLeft(2),
                                        a.measured("postes-maintenus"));
                    }),
            question(6, "Which organisations followed partially?", "14: 13 LOCAL_AUTHORITY, 1 SCHOOL", a -> {
                Map<String, Long> kinds = stream(a.caseView().get("engineering").get("participations"))
                        .filter(one -> one.path("scope").asString("").equals("PARTIAL"))
                        .map(one -> a.organisation(one.get("structure").asString())
                                .get("kind")
                                .asString())
                        .collect(Collectors.groupingBy(kind -> kind, TreeMap::new, Collectors.counting()));
                return value(a.indicator("T3")) + ": "
                        + kinds.entrySet().stream()
                                .map(kind -> kind.getValue() + " " + kind.getKey())
                                .collect(Collectors.joining(", "));
            }),
            question(
                    7,
                    "Who sits on both committees?",
                    "ddtefp-environnement-npdc, diren-nord-pas-de-calais, dla-environnement-npdc",
                    a -> {
                        JsonNode committees = a.caseView().get("engineering").get("committees");
                        List<String> others = Story.texts(committees.get(1).get("members"));
                        return Story.texts(committees.get(0).get("members")).stream()
                                .filter(others::contains)
                                .collect(Collectors.joining(", "));
                    }),
            question(
                    8,
                    "How many of the six evaluation questions are answered?",
                    "3 (SKILLS, INNOVATION, PARTNERSHIPS)",
                    EnvironmentJobsQuestions::answered));

    private EnvironmentJobsQuestions() {}

    /** How many questions of the method are answered, and which. */
    static String answered(Asker asker) {
        return "%s (%s)"
                .formatted(
                        value(asker.indicator("E1")),
                        asker.facts("evaluation.question-answered").stream()
                                .map(fact -> fact.get("data").get("question").asString())
                                .collect(Collectors.joining(", ")));
    }

    /** An amount with its tax basis. */
    static String money(JsonNode indicator) {
        return value(indicator) + " (" + indicator.get("basis").asString() + ")";
    }

    private static Question question(int number, String question, String expected, Function<Asker, String> ask) {
        return new Question("environment-jobs-npdc", number, question, expected, ask);
    }
}
