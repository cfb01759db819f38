package org.filrouge.acceptance;

import static org.filrouge.acceptance.Asker.listed;
import static org.filrouge.acceptance.Asker.part;
import static org.filrouge.acceptance.Asker.stream;
import static org.filrouge.acceptance.Asker.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Les P'tits Mousses, which grew twice. */
final class PtitsMoussesQuestions {

    static final List<Question> ALL = List.of(
            question(
                    1,
                    "How did capacity change?",
                    "+12 (13→25, +92.3 %), +12 (25→37, +48.0 %); in all +24 (13→37), times 2.85",
                    a -> {
                        JsonNode t5 = a.indicator("T5");
                        BigDecimal first = new BigDecimal(value(part(t5, "first")));
                        BigDecimal last = new BigDecimal(value(part(t5, "last")));
                        return "%s; in all +%s (%s→%s), times %s"
                                .formatted(
                                        a.facts("childcare-facility.capacity-extended").stream()
                                                .map(fact -> step(fact.get("data")))
                                                .collect(Collectors.joining(", ")),
                                        value(t5),
                                        first,
                                        last,
                                        last.divide(first, 2, RoundingMode.HALF_UP));
                    }),
            question(
                    2,
                    "How many jobs were converted, from what to what?",
                    "5: INSERTION_CONTRACT → PERMANENT_CONTRACT",
                    a -> stream(a.indicator("E9").get("parts"))
                            .map(part -> value(part) + ": " + part.get("name").asString())
                            .collect(Collectors.joining())),
            question(
                    3,
                    "How many providers in the second individual support? in the first?",
                    "2; UNKNOWN",
                    a -> stream(a.caseView().get("frame").get("actors"))
                                    .filter(actor -> listed(actor.get("roles")).contains("PROVIDER"))
                                    .filter(actor ->
                                            actor.get("phase").asString().equals("2"))
                                    .count()
                            + "; " + a.measured("prestataires-du-premier-accompagnement")),
            question(4, "Share of aided contracts?", "15.4 % (2/13)", a -> "%s %% (%s/%s)"
                    .formatted(
                            value(a.indicator("T16")),
                            a.only("workforce").get("aidedContracts").asString(),
                            a.only("workforce").get("headcount").asString())),
            question(5, "When was the second extension?", "2006-07/2007-06 (RELATIVE, after 2005)", a -> {
                JsonNode second =
                        a.facts("childcare-facility.capacity-extended").getLast();
                return "%s (%s, after %s)"
                        .formatted(
                                second.get("effective").asString(),
                                second.get("precision").asString(),
                                a.event(second.get("after")).get("effective").asString());
            }),
            question(6, "How much of the budget comes from others?", "72 % (100 − 28); split UNKNOWN", a -> {
                BigDecimal rate = new BigDecimal(value(a.indicator("F9")));
                return "%s %% (100 − %s); split %s"
                        .formatted(
                                BigDecimal.valueOf(100).subtract(rate),
                                rate,
                                a.measured("partage-des-autres-ressources"));
            }),
            question(
                    7,
                    "Which roles does it hold in the sector action?",
                    "BENEFICIARY, SPEAKER: Sa responsable technique intervient dans l'action collective au nom de l'ACEPP.",
                    a -> stream(a.of("calvados-childcare")
                                    .caseView()
                                    .get("frame")
                                    .get("actors"))
                            .filter(actor ->
                                    actor.get("organisation").asString().equals("ptits-mousses"))
                            .map(actor -> listed(actor.get("roles")) + ": "
                                    + actor.get("note").asString())
                            .collect(Collectors.joining())));

    private PtitsMoussesQuestions() {}

    private static String step(JsonNode extension) {
        BigDecimal from = new BigDecimal(extension.get("from").asString());
        BigDecimal to = new BigDecimal(extension.get("to").asString());
        BigDecimal more = to.subtract(from);
        return "+%s (%s→%s, +%s %%)"
                .formatted(more, from, to, more.movePointRight(2).divide(from, 1, RoundingMode.HALF_UP));
    }

    private static Question question(int number, String question, String expected, Function<Asker, String> ask) {
        return new Question("ptits-mousses", number, question, expected, ask);
    }
}
