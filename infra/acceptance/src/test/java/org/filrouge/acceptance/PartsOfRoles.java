package org.filrouge.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.filrouge.kernel.access.AccessRole;
import tools.jackson.databind.JsonNode;

/** What each role of the demonstration has in its part of the programme, what lies outside it, and what there is not. */
final class PartsOfRoles {

    private static final String GROUP = "bouches-du-rhone-ge14";
    private static final String MOSELLE = "moselle-elips";
    private static final String PLOUGUERNEAU = "plouguerneau-sieg";

    /** Names of things by their kind, such as {@code case}; what a part does not have is not in it. */
    record Keys(Map<String, String> names) {

        /** An address with its names; empty where one is not in the part. */
        Optional<String> in(String address) {
            String filled = address;
            for (Map.Entry<String, String> name : names.entrySet()) {
                filled = filled.replace(
                        "%" + name.getKey() + "%",
                        URLEncoder.encode(name.getValue(), UTF_8).replace("%2F", "/"));
            }
            return filled.matches(".*%[a-z]+%.*") ? Optional.empty() : Optional.of(filled);
        }

        /** A text without the names, nor what a place is called. */
        String without(String text) {
            String blank = text;
            List<String> longestFirst = names.values().stream()
                    .flatMap(name ->
                            Stream.of(name, URLEncoder.encode(name, UTF_8), name.replace("departement/", "DEP-")))
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
            for (String name : longestFirst) {
                blank = blank.replace(name, "…");
            }
            return blank.replaceAll("Finistère|Côtes-d('|&#39;|’)Armor", "…");
        }
    }

    private final Map<AccessRole, Keys> own = new HashMap<>();
    private final Map<AccessRole, Keys> other = new HashMap<>();
    private final Program program;
    private final PreparedCases prepared;

    PartsOfRoles(Program program, PreparedCases prepared) {
        this.program = program;
        this.prepared = prepared;
        for (AccessRole role : AccessRole.values()) {
            boolean ofTheGroup = ofTheGroup(role);
            own.put(role, role == AccessRole.EVALUATOR ? pseudonyms() : keys(role, ofTheGroup ? GROUP : MOSELLE));
            other.put(role, foreign(role));
        }
    }

    static String login(AccessRole role) {
        return switch (role) {
            case PROGRAMME_OFFICER -> "officer";
            case PROVIDER -> "provider";
            case BENEFICIARY -> "beneficiary";
            case COMMITTEE_MEMBER -> "committee";
            case FUNDER -> "funder";
            case EVALUATOR -> "evaluator";
            case AUDITOR -> "auditor";
            case ADMINISTRATOR -> "admin";
        };
    }

    Keys own(AccessRole role) {
        return own.get(role);
    }

    Keys other(AccessRole role) {
        return other.get(role);
    }

    /** Names of nothing, of the same kinds and in a place that has no case. */
    Keys nothing(AccessRole role) {
        Map<String, String> names = new HashMap<>(Map.of(
                "case", "no-such-case",
                "organisation", "no-such-organisation",
                "funder", "no-such-funder",
                "agreement", "no-such-agreement",
                "cost", "no-such-cost",
                "stream", "support-case:no-such-case",
                "event", "01a00000-0000-7000-8000-000000000000",
                "whole", "01a00000-0000-7000-8000-000000000003",
                "second", "01a00000-0000-7000-8000-000000000001",
                "proposal", "01a00000-0000-7000-8000-000000000002"));
        names.putAll(Map.of(
                "person", "p-no-such-person",
                "erased", "p-no-such-person",
                "texts", "no-such-texts",
                "account", "a-no-such-account"));
        names.put("place", "departement/22");
        return new Keys(names);
    }

    private static boolean ofTheGroup(AccessRole role) {
        return switch (role) {
            case PROGRAMME_OFFICER, FUNDER, EVALUATOR, AUDITOR, ADMINISTRATOR -> true;
            case PROVIDER, BENEFICIARY, COMMITTEE_MEMBER -> false;
        };
    }

    /** In a case that nobody but those who see everything has a part in; of who an organisation is, officers and committees see all. */
    private Keys foreign(AccessRole role) {
        Map<String, String> names =
                new HashMap<>(keys(AccessRole.AUDITOR, PLOUGUERNEAU).names());
        names.put("proposal", prepared.proposal(ofTheGroup(role) ? MOSELLE : GROUP));
        if (role == AccessRole.PROGRAMME_OFFICER || role == AccessRole.COMMITTEE_MEMBER) {
            names.remove("organisation");
        }
        return new Keys(names);
    }

    private Keys keys(AccessRole reads, String caseId) {
        Map<String, String> names = new HashMap<>(prepared.names());
        boolean ofTheGroup = caseId.equals(GROUP);
        names.put("case", caseId);
        names.put("stream", "support-case:" + caseId);
        switch (caseId) {
            case GROUP ->
                names.putAll(Map.of(
                        "organisation", "ge-14",
                        "place", "departement/13",
                        "funder", "region-paca",
                        "agreement", "ge-14-demarrage"));
            case MOSELLE -> names.putAll(Map.of("organisation", "elips", "place", "departement/57"));
            default ->
                names.putAll(Map.of(
                        "organisation", "familles-rurales-plouguerneau",
                        "place", "departement/29",
                        "funder", "commune-de-plouguerneau",
                        "agreement", "plouguerneau-subvention-annuelle"));
        }
        if (reads == AccessRole.PROGRAMME_OFFICER || reads == AccessRole.AUDITOR) {
            Optional.ofNullable(prepared.proposal(caseId)).ifPresent(one -> names.put("proposal", one));
        }
        if (reads == AccessRole.PROGRAMME_OFFICER
                || reads == AccessRole.COMMITTEE_MEMBER
                || reads == AccessRole.AUDITOR) {
            names.put("cost", PreparedCases.cost(caseId));
        }
        if (reads != AccessRole.ADMINISTRATOR) {
            events(program.as(login(reads)), "/api/history?limit=500&case=" + caseId, names);
        }
        return new Keys(names);
    }

    private Keys pseudonyms() {
        Caller evaluator = program.as("evaluator");
        JsonNode funder = evaluator.get("/api/funders").json().at("/funders");
        JsonNode paying = Asker.stream(funder)
                .filter(one -> !one.path("grants").isEmpty())
                .findFirst()
                .orElseThrow();
        Map<String, String> names = new HashMap<>(prepared.names());
        names.put("case", evaluator.get("/api/cases").json().at("/cases/0/id").asString());
        names.put(
                "organisation",
                evaluator
                        .get("/api/organisations")
                        .json()
                        .at("/organisations/0/id")
                        .asString());
        names.put("funder", paying.get("id").asString());
        names.put("agreement", paying.at("/grants/0/id").asString());
        names.put("place", "departement/13");
        names.put("stream", "support-case:" + names.get("case"));
        events(evaluator, "/api/history?limit=500&case=" + names.get("case"), names);
        return new Keys(names);
    }

    private static void events(Caller reader, String history, Map<String, String> names) {
        List<JsonNode> all =
                Asker.stream(reader.get(history).json().get("events")).toList();
        List<String> events = all.stream()
                .filter(event -> event.get("subject").asString().equals(names.get("stream")))
                .map(event -> event.get("id").asString())
                .toList();
        names.put("event", events.getFirst());
        names.put("second", events.getLast());
        names.put(
                "whole",
                all.stream()
                        .filter(event -> event.get("type").asString().equals("funding-agreement.granted"))
                        .map(event -> event.get("id").asString())
                        .findFirst()
                        .orElse(events.getFirst()));
    }
}
