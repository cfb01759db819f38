package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.filrouge.acceptance.Caller.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** An evaluator defines an indicator otherwise, and old answers stay what they were. */
class PostedDefinitionsTest {

    /** What says which definition it is, and not what was found. */
    private static final Set<String> OF_THE_DEFINITION = Set.of(
            "code", "version", "label", "formula", "unit", "dimensions", "attribution", "attributionNote", "permalink");

    private static final Map<String, Object> FULL = Map.of(
            "op",
            "distinct",
            "of",
            Map.of(
                    "names", List.of("collective-engineering.structure-joined"),
                    "where", List.of(Map.of("field", "scope", "test", "IN", "values", List.of("FULL")))),
            "fields",
            List.of("structure"),
            "none",
            "VALUE");
    private static final Map<String, Object> ALL = Map.of(
            "op",
            "distinct",
            "of",
            Map.of("names", List.of("collective-engineering.structure-joined")),
            "fields",
            List.of("structure"),
            "none",
            "VALUE");

    @RegisterExtension
    static final Running RUNNING = new Running();

    private final Program program = RUNNING.program();

    @Test
    void aDefinitionIsCheckedKeptAskedReplacedAndWithdrawnAndEachVersionStaysReproducible() {
        String asked = "/api/indicators/structures-joined?case=calvados-childcare";
        long first = define("structures-joined", 1, FULL);
        JsonNode current = program.seen(asked, first);
        assertThat(current.get("version").asInt()).isEqualTo(1);
        assertThat(current.get("value").decimalValue()).isEqualByComparingTo("12");
        String link = current.get("permalink").asString();
        String cited = program.get(link).body();
        String knownAt = program.get("/api/definitions/structures-joined?version=1")
                .json()
                .get("recorded")
                .asString();

        long second = define("structures-joined", 2, ALL);
        program.seen(asked, second);
        assertThat(program.get(asked).json().get("version").asInt()).isEqualTo(2);
        assertThat(found(program.get(asked + "&version=1").json())).isEqualTo(found(current));
        assertThat(program.get(link).body()).isEqualTo(cited);
        assertThat(program.get(asked + "&knownAt=" + knownAt)
                        .json()
                        .get("version")
                        .asInt())
                .isEqualTo(1);

        long withdrawn = program.accepted(
                "withdraw-indicator",
                Map.of(
                        "id", "structures-joined",
                        "reason", "counts partial followers",
                        "data", Map.of("version", 2, "author", "national evaluator")));
        program.seen(asked, withdrawn);
        assertThat(found(program.get(asked).json())).isEqualTo(found(current));
        assertThat(program.get(asked + "&version=2").status()).isEqualTo(200);
        assertThat(program.get(asked + "&version=3").status()).isEqualTo(404);
        JsonNode whole = program.get("/api/definitions/structures-joined").json();
        assertThat(whole.get("versions").toString()).isEqualTo("[1,2]");
        assertThat(whole.at("/history/1/withdrawn/reason").asString()).isEqualTo("counts partial followers");
        pagesShow("structures-joined");
    }

    @Test
    void twoVersionsAreComparedAndTheDefinitionIsACauseOfItsOwn() {
        String history = "/api/history?case=calvados-childcare&limit=1";
        String first = program.get(history).json().at("/events/0/type").asString();
        define("joined-or-begun", 1, counting("collective-engineering.structure-joined"));
        long second = define("joined-or-begun", 2, counting("collective-engineering.structure-joined", first));
        String question = "/api/compare?indicator=joined-or-begun&case=calvados-childcare";
        JsonNode versions = program.seen(question + "&version=2&then.version=1", second);
        assertThat(versions.at("/before/version").asInt()).isEqualTo(1);
        assertThat(versions.at("/after/version").asInt()).isEqualTo(2);
        assertThat(versions.get("difference").decimalValue()).isPositive();
        assertThat(versions.get("parts")).hasSize(1);
        assertThat(versions.at("/parts/0/causes").toString()).isEqualTo("[\"DEFINITION\"]");
        assertThat(versions.at("/parts/0/change")).isEqualTo(versions.get("difference"));
        assertThat(program.get(question + "&then.knownAt=size:10")
                        .json()
                        .at("/before/version")
                        .asInt())
                .as("asked of what was known before it was kept")
                .isEqualTo(2);
        assertThat(program.get(question + "&then.version=9").status()).isEqualTo(400);
        assertThat(program.get(question.substring(4) + "&then.version=1", "Accept", "text/html")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aDefinitionThatWouldRunAwayIsStoppedInAComparisonToo() {
        int version = 0;
        for (String formula : HostileFormulas.runaways().values()) {
            long kept = define("running-away", ++version, Caller.JSON.readTree(formula));
            program.seen("/api/definitions", kept);
            Reply stopped = program.get("/api/compare?indicator=running-away&then.knownAt=size:700");
            assertThat(stopped.status()).as(formula).isEqualTo(422);
            assertThat(stopped.json().get("code").asString())
                    .isIn("definition.too-many-steps", "definition.too-much-kept");
        }
    }

    private static Map<String, Object> counting(String... names) {
        return Map.of("op", "count", "none", "VALUE", "of", Map.of("names", List.of(names)));
    }

    private void pagesShow(String code) {
        for (String path : List.of(
                "/definitions?lang=fr",
                "/definitions/" + code + "?lang=fr",
                "/definitions/" + code + "?version=2&lang=en",
                "/indicators/" + code + "?version=1&case=calvados-childcare",
                "/indicators/" + code,
                "/definitions/try")) {
            Reply page = program.get(path, "Accept", "text/html");
            assertThat(page.status()).as(path).isEqualTo(200);
            assertThat(page.body()).as(path).doesNotContain("??", "quantity.");
        }
    }

    @Test
    void aVersionIsOneMoreThanTheOneItReplacesAndIsNeverCorrected() {
        long first = define("joined-again", 1, FULL);
        program.seen("/api/definitions", first);
        Reply skipped = program.command("define-indicator", body("joined-again", 3, ALL));
        assertThat(skipped.status()).isEqualTo(409);
        assertThat(skipped.json().get("code").asString()).isEqualTo("indicator.not-the-next-version");
        String event = program.get("/api/definitions/joined-again?version=1")
                .json()
                .get("event")
                .asString();
        Reply retracted = program.command(
                "retract",
                Map.of(
                        "stream",
                        "indicator:joined-again",
                        "reason",
                        "a slip",
                        "evidence",
                        List.of(Map.of("reference", "minutes")),
                        "data",
                        Map.of("event", event)));
        assertThat(retracted.json().get("code").asString()).isEqualTo("correction.definition-stands");
    }

    @Test
    void aPostedCopyOfEveryIndicatorFindsTheSameOnEveryCase() {
        List<String> cases = new ArrayList<>();
        program.get("/api/cases?limit=100")
                .json()
                .get("cases")
                .forEach(one -> cases.add(one.get("id").asString()));
        assertThat(cases).hasSize(16);
        for (JsonNode indicator : program.get("/api/indicators").json().get("indicators")) {
            String code = indicator.get("code").asString();
            String body = "{\"formula\":" + indicator.get("definition") + "}";
            for (String id : cases) {
                Reply reply = program.post("/api/definitions/run?beside=" + code + "&asOf=2026-01-05&case=" + id, body);
                assertThat(reply.status())
                        .as(code + " " + id + ": " + reply.body())
                        .isEqualTo(200);
                assertThat(found(reply.json().get("answer")))
                        .as(code + " over " + id)
                        .isEqualTo(found(reply.json().get("beside")));
            }
        }
    }

    /** What was found; where sources disagree about the programme's own number, what the facts give. */
    private static Map<String, JsonNode> found(JsonNode answer) {
        Map<String, JsonNode> found = new TreeMap<>();
        answer.properties().forEach(field -> {
            if (!OF_THE_DEFINITION.contains(field.getKey())) {
                found.put(field.getKey(), field.getValue());
            }
        });
        if (answer.has("conflicting")) {
            answer.at("/conflicting/computed")
                    .properties()
                    .forEach(field -> found.put(field.getKey(), field.getValue()));
            found.remove("conflicting");
        }
        return found;
    }

    @Test
    void aFormulaOnTrialIsAnsweredBesideTheCurrentOneAndSaysWhatItNeeds() {
        String body = Caller.JSON.writeValueAsString(Map.of("formula", FULL, "unit", "structures"));
        JsonNode checked = program.post("/api/definitions/validate", body).json();
        assertThat(checked.get("needs").toString()).isEqualTo("[\"collective-engineering.structure-joined\"]");
        assertThat(checked.at("/words/en").asString()).contains("number of different values of [structure]");
        JsonNode run = program.post("/api/definitions/run?beside=T3&case=calvados-childcare", body)
                .json();
        assertThat(run.at("/answer/value").decimalValue()).isEqualByComparingTo("12");
        assertThat(run.at("/beside/code").asString()).isEqualTo("T3");
        assertThat(run.get("steps").asLong())
                .isPositive()
                .isLessThan(run.get("mostSteps").asLong());
        assertThat(program.get("/api/definitions/schema").json().get("$defs").has("Count"))
                .isTrue();
        assertThat(program.get("/api/definitions/fields")
                        .json()
                        .at("/facts/mission.delivered/days")
                        .asString())
                .isEqualTo("NUMBER");
    }

    @Test
    void everyWorkedExampleOfTheDocumentationIsAnsweredOverTheWholeHistory() throws IOException {
        String page = Files.readString(Path.of("..", "indicators", "README.md"));
        Matcher examples = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(page);
        int answered = 0;
        while (examples.find()) {
            Reply reply = program.post("/api/definitions/run", "{\"formula\": " + examples.group(1) + "}");
            assertThat(reply.status()).as(examples.group(1) + reply.body()).isEqualTo(200);
            answered++;
        }
        assertThat(answered).isGreaterThan(5);
    }

    private long define(String code, int version, Object formula) {
        return program.accepted("define-indicator", body(code, version, formula));
    }

    private static Map<String, Object> body(String code, int version, Object formula) {
        return Map.of(
                "id",
                code,
                "reason",
                "asked by the committee",
                "data",
                Map.of(
                        "version",
                        version,
                        "label",
                        Map.of("fr", "Structures entrées", "en", "Structures that joined"),
                        "unit",
                        "structures",
                        "beside",
                        "T3",
                        "author",
                        "national evaluator",
                        "formula",
                        formula));
    }
}
