package org.filrouge.acceptance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.acceptance.Caller.Reply;
import tools.jackson.databind.JsonNode;

/** What the demonstration does not have: costs that are shared, proposals, people, erased texts; and an officer of one place. */
final class PreparedCases {

    private static final Map<String, Object> EVERYWHERE =
            Map.of("role", "PROGRAMME_OFFICER", "scope", Map.of("everywhere", true));
    private static final Map<String, Object> ONE_PLACE =
            Map.of("role", "PROGRAMME_OFFICER", "scope", Map.of("territories", List.of("DEP-13")));

    private static final Map<String, Object> DEFINITION = Map.of(
            "version",
            1,
            "label",
            Map.of("fr", "Missions livrées", "en", "Missions delivered"),
            "unit",
            "count",
            "author",
            "évaluateur national",
            "formula",
            Map.of("op", "count", "none", "VALUE", "of", Map.of("names", List.of("mission.delivered"))));

    /** An organisation that an officer of that place reaches by its seat. */
    static final String SEATED = "seated-in-13";

    private static final Map<String, Object> SEATED_IN_13 =
            Map.of("name", "Seated in the Bouches-du-Rhône", "kind", "ASSOCIATION", "seat", "COM-13001");

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> proposals = new HashMap<>();
    private final Caller officer;
    private final Caller admin;

    PreparedCases(Program program) {
        this.officer = program.as("officer");
        this.admin = program.as("admin");
        for (String caseId : List.of("bouches-du-rhone-ge14", "moselle-elips", "plouguerneau-sieg")) {
            officer.accepted("declare-shared-cost", Map.of("id", cost(caseId), "case", caseId, "data", cost()));
            proposals.put(caseId, proposal(officer, caseId));
        }
        officer.accepted("enter-organisation", Map.of("id", SEATED, "data", SEATED_IN_13));
        names.put("person", person());
        names.put("erased", erased());
        names.put("texts", texts());
        names.put("account", account());
        program.as("evaluator")
                .accepted(
                        "define-indicator",
                        Map.of("id", "missions-counted", "reason", "Demandé par le comité", "data", DEFINITION));
        long last = narrowed();
        program.as("auditor").seen("/api/cases", last);
    }

    /** Names that are the same for everybody who may know them. */
    Map<String, String> names() {
        return names;
    }

    String proposal(String caseId) {
        return proposals.get(caseId);
    }

    static String cost(String caseId) {
        return "animation-" + caseId;
    }

    private static Map<String, Object> cost() {
        return Map.of("object", "Animation", "amount", Map.of("amount", 30000, "basis", "NOT_STATED"));
    }

    private static String proposal(Caller officer, String caseId) {
        JsonNode event =
                officer.get("/api/history?limit=1&case=" + caseId).json().at("/events/0");
        Reply asked = officer.command(
                "retract",
                Map.of(
                        "stream", event.get("subject").asString(),
                        "reason", "Une erreur de plume",
                        "evidence", List.of(Map.of("reference", "registre, p. 3")),
                        "data", Map.of("event", event.get("id").asString())));
        if (asked.status() != 202) {
            throw new AssertionError(asked.body());
        }
        return asked.json().get("id").asString();
    }

    private String person() {
        Map<String, Object> purpose = Map.of("purpose", "CONTACT", "legalBasis", "PUBLIC_TASK");
        Reply registered = officer.command("register-person", Map.of("data", purpose));
        return registered.json().get("id").asString();
    }

    private String erased() {
        String erased = person();
        officer.accepted(
                "request-erasure", Map.of("id", erased, "data", Map.of("askedBy", "PERSON", "ground", "OBJECTED")));
        admin.accepted("approve-erasure", Map.of("id", erased, "data", Map.of()));
        return erased;
    }

    private String texts() {
        JsonNode events =
                officer.get("/api/history?limit=500&case=isere-pa-iss").json().get("events");
        String event = Asker.stream(events)
                .filter(one -> one.has("sealed"))
                .map(one -> one.get("id").asString())
                .findFirst()
                .orElseThrow();
        Map<String, Object> data = Map.of("askedBy", "PERSON", "ground", "OBJECTED", "events", List.of(event));
        officer.accepted("erase-texts", Map.of("id", "texts-of-isere", "data", data));
        admin.accepted("approve-text-erasure", Map.of("id", "texts-of-isere", "data", Map.of()));
        return "texts-of-isere";
    }

    private String account() {
        return Asker.stream(admin.get("/api/accounts").json().get("accounts"))
                .filter(one -> one.path("name").asString("").equals("Chargé de mission"))
                .map(one -> one.get("id").asString())
                .findFirst()
                .orElseThrow();
    }

    /** From now on the officer has one place. */
    private long narrowed() {
        String officers = names.get("account");
        admin.accepted("withdraw-right", Map.of("id", officers, "data", EVERYWHERE));
        return admin.accepted("grant-right", Map.of("id", officers, "data", ONE_PLACE));
    }
}
