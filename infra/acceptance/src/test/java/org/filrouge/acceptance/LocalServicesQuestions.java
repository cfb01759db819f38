package org.filrouge.acceptance;

import static org.filrouge.acceptance.Asker.date;
import static org.filrouge.acceptance.Asker.listed;
import static org.filrouge.acceptance.Asker.span;
import static org.filrouge.acceptance.Asker.stream;
import static org.filrouge.acceptance.Asker.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Three services for families that no DLA accompanied: Caylus, Plouguerneau, Villeurbanne. */
final class LocalServicesQuestions {

    private static final String CAYLUS = "histoire-de-bulles-caylus";
    private static final String PLOUGUERNEAU = "plouguerneau-sieg";
    private static final String VILLEURBANNE = "villeurbanne-pole";

    static final List<Question> ALL = List.of(
            new Question(CAYLUS, 1, "How many places and since when?", "10, since 2009", a -> {
                JsonNode opened = opened(a);
                return opened.get("data").get("places").asString() + ", since "
                        + opened.get("effective").asString();
            }),
            new Question(
                    CAYLUS,
                    2,
                    "How many employees, by occupation?",
                    "5: 2 éducatrices de jeunes enfants, 1 auxiliaire de puériculture, 1 animatrice, 1 agent d'entretien",
                    a -> a.only("workforce").get("headcount").asString() + ": "
                            + listed(a.only("workforce").get("occupations"))),
            new Question(
                    CAYLUS,
                    3,
                    "What in-kind contributions, from whom?",
                    "2: Locaux remis aux normes (mairie-de-caylus); animatrice du relais d'assistantes maternelles, qui"
                            + " accompagne l'association (cc-quercy-rouergue-gorges-de-l-aveyron)",
                    a -> value(a.indicator("F8")) + ": "
                            + told(a, "funding-agreement.premises-provided", "premises", "owner") + "; "
                            + told(a, "funding-agreement.staff-made-available", "role", "owner")),
            new Question(CAYLUS, 4, "Staff per place?", "0.5 persons (5/10); FTE UNKNOWN", a -> {
                BigDecimal persons =
                        new BigDecimal(a.only("workforce").get("headcount").asString());
                BigDecimal places =
                        new BigDecimal(opened(a).get("data").get("places").asString());
                return "%s persons (%s/%s); FTE %s"
                        .formatted(
                                persons.divide(places, 1, RoundingMode.HALF_UP),
                                persons,
                                places,
                                value(a.indicator("F12")));
            }),
            new Question(
                    CAYLUS,
                    5,
                    "Any public money?",
                    "amount UNKNOWN; grants recorded: 0",
                    a -> "amount %s; grants recorded: %d"
                            .formatted(
                                    a.measured("argent-public"),
                                    a.facts("funding-agreement.granted").size())),
            new Question(PLOUGUERNEAU, 1, "What convention type, when?", "SIEG, 2018-12", a -> {
                JsonNode signed = a.facts("convention.signed").getFirst();
                return signed.get("data").get("type").asString() + ", "
                        + signed.get("effective").asString();
            }),
            new Question(
                    PLOUGUERNEAU,
                    2,
                    "What does the commune bring?",
                    "Subvention annuelle (UNKNOWN), Locaux, moyens humains (UNKNOWN)",
                    a -> "%s (%s), %s, %s (%s)"
                            .formatted(
                                    data(a, "funding-agreement.granted")
                                            .get("object")
                                            .asString(),
                                    data(a, "funding-agreement.granted")
                                            .get("amount")
                                            .get("amount")
                                            .asString(),
                                    data(a, "funding-agreement.premises-provided")
                                            .get("premises")
                                            .asString(),
                                    data(a, "funding-agreement.staff-made-available")
                                            .get("role")
                                            .asString(),
                                    data(a, "funding-agreement.staff-made-available")
                                            .get("count")
                                            .asString())),
            new Question(PLOUGUERNEAU, 3, "How long had the association existed?", "49 years (1969 → 2018-12)", a -> {
                JsonNode interval = a.interval("organisation.founded", "convention.signed");
                String from = date(interval.get("from"));
                String to = date(interval.get("to"));
                return "%d years (%s → %s)".formatted(year(to) - year(from), from, to);
            }),
            new Question(
                    PLOUGUERNEAU,
                    4,
                    "Was the service tendered?",
                    "UNKNOWN; conventions of delegation: 0",
                    a -> "%s; conventions of delegation: %d"
                            .formatted(
                                    a.measured("mise-en-concurrence"),
                                    a.facts("convention.signed").stream()
                                            .filter(f -> f.get("data")
                                                    .get("type")
                                                    .asString()
                                                    .equals("PUBLIC_SERVICE_DELEGATION"))
                                            .count())),
            new Question(
                    PLOUGUERNEAU,
                    5,
                    "How much is the compensation?",
                    "UNKNOWN; granted: UNKNOWN",
                    a -> a.measured("montant-de-la-compensation") + "; granted: " + value(a.indicator("F3"))),
            new Question(
                    VILLEURBANNE,
                    1,
                    "When did it open?",
                    "2021-33 (QUARTER)",
                    a -> opened(a).get("effective").asString() + " ("
                            + opened(a).get("precision").asString() + ")"),
            new Question(
                    VILLEURBANNE,
                    2,
                    "How many partners, in how many legal families?",
                    "4; 3 (ASSOCIATION, COOPERATIVE, LOCAL_AUTHORITY)",
                    a -> {
                        JsonNode parties = a.caseView()
                                .get("pooling")
                                .get("projects")
                                .get(0)
                                .get("parties");
                        TreeSet<String> families = stream(parties)
                                .map(party -> a.organisation(party.asString())
                                        .get("kind")
                                        .asString())
                                .filter(kind -> !kind.equals("OTHER"))
                                .collect(Collectors.toCollection(TreeSet::new));
                        return "%d; %d (%s)".formatted(parties.size(), families.size(), String.join(", ", families));
                    }),
            new Question(
                    VILLEURBANNE,
                    3,
                    "Is the landlord one of the four?",
                    "UNKNOWN",
                    a -> a.measured("bailleur-parmi-les-quatre")),
            new Question(
                    VILLEURBANNE,
                    4,
                    "How many places? cost?",
                    "UNKNOWN, UNKNOWN",
                    a -> opened(a).get("data").get("places").asString() + ", " + a.measured("cout")),
            new Question(
                    VILLEURBANNE,
                    5,
                    "How long between strategy year and opening?",
                    "61–74 months (2015 → 2021-33)",
                    a -> {
                        JsonNode interval = a.interval("shared-objectives", "childcare-facility.opened");
                        return "%s months (%s → %s)"
                                .formatted(span(interval), date(interval.get("from")), date(interval.get("to")));
                    }));

    private LocalServicesQuestions() {}

    private static JsonNode opened(Asker asker) {
        return asker.facts("childcare-facility.opened").getFirst();
    }

    private static JsonNode data(Asker asker, String type) {
        return asker.facts(type).getFirst().get("data");
    }

    private static String told(Asker asker, String type, String what, String whose) {
        JsonNode data = data(asker, type);
        return data.get(what).asString() + " (" + data.get(whose).asString() + ")";
    }

    private static int year(String date) {
        return Integer.parseInt(date.substring(0, 4));
    }
}
