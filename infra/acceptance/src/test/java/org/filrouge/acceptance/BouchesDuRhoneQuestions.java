package org.filrouge.acceptance;

import static org.filrouge.acceptance.Asker.date;
import static org.filrouge.acceptance.Asker.part;
import static org.filrouge.acceptance.Asker.stream;
import static org.filrouge.acceptance.Asker.value;
import static org.filrouge.acceptance.Asker.yesOrNo;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** GE 14, an employer group that worked for 22 months. */
final class BouchesDuRhoneQuestions {

    static final List<Question> ALL = List.of(
            question(1, "How long did GE 14 work?", "22 months", a -> value(a.indicator("E8")) + " months"),
            question(
                    2,
                    "Was it active 12 months after filing? 24 months?",
                    "12 months after 2008-03-12: yes; 24 months after: no",
                    a -> "12 months after %s: %s; 24 months after: %s"
                            .formatted(
                                    date(group(a).get("filed")),
                                    yesOrNo(part(a.indicator("F11"), "12")),
                                    yesOrNo(part(a.indicator("F11"), "24")))),
            question(
                    3,
                    "Had the statutes been filed before the hire?",
                    "yes: filed 2008-03-12, hired 2008-03-12/..",
                    a -> {
                        JsonNode hire = group(a).get("hires").get(0);
                        return "%s: filed %s, hired %s"
                                .formatted(
                                        yesOrNo(hire.get("afterFiling")),
                                        date(group(a).get("filed")),
                                        date(hire.get("when")));
                    }),
            question(4, "How long between end of support and filing?", "11 months (2007-04 → 2008-03-12)", a -> {
                JsonNode t8 = a.indicator("T8");
                String between =
                        stream(t8.get("events")).map(id -> date(a.event(id))).collect(Collectors.joining(" → "));
                return value(t8) + " months (" + between + ")";
            }),
            question(
                    5,
                    "What public money did the group get, per member?",
                    "15000 EUR (NOT_STATED); 3000.00 EUR per member (NOT_STATED)",
                    a -> "%s EUR (%s); %s EUR per member (%s)"
                            .formatted(
                                    value(a.indicator("F3")),
                                    a.indicator("F3").get("basis").asString(),
                                    value(a.indicator("F14")),
                                    a.indicator("F14").get("basis").asString())),
            question(6, "How many insertion jobs did the group create on public contracts?", "UNKNOWN", a -> stream(
                            a.caseView().get("observations").get("observed"))
                    .map(observed -> observed.get("values"))
                    .filter(values ->
                            values.path("indicator").asString("").equals("insertion-jobs-on-public-contracts"))
                    .map(values -> values.get("value").asString())
                    .collect(Collectors.joining())),
            question(
                    7,
                    "What causes are recorded for the end?",
                    "2: Rôle peu clair parmi les organismes voisins; Intérêt économique surestimé, avec une concurrence"
                            + " entre les membres",
                    a -> group(a).get("causes").size() + ": "
                            + stream(group(a).get("causes"))
                                    .map(JsonNode::asString)
                                    .collect(Collectors.joining("; "))),
            question(8, "What became of the post?", "takeover by coorace: PROBABLE; confirmed: 0", a -> {
                JsonNode transfers = group(a).get("transfers");
                long confirmed = stream(transfers)
                        .filter(transfer ->
                                transfer.get("when").get("status").asString().equals("ACTUAL"))
                        .count();
                JsonNode transfer = transfers.get(0);
                return "takeover by %s: %s; confirmed: %d"
                        .formatted(
                                transfer.get("newEmployer").asString(),
                                transfer.get("when").get("status").asString(),
                                confirmed);
            }));

    private BouchesDuRhoneQuestions() {}

    private static JsonNode group(Asker asker) {
        return asker.caseView().get("employerGroups").get("groups").get(0);
    }

    private static Question question(int number, String question, String expected, Function<Asker, String> ask) {
        return new Question("bouches-du-rhone-ge14", number, question, expected, ask);
    }
}
