package org.filrouge.acceptance;

import static org.filrouge.acceptance.Asker.listed;
import static org.filrouge.acceptance.Asker.stream;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The four territories that tried the guide of 2013. */
final class InitiativesQuestions {

    private static final String NORMANDIE = "basse-normandie";
    private static final String BRETAGNE = "bretagne-finistere";
    private static final String PICARDIE = "picardie";
    private static final String RHONE_ALPES = "rhone-alpes";

    static final List<Question> ALL = List.of(
            new Question(
                    NORMANDIE,
                    1,
                    "How were actors mobilised?",
                    "awareness meetings: 1; letters: 0",
                    a -> "awareness meetings: %d; letters: %d"
                            .formatted(
                                    a.observed("awareness-meeting").size(),
                                    a.observed("mobilisation-letter").size())),
            new Question(
                    NORMANDIE,
                    2,
                    "Which first need was put first?",
                    "Un temps de formation commun sur l'emploi associatif, à la demande des acteurs ; faible mise en réseau",
                    a -> a.only("common-training-scheduled").get("subject").asString()),
            new Question(
                    NORMANDIE,
                    3,
                    "How many participants and sessions?",
                    "UNKNOWN, UNKNOWN",
                    a -> a.measured("participants") + ", " + a.measured("seances")),
            new Question(
                    NORMANDIE,
                    4,
                    "Did the region take part in both national rounds?",
                    "2: Référentiel de 2011, Formation-action de 2013",
                    InitiativesQuestions::rounds),
            new Question(
                    BRETAGNE,
                    1,
                    "What kind of coordination?",
                    "GROUP: cres-bretagne, cpca-bretagne, espace-associatif-de-quimper",
                    InitiativesQuestions::coordination),
            new Question(BRETAGNE, 2, "What was the area?", "DEP-29", a -> a.only("perimeter-defined")
                    .get("area")
                    .asString()),
            new Question(
                    BRETAGNE,
                    3,
                    "How were actors mobilised?",
                    "mobilisation-letter, then Contact personnel ciblé",
                    InitiativesQuestions::mobilisation),
            new Question(BRETAGNE, 4, "Dates and participants?", "undated: 8 of 8 lines; UNKNOWN", a -> "%s; %s"
                    .formatted(undated(a), a.measured("participants"))),
            new Question(
                    BRETAGNE,
                    5,
                    "What made it possible?",
                    "Séminaire sur l'appui aux structures de l'économie sociale, en parallèle d'un travail sur les"
                            + " compétences et les synergies des fédérations; Intérêt commun des trois organismes",
                    a -> a.only("work-session").get("session").asString() + "; "
                            + listed(a.only("partnership-established").get("parts"))),
            new Question(
                    PICARDIE,
                    1,
                    "Who coordinates, and is it a group?",
                    "ONE_BODY: cpca-picardie",
                    InitiativesQuestions::coordination),
            new Question(PICARDIE, 2, "What was the perimeter?", "REG-22, 3 départements", a -> {
                JsonNode perimeter = a.only("perimeter-defined");
                return perimeter.get("area").asString() + ", "
                        + perimeter.get("areas").size() + " départements";
            }),
            new Question(PICARDIE, 3, "When was the letter sent?", "2011-09 (MONTH)", a -> {
                JsonNode when = a.observed("mobilisation-letter").getFirst().get("when");
                return Asker.date(when) + " (" + when.get("precision").asString() + ")";
            }),
            new Question(PICARDIE, 4, "Is the promise to share results kept?", "UNKNOWN (OPEN, told since: 0)", a -> {
                JsonNode promise =
                        a.caseView().get("commitments").get("promises").get(0);
                String state = promise.get("state").asString();
                return "%s (%s, told since: %d)"
                        .formatted(
                                state.equals("OPEN") ? "UNKNOWN" : state,
                                state,
                                promise.path("fate").size());
            }),
            new Question(
                    PICARDIE,
                    5,
                    "Was Picardie in the 2011 framework?",
                    "rounds: 1: Formation-action de 2013; 2011: Basse-Normandie, Bretagne, Rhône-Alpes, Nord",
                    a -> "rounds: %s; 2011: %s".formatted(rounds(a), framework(a))),
            new Question(
                    RHONE_ALPES,
                    1,
                    "Which policy event framed the approach?",
                    "Le soutien pluriannuel aux projets associatifs (SPPA) remplace les emplois tremplins régionaux ;"
                            + " l'emploi qualifié et de qualité est un de ses critères.",
                    a -> a.only("regulatory-change").get("rule").asString()),
            new Question(
                    RHONE_ALPES,
                    2,
                    "Were institutions in the work?",
                    "Partenaires institutionnels, informés au lancement et non mobilisés dans le travail; Acteurs"
                            + " institutionnels — débattre des problèmes et des pistes",
                    a -> listed(a.only("partners-informed").get("bodies")) + "; "
                            + listed(a.only("results-presented").get("audience"))),
            new Question(
                    RHONE_ALPES,
                    3,
                    "Which level for awareness, which for experiments?",
                    "REGIONAL (REG-82); Plusieurs territoires d'expérimentation (non nommés)",
                    a -> {
                        JsonNode meeting = a.only("awareness-meeting");
                        return "%s (%s); %s"
                                .formatted(
                                        meeting.get("level").asString(),
                                        meeting.get("area").asString(),
                                        stream(a.caseView().get("frame").get("territories"))
                                                .filter(one -> one.get("role")
                                                        .asString()
                                                        .equals("SITE"))
                                                .map(one -> one.get("name").asString())
                                                .collect(Collectors.joining(", ")));
                    }),
            new Question(
                    RHONE_ALPES,
                    4,
                    "How many coordinating bodies?",
                    "3 (GROUP: cpca-rhone-alpes, rnma-rhone-alpes, cress-rhone-alpes)",
                    a -> "%d (%s)"
                            .formatted(
                                    a.only("coordination-established")
                                            .get("bodies")
                                            .size(),
                                    coordination(a))),
            new Question(
                    RHONE_ALPES,
                    5,
                    "How many local experiments?",
                    "UNKNOWN",
                    a -> a.measured("experimentations-locales")));

    private InitiativesQuestions() {}

    /** The areas of the framework of 2011, as the national case tells them. */
    static String framework(Asker asker) {
        return asker.of("national-training-action-2013").observed("capitalisation-produced").stream()
                .filter(observed -> observed.get("values").has("subjects"))
                .map(observed -> listed(observed.get("values").get("subjects")))
                .collect(Collectors.joining());
    }

    private static String rounds(Asker asker) {
        List<JsonNode> launched = asker.facts("territorial-initiative.launched");
        return launched.size() + ": "
                + launched.stream()
                        .map(fact -> fact.get("data").get("round").asString())
                        .collect(Collectors.joining(", "));
    }

    private static String coordination(Asker asker) {
        JsonNode coordination = asker.only("coordination-established");
        return coordination.get("form").asString() + ": " + listed(coordination.get("bodies"));
    }

    private static String mobilisation(Asker asker) {
        List<JsonNode> entries =
                stream(asker.caseView().get("timeline").get("entries")).toList();
        JsonNode letter = entries.stream()
                .filter(entry -> entry.path("kind").asString("").equals("mobilisation-letter"))
                .findFirst()
                .orElseThrow();
        JsonNode invitation =
                asker.facts("collective-engineering.invitation-sent").getFirst();
        return letter.get("kind").asString()
                + (invitation.get("after").equals(letter.get("when").get("event")) ? ", then " : ", and ")
                + invitation.get("data").get("channel").asString();
    }

    private static String undated(Asker asker) {
        List<JsonNode> told = stream(asker.caseView().get("timeline").get("entries"))
                .filter(entry -> entry.hasNonNull("line"))
                .toList();
        long undated = told.stream()
                .filter(entry -> entry.get("when").get("precision").asString().equals("UNDATED"))
                .count();
        return "undated: " + undated + " of " + told.size() + " lines";
    }
}
