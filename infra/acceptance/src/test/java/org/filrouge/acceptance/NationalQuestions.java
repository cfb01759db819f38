package org.filrouge.acceptance;

import static org.filrouge.acceptance.Asker.listed;
import static org.filrouge.acceptance.Asker.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What was learnt across cases: the training-action behind the guide of 2013, and the capitalisation of 2009. */
final class NationalQuestions {

    private static final String GUIDE = "national-training-action-2013";
    private static final String MISSION = "iae-capitalisation-mission";

    static final List<Question> ALL = List.of(
            new Question(GUIDE, 1, "How many days of sessions for the three objectives?", "3 to 6", a -> {
                BigDecimal objectives = number(rule(a, "Objectifs"), "most");
                BigDecimal day = number(rule(a, "Une séance"), "most");
                JsonNode sessions = rule(a, "Séances par objectif");
                return "%s to %s"
                        .formatted(
                                objectives.multiply(number(sessions, "least")).multiply(day),
                                objectives.multiply(number(sessions, "most")).multiply(day));
            }),
            new Question(GUIDE, 2, "How long from first to last session?", "3 to 10 months", a -> {
                BigDecimal objectives = number(rule(a, "Objectifs"), "most");
                JsonNode sessions = rule(a, "Séances par objectif");
                JsonNode interval = rule(a, "Intervalle");
                return "%s to %s months"
                        .formatted(
                                between(objectives, number(sessions, "least"), number(interval, "least")),
                                between(objectives, number(sessions, "most"), number(interval, "most")));
            }),
            new Question(
                    GUIDE,
                    3,
                    "Is a group of 18 refused?",
                    "accepted, warned of: at most 15, more with heavier animation (YES)",
                    a -> {
                        Story story = new Story(a.program());
                        story.open("case");
                        story.tell("launch-territorial-initiative", story.body("i", "case", "2025", "area", "REG-53"));
                        Caller.Reply reply = a.command(
                                "hold-initiative-session",
                                story.body(
                                        "i",
                                        "case",
                                        "2025-03",
                                        "objective",
                                        "COMMON_VISION",
                                        "participants",
                                        18,
                                        "halfDays",
                                        2));
                        JsonNode size = rule(a, "Taille du groupe");
                        return "%s, %s: at most %s, more with heavier animation (%s)"
                                .formatted(
                                        reply.status() == 201 ? "accepted" : "refused",
                                        reply.json().path("warnings").isEmpty() ? "not warned of" : "warned of",
                                        size.get("most").asString(),
                                        size.get("mayExceed").asString());
                    }),
            new Question(
                    GUIDE,
                    4,
                    "May an approach pursue objective 3 without 1?",
                    "no: territorial-initiative.common-vision-missing",
                    a -> {
                        Story story = new Story(a.program());
                        story.open("case");
                        story.tell("launch-territorial-initiative", story.body("i", "case", "2025", "area", "REG-53"));
                        Caller.Reply reply = a.command(
                                "hypothesise-strategic-objective",
                                story.body("i", "case", "2025-03", "objectives", List.of("STRUCTURING")));
                        return (reply.status() == 409 ? "no: " : "yes: ")
                                + reply.json().path("code").asString("");
                    }),
            new Question(
                    GUIDE, 5, "Which areas are in both rounds?", "3: Basse-Normandie, Bretagne, Rhône-Alpes", a -> {
                        List<String> second =
                                Story.texts(a.only("perimeter-defined").get("areas"));
                        List<String> both = List.of(
                                        InitiativesQuestions.framework(a).split(", "))
                                .stream()
                                .filter(second::contains)
                                .toList();
                        return both.size() + ": " + String.join(", ", both);
                    }),
            new Question(
                    GUIDE,
                    6,
                    "Which body is in several actor families?",
                    "URSSAF, DIRECCTE: relais « experts », acteurs institutionnels concernés par l'emploi et sa qualité",
                    a -> a.observed("support-actor").stream()
                            .map(observed -> observed.get("values"))
                            .filter(values -> values.get("families").size() > 1)
                            .collect(Collectors.collectingAndThen(
                                    Collectors.toList(),
                                    many -> many.stream()
                                                    .map(v -> v.get("actor").asString())
                                                    .collect(Collectors.joining(", "))
                                            + ": "
                                            + many.stream()
                                                    .map(v -> listed(v.get("families")))
                                                    .distinct()
                                                    .collect(Collectors.joining("; "))))),
            new Question(MISSION, 1, "Days by phase?", "1.5; 9.5; 3.5; total 14.5", a -> {
                List<String> days = a.facts("mission.phase-completed").stream()
                        .map(fact -> fact.get("data").get("days").asString())
                        .toList();
                return String.join("; ", days) + "; total " + value(Asker.part(a.indicator("E2"), "placed"));
            }),
            new Question(MISSION, 2, "Field / office split?", "6.5 / 8.0 (44.8 % field)", a -> {
                BigDecimal field = sum(a, "jours-de-terrain");
                BigDecimal office = sum(a, "jours-de-bureau");
                return "%s / %s (%s %% field)"
                        .formatted(
                                field,
                                office,
                                field.movePointRight(2).divide(field.add(office), 1, RoundingMode.HALF_UP));
            }),
            new Question(
                    MISSION,
                    3,
                    "Which cases, by type of pooling?",
                    "Cantal: nouveaux postes ou fonctions, rapprochement entre SIAE; Moselle: partenariat avec les"
                            + " entreprises; Isère: postes existants, rapprochement entre SIAE; Bouches-du-Rhône: nouveaux"
                            + " postes ou fonctions, partenariat avec les entreprises",
                    a -> a.observed("capitalisation-produced").stream()
                            .map(observed -> observed.get("values"))
                            .filter(values -> values.has("subjects"))
                            .map(values -> values.get("product").asString().replace("Monographie — ", "") + ": "
                                    + listed(values.get("subjects")))
                            .collect(Collectors.joining("; "))),
            new Question(
                    MISSION,
                    4,
                    "Which cases ended in an entity still active at end 2009?",
                    "moselle-elips: preparatory phase 2009-10/2009-12; bouches-du-rhone-ge14: ceased 2010-01",
                    a -> {
                        JsonNode preparation = a.of("moselle-elips")
                                .observed("preparatory-phase")
                                .getFirst();
                        JsonNode ceased = a.of("bouches-du-rhone-ge14")
                                .facts("employer-group.activity-ceased")
                                .getFirst();
                        return "moselle-elips: preparatory phase %s; bouches-du-rhone-ge14: ceased %s"
                                .formatted(
                                        Asker.date(preparation.get("when")),
                                        ceased.get("effective").asString());
                    }),
            new Question(MISSION, 5, "Cost of the mission?", "UNKNOWN", a -> a.facts("mission.delivered")
                    .getFirst()
                    .get("data")
                    .get("amount")
                    .get("amount")
                    .asString()));

    private NationalQuestions() {}

    private static JsonNode rule(Asker asker, String begins) {
        return asker.observed("method-rule").stream()
                .map(observed -> observed.get("values"))
                .filter(values -> values.get("rule").asString().startsWith(begins))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal number(JsonNode values, String field) {
        return new BigDecimal(values.get(field).asString());
    }

    /** Months from the first to the last of so many sessions. */
    private static String between(BigDecimal objectives, BigDecimal sessions, BigDecimal interval) {
        return objectives
                .multiply(sessions)
                .subtract(BigDecimal.ONE)
                .multiply(interval)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static BigDecimal sum(Asker asker, String indicator) {
        return asker.observed("indicator-measured").stream()
                .map(observed -> observed.get("values"))
                .filter(values -> values.get("indicator").asString().equals(indicator))
                .map(values -> number(values, "value"))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(1);
    }
}
