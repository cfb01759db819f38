package org.filrouge.acceptance;

import static org.filrouge.acceptance.Asker.stream;
import static org.filrouge.acceptance.Asker.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The collective action for associative childcare in Calvados: fourteen invited, twelve accompanied. */
final class CalvadosQuestions {

    private static final String WORK = "calvados-organisation-du-travail";
    private static final String PROJECT = "calvados-projet-d-etablissement";

    static final List<Question> ALL = List.of(
            question(1, "What share of structures joined?", "85.7 %", a -> value(a.indicator("T1")) + " %"),
            question(2, "How many did not, and why?", "2; reasons told: 0", a -> {
                List<JsonNode> declined = declined(a);
                return "%s; reasons told: %d"
                        .formatted(
                                value(a.indicator("T2")),
                                declined.stream()
                                        .filter(one -> one.hasNonNull("reason"))
                                        .count());
            }),
            question(3, "How many days in all, by provider?", "24: s3a 15, acepp 9", a -> {
                List<JsonNode> deliveries = a.facts("mission.delivered").stream()
                        .map(f -> f.get("data"))
                        .toList();
                return "%s: %s"
                        .formatted(
                                deliveries.stream()
                                        .map(CalvadosQuestions::days)
                                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                                deliveries.stream()
                                        .map(d -> d.get("provider").asString() + " " + days(d))
                                        .collect(Collectors.joining(", ")));
            }),
            question(4, "Individual / collective split of S3A's mission?", "12 individual, 3 collective", a -> {
                JsonNode asked = specifications(a, WORK);
                BigDecimal individual =
                        new BigDecimal(asked.get("individualDays").asString());
                return "%s individual, %s collective"
                        .formatted(individual, days(asked).subtract(individual));
            }),
            question(
                    5,
                    "Individual / collective split of ACEPP's 9 days?",
                    "9 days: UNKNOWN",
                    a -> days(specifications(a, PROJECT)) + " days: "
                            + specifications(a, PROJECT).get("individualDays").asString()),
            question(6, "Individual days per structure (S3A)?", "1.00 on average (12 days / 12 structures)", a -> {
                BigDecimal individual = new BigDecimal(
                        specifications(a, WORK).get("individualDays").asString());
                BigDecimal joined = BigDecimal.valueOf(
                        a.facts("collective-engineering.structure-joined").size());
                return "%s on average (%s days / %s structures)"
                        .formatted(individual.divide(joined, 2, RoundingMode.HALF_UP), individual, joined);
            }),
            question(
                    7,
                    "Who invited and who chose?",
                    "conseil-general-calvados wrote to 14; decided by the structure itself: 14 of 14",
                    a -> {
                        JsonNode invitation = a.facts("collective-engineering.invitation-sent")
                                .getFirst()
                                .get("data");
                        List<JsonNode> decisions = stream(
                                        a.caseView().get("engineering").get("participations"))
                                .toList();
                        long own = decisions.stream()
                                .filter(one -> Asker.listed(
                                                a.event(one.get("when").get("event"))
                                                        .get("decidedBy"))
                                        .equals(one.get("structure").asString()))
                                .count();
                        return "%s wrote to %s; decided by the structure itself: %d of %d"
                                .formatted(
                                        invitation.get("sender").asString(),
                                        invitation.get("addressees").size(),
                                        own,
                                        decisions.size());
                    }),
            question(
                    8,
                    "Total cost?",
                    "UNKNOWN; UNKNOWN per day",
                    a -> a.measured("cout-total") + "; " + value(a.indicator("F1")) + " per day"));

    private CalvadosQuestions() {}

    private static List<JsonNode> declined(Asker asker) {
        return stream(asker.caseView().get("engineering").get("participations"))
                .filter(one -> !one.hasNonNull("scope"))
                .toList();
    }

    private static JsonNode specifications(Asker asker, String selection) {
        return stream(asker.caseView().get("provision").get("selections"))
                .filter(one -> one.get("id").asString().equals(selection))
                .map(one -> one.get("specifications"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal days(JsonNode told) {
        return new BigDecimal(told.get("days").asString());
    }

    private static Question question(int number, String question, String expected, Function<Asker, String> ask) {
        return new Question("calvados-childcare", number, question, expected, ask);
    }
}
