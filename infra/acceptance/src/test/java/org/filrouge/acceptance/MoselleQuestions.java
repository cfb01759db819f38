package org.filrouge.acceptance;

import static org.filrouge.acceptance.Asker.date;
import static org.filrouge.acceptance.Asker.listed;
import static org.filrouge.acceptance.Asker.part;
import static org.filrouge.acceptance.Asker.span;
import static org.filrouge.acceptance.Asker.stream;
import static org.filrouge.acceptance.Asker.value;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** ELIPS and its platform, of which much is only planned. */
final class MoselleQuestions {

    static final List<Question> ALL = List.of(
            question(
                    1,
                    "How many December 2008 commitments had been carried out before the platform?",
                    "0 of 1 (BROKEN), 0 as told; cause: Pas d'animateur ni de coordinateur parmi les SIAE",
                    a -> {
                        List<JsonNode> made = stream(
                                        a.caseView().get("commitments").get("promises"))
                                .filter(promise -> date(promise.get("made")).equals("2008-12"))
                                .toList();
                        long kept = made.stream()
                                .filter(promise ->
                                        promise.get("state").asString().equals("KEPT"))
                                .count();
                        JsonNode gap = observed(a, "follow-up-gap").get("values");
                        return "%d of %d (%s), %s as told; cause: %s"
                                .formatted(
                                        kept,
                                        made.size(),
                                        made.getFirst().get("state").asString(),
                                        gap.get("carriedOut").asString(),
                                        gap.get("cause").asString());
                    }),
            question(2, "How many providers, how many left before the end?", "3; 1", a -> {
                JsonNode e4 = a.indicator("E4");
                return value(part(e4, "providers")) + "; " + value(part(e4, "withdrawals"));
            }),
            question(
                    3,
                    "Who chose provider 3 and who wrote its specifications?",
                    "chosen by elips, supported by ddtefp-moselle; written by siae-bassin-thionville, elips",
                    a -> {
                        JsonNode selection =
                                a.caseView().get("provision").get("selections").get(0);
                        return "chosen by %s, supported by %s; written by %s"
                                .formatted(
                                        listed(selection.get("choice").get("chosenBy")),
                                        listed(selection.get("choice").get("supportedBy")),
                                        listed(selection.get("specifications").get("issuers")));
                    }),
            question(4, "How long was phase 1?", "13 months (2007-11 → 2008-12)", a -> {
                JsonNode phase = a.caseView()
                        .get("missions")
                        .get("missions")
                        .get(0)
                        .get("phases")
                        .get(0);
                return "%s months (%s → %s)"
                        .formatted(span(phase.get("months")), date(phase.get("started")), date(phase.get("completed")));
            }),
            question(
                    5,
                    "How long from first idea to the planned coordinator?",
                    "31 months (2007-06 → 2010-01, PLANNED)",
                    a -> {
                        JsonNode interval = a.interval("need-detected", "pooling-project.coordinator-appointed");
                        return "%s months (%s → %s, %s)"
                                .formatted(
                                        value(interval),
                                        date(interval.get("from")),
                                        date(interval.get("to")),
                                        interval.get("to").get("status").asString());
                    }),
            question(6, "Is the charter in force?", "UNKNOWN: drafted 2008-12/2009-12, 0 signatures", a -> {
                JsonNode charter =
                        a.caseView().get("pooling").get("projects").get(0).get("charter");
                return "%s: drafted %s, %d signatures"
                        .formatted(
                                value(charter.get("inForce")),
                                date(charter.get("drafted")),
                                charter.path("signatures").size());
            }),
            question(
                    7,
                    "Which deliverables were made by beneficiaries alone?",
                    "1 of 2 (brochure); rejected: 1 (synthese)",
                    a -> {
                        JsonNode e10 = a.indicator("E10");
                        JsonNode rejections = part(a.indicator("E4"), "rejections");
                        return "%s of %s (%s); rejected: %s (%s)"
                                .formatted(
                                        value(part(e10, "beneficiaries")),
                                        value(part(e10, "all")),
                                        deliverables(a, part(e10, "beneficiaries")),
                                        value(rejections),
                                        deliverables(a, rejections));
                    }),
            question(
                    8,
                    "Which facts are only planned at December 2009?",
                    "3: pooling-project.coordinator-appointed (2010-01), pilot-test-planned (2010-40),"
                            + " commitment.taken-over (2010-40); preparatory phase ACTUAL 2009-10/2009-12, for 2010-40",
                    a -> {
                        List<String> planned = stream(
                                        a.caseView().get("timeline").get("entries"))
                                .filter(entry -> !entry.get("when")
                                        .get("status")
                                        .asString()
                                        .equals("ACTUAL"))
                                .map(entry -> entry.path("kind")
                                                .asString(entry.get("name").asString())
                                        + " (" + date(entry.get("when")) + ")")
                                .toList();
                        JsonNode preparation = observed(a, "preparatory-phase");
                        return "%d: %s; preparatory phase %s %s, for %s"
                                .formatted(
                                        planned.size(),
                                        String.join(", ", planned),
                                        preparation.get("when").get("status").asString(),
                                        date(preparation.get("when")),
                                        preparation.get("values").get("period").asString());
                    }));

    private MoselleQuestions() {}

    private static JsonNode observed(Asker asker, String kind) {
        return stream(asker.caseView().get("observations").get("observed"))
                .filter(observed -> observed.get("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static String deliverables(Asker asker, JsonNode answer) {
        return stream(answer.get("events"))
                .map(id -> asker.event(id).get("data").get("deliverable").asString())
                .collect(Collectors.joining(", "));
    }

    private static Question question(int number, String question, String expected, Function<Asker, String> ask) {
        return new Question("moselle-elips", number, question, expected, ask);
    }
}
