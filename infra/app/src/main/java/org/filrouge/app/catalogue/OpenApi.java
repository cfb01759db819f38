package org.filrouge.app.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.filrouge.gateway.commands.CommandContracts;
import org.filrouge.gateway.imports.CaseFileReader;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.EventCatalogue.Entry;
import org.filrouge.views.query.CommitteePacks;
import org.filrouge.views.query.CompareParameters;
import org.filrouge.views.replay.ReplayController;
import org.filrouge.views.time.DatesAsked;

/** The OpenAPI 3.1 document of every address. */
final class OpenApi {

    private static final List<String> SCOPE =
            List.of("case", "organisation", "funder", "territory", "territories", "sector", "from", "to");
    private static final List<String> DATES = List.of(DatesAsked.AS_OF, DatesAsked.KNOWN_AT);
    private static final String[] COMPARE = CompareParameters.names().stream()
            .filter(name -> !DATES.contains(name) && !name.equals(DatesAsked.SEEN))
            .toArray(String[]::new);
    private static final List<String> FRESHNESS = List.of("afterPosition", "wait");

    private final Map<String, Object> paths = new LinkedHashMap<>();

    OpenApi(CommandContracts contracts, CaseFileReader caseFiles) {
        EventCatalogue.entries().stream()
                .filter(entry -> entry.command().isPresent())
                .forEach(entry -> command(entry, contracts));
        post(
                "/api/imports",
                "Importe un dossier / imports a case file",
                "imports",
                caseFiles.schema(),
                List.of(),
                "application/yaml",
                "application/json");
        dated("/api/cases", "Dossiers / cases", "after", "limit");
        dated("/api/cases/{id}", "Un dossier / one case");
        dated("/api/cases/{id}/interval", "Mois entre deux faits / months between two facts", "from", "to");
        dated("/api/funders", "Financeurs / funders", "after", "limit");
        dated("/api/funders/{id}", "Un financeur / one funder", "lineage");
        dated("/api/funding-agreements/{id}", "Un financement / one funding agreement");
        dated("/api/shared-costs/{id}", "Un coût partagé / one shared cost");
        dated("/api/organisations", "Organisations", "siren", "siret", "rna", "ridet", "tahiti", "after", "limit");
        dated("/api/organisations/{id}", "Une organisation / one organisation");
        dated("/api/territories/{level}/{code}", "Un territoire / one territory", "territories");
        dated("/api/indicators", "Indicateurs / indicators", SCOPE.toArray(String[]::new));
        dated("/api/indicators/{code}", "Un indicateur / one indicator", and(SCOPE, "version"));
        dated("/api/definitions", "Définitions d'indicateurs / definitions of indicators", "after", "limit");
        dated("/api/definitions/{code}", "Une définition / one definition", "version");
        get("/api/definitions/schema", "Schéma d'une formule / schema of a formula");
        get("/api/definitions/fields", "Ce qu'une formule peut lire / what a formula may read");
        trial("/api/definitions/validate", "Vérifie une formule / checks a formula", List.of());
        List<String> tried = new ArrayList<>(SCOPE);
        tried.add("beside");
        tried.addAll(DATES);
        trial("/api/definitions/run", "Essaie une formule / tries a formula", tried);
        List<String> cohorts = new ArrayList<>(SCOPE);
        cohorts.add("published");
        List<String> survival = new ArrayList<>(cohorts);
        survival.addAll(List.of("of", "by"));
        dated("/api/survival", "Survie après accompagnement / survival after support", survival.toArray(String[]::new));
        dated("/api/survival.csv", "La même en CSV / the same as CSV", survival.toArray(String[]::new));
        dated("/api/cohorts", "Cohortes et vagues / cohorts and waves", cohorts.toArray(String[]::new));
        dated("/api/cohorts.csv", "Les mêmes en CSV / the same as CSV", cohorts.toArray(String[]::new));
        dated(
                "/api/compare",
                "Pourquoi un chiffre n'est plus ce qu'il était / why a number is not what it was",
                COMPARE);
        dated(
                "/api/packs",
                "Dossier de comité, tel que vu / a committee's pack, as it was seen",
                CommitteePacks.names().toArray(String[]::new));
        dated(
                "/api/replay",
                "États l'un après l'autre / states one after the other",
                ReplayController.names().toArray(String[]::new));
        List<String> history = new ArrayList<>(SCOPE);
        history.addAll(List.of("type", "cursor", "limit"));
        dated("/api/proposals", "Décisions à deux / decisions of two", "state", "limit");
        dated("/api/proposals/{id}", "Une décision à deux / one decision of two");
        settled("approval", "Approuve / approves");
        settled("rejection", "Rejette / rejects");
        settled("withdrawal", "Retire / withdraws");
        dated(
                "/api/consultations",
                "Journal des consultations / journal of reads",
                "account",
                "key",
                "kind",
                "day",
                "limit");
        dated("/api/history", "Historique / history", history.toArray(String[]::new));
        dated("/api/events/{id}", "Un événement / one event");
        get("/api/events/{id}/proof", "Sa preuve dans le journal signé / its proof in the signed log");
        get("/api/log", "Le journal signé / the signed log");
        get(
                "/api/log/consistency",
                "Preuve qu'un état prolonge l'autre / proof that one size extends another",
                "from",
                "to");
        get(
                "/api/evidence",
                "Dossier de preuves (zip) / evidence pack (zip)",
                "case",
                "organisation",
                "funder",
                "territory",
                "territories",
                "from",
                "to",
                "asOf",
                "knownAt",
                "size",
                "kept");
        dated("/api/streams/{stream}", "Une histoire / one history", "cursor", "limit");
        dated(
                "/api/signals",
                "Points de vigilance / points to watch",
                "case",
                "territory",
                "territories",
                "committee",
                "status");
        get("/api/funding", "Tous les financements, sous secret statistique / all funding, under statistical secrecy");
        get("/api/funding.csv", "Les mêmes en CSV / the same as CSV");
        get("/api/catalogue", "Catalogue");
    }

    Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("openapi", "3.1.0");
        map.put("info", Map.of("title", "Fil Rouge", "version", "1"));
        map.put("paths", paths);
        map.put(
                "components",
                Map.of(
                        "schemas",
                        Map.of(
                                "Problem",
                                Map.of(
                                        "type", "object",
                                        "description", "RFC 9457 problem details",
                                        "required", List.of("type", "title", "status", "code", "sentence")))));
        return map;
    }

    private void command(Entry entry, CommandContracts contracts) {
        String name = entry.type().command();
        List<Map<String, Object>> headers =
                List.of(parameter("If-Match", "header", false), parameter("Idempotency-Key", "header", false));
        post(
                "/api/commands/" + name,
                entry.type().fr() + " / " + entry.type().en(),
                entry.family().stream(),
                contracts.schema(name),
                headers,
                "application/json");
    }

    /** What a second person says of a proposal, or the first who thinks again. */
    private void settled(String said, String summary) {
        Map<String, Object> reason = Map.of("type", "string", "minLength", 1);
        post(
                "/api/proposals/{id}/" + said,
                summary,
                "proposal",
                Map.of("type", "object", "additionalProperties", false, "properties", Map.of("reason", reason)),
                List.of(parameter("id", "path", true)),
                "application/json");
    }

    private void post(
            String path,
            String summary,
            String tag,
            Object schema,
            List<Map<String, Object>> parameters,
            String... types) {
        Map<String, Object> content = new LinkedHashMap<>();
        for (String type : types) {
            content.put(type, Map.of("schema", schema));
        }
        Map<String, Object> operation = operation(nameOf("post", path), summary, tag, parameters, "201");
        operation.put("requestBody", Map.of("required", true, "content", content));
        paths.put(path, Map.of("post", operation));
    }

    /** An address that answers at any two dates, and again as on the day it was seen. */
    private void dated(String path, String summary, String... query) {
        List<String> all = new ArrayList<>(List.of(query));
        all.addAll(DATES);
        all.add(DatesAsked.SEEN);
        get(path, summary, all.toArray(String[]::new));
    }

    private static String[] and(List<String> names, String more) {
        return Stream.concat(names.stream(), Stream.of(more)).toArray(String[]::new);
    }

    /** A formula on trial: nothing is recorded, so the answer is 200. */
    private void trial(String path, String summary, List<String> query) {
        Map<String, Object> body = Map.of(
                "type",
                "object",
                "required",
                List.of("formula"),
                "additionalProperties",
                false,
                "properties",
                Map.of(
                        "formula", Map.of("type", "object", "description", "/api/definitions/schema"),
                        "unit", Map.of("type", "string", "maxLength", 40)));
        List<Map<String, Object>> parameters =
                query.stream().map(name -> parameter(name, "query", false)).toList();
        Map<String, Object> operation = operation(nameOf("post", path), summary, "queries", parameters, "200");
        operation.put(
                "requestBody", Map.of("required", true, "content", Map.of("application/json", Map.of("schema", body))));
        paths.put(path, Map.of("post", operation));
    }

    private void get(String path, String summary, String... query) {
        List<Map<String, Object>> parameters = new ArrayList<>();
        for (String part : path.split("/")) {
            if (part.startsWith("{")) {
                parameters.add(parameter(part.substring(1, part.length() - 1), "path", true));
            }
        }
        for (String name : query) {
            parameters.add(parameter(name, "query", false));
        }
        FRESHNESS.forEach(name -> parameters.add(parameter(name, "query", false)));
        paths.put(path, Map.of("get", operation(nameOf("get", path), summary, "queries", parameters, "200")));
    }

    /** A name for callers' own code: that of the command, and else what the address says. */
    private static String nameOf(String method, String path) {
        String words = path.replaceAll("[{}]", "").replace("/api/", "").replace('/', '-');
        return words.startsWith("commands-") ? words.substring("commands-".length()) : method + "-" + words;
    }

    private static Map<String, Object> operation(
            String name, String summary, String tag, List<Map<String, Object>> parameters, String success) {
        Map<String, Object> problem = Map.of(
                "description",
                "Problem",
                "content",
                Map.of("application/problem+json", Map.of("schema", Map.of("$ref", "#/components/schemas/Problem"))));
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", name);
        operation.put("summary", summary);
        operation.put("tags", List.of(tag));
        operation.put("parameters", parameters);
        operation.put("responses", Map.of(success, Map.of("description", "OK"), "default", problem));
        return operation;
    }

    private static Map<String, Object> parameter(String name, String in, boolean required) {
        return Map.of("name", name, "in", in, "required", required, "schema", Map.of("type", "string"));
    }
}
