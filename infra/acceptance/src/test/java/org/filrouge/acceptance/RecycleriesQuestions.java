package org.filrouge.acceptance;

import static org.filrouge.acceptance.Asker.listed;
import static org.filrouge.acceptance.Asker.part;
import static org.filrouge.acceptance.Asker.stream;
import static org.filrouge.acceptance.Asker.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The tax position of recycling and reuse centres: five structures, five DLAs. */
final class RecycleriesQuestions {

    static final List<Question> ALL = List.of(
            question(
                    1,
                    "Do the stages add up to the contracted days?",
                    "2 + 3.5 + 3 = 8.5 of 9.5 (89.5 %); 1 unallocated",
                    a -> {
                        JsonNode e2 = a.indicator("E2");
                        BigDecimal placed = new BigDecimal(value(part(e2, "placed")));
                        BigDecimal contract = new BigDecimal(value(part(e2, "contract")));
                        return "%s = %s of %s (%s %%); %s unallocated"
                                .formatted(
                                        a.facts("mission.phase-completed").stream()
                                                .map(f -> f.get("data")
                                                        .get("days")
                                                        .asString())
                                                .collect(Collectors.joining(" + ")),
                                        placed,
                                        contract,
                                        value(e2),
                                        contract.subtract(placed)
                                                .stripTrailingZeros()
                                                .toPlainString());
                    }),
            question(
                    2,
                    "Cost per day? per structure?",
                    "1189.68 (INCL_TAX); 2260.40 (INCL_TAX)",
                    a -> EnvironmentJobsQuestions.money(a.indicator("F1")) + "; "
                            + EnvironmentJobsQuestions.money(a.indicator("F2"))),
            question(3, "Share of aided jobs?", "68.9 % (62/90)", a -> {
                JsonNode told = a.only("workforce");
                return "%s %% (%s/%s)"
                        .formatted(
                                value(a.indicator("T16")),
                                told.get("aidedContracts").asString(),
                                told.get("headcount").asString());
            }),
            question(
                    4,
                    "How many DLAs, who speaks for them, over what area?",
                    "5; dla-recycleries-1; 3 départements, 2 régions",
                    a -> {
                        JsonNode lead = a.facts("collective-engineering.lead-dla-appointed")
                                .getFirst()
                                .get("data");
                        return "%d; %s; %d départements, %d régions"
                                .formatted(
                                        lead.get("dlas").size(),
                                        lead.get("lead").asString(),
                                        territories(a, "Département"),
                                        territories(a, "Région"));
                    }),
            question(
                    5,
                    "What did structures outside the five receive?",
                    "Tous les autres membres du réseau — journée de transfert, cahier technique, ressources (outside: YES,"
                            + " UNKNOWN); not: pour les cinq structures seules",
                    a -> {
                        JsonNode transfer = a.only("capitalisation-transferred");
                        String third = a.facts("mission.phase-completed")
                                .get(2)
                                .get("data")
                                .get("result")
                                .asString();
                        return "%s (outside: %s, %s); not: %s"
                                .formatted(
                                        listed(transfer.get("recipients")),
                                        transfer.get("outside").asString(),
                                        value(a.indicator("E11")),
                                        third.substring(third.indexOf("pour"), third.length() - 1));
                    }),
            question(6, "Which committee sat in person?", "0 of 1: pilotage by E_MAIL", a -> {
                List<JsonNode> committees = stream(
                                a.caseView().get("engineering").get("committees"))
                        .toList();
                return "%d of %d: %s"
                        .formatted(
                                committees.stream()
                                        .filter(one ->
                                                one.get("mode").asString().equals("MEETING"))
                                        .count(),
                                committees.size(),
                                committees.stream()
                                        .map(one -> one.get("committee").asString() + " by "
                                                + one.get("mode").asString())
                                        .collect(Collectors.joining(", ")));
            }),
            question(
                    7,
                    "How much individual interview time per structure?",
                    "1 jour environ, partagé entre les étapes 1 et 3",
                    a -> a.observed("indicator-measured").stream()
                            .map(observed -> observed.get("values"))
                            .filter(values ->
                                    values.get("indicator").asString().equals("temps-individuel-par-structure"))
                            .map(values -> values.get("value").asString() + " "
                                    + values.get("unit").asString())
                            .collect(Collectors.joining())),
            question(
                    8,
                    "How many of the six evaluation questions are answered?",
                    "3 (SKILLS, INNOVATION, PARTNERSHIPS)",
                    EnvironmentJobsQuestions::answered));

    private RecycleriesQuestions() {}

    private static long territories(Asker asker, String level) {
        return stream(asker.caseView().get("frame").get("territories"))
                .filter(one -> one.get("name").asString().startsWith(level))
                .count();
    }

    private static Question question(int number, String question, String expected, Function<Asker, String> ask) {
        return new Question("recycleries-tax", number, question, expected, ask);
    }
}
