package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An answer is cited, and found again byte for byte whatever happens to the log, the program and its views. */
class PermalinksTest {

    private static final Pattern BOOKMARK = Pattern.compile("<([^>]+)>; rel=\"bookmark\"");

    /** Addresses that do not answer from views, or, for a replay, answer line by line; nothing is proposed where nobody signs in. */
    private static final Set<String> NOT_OF_VIEWS = Set.of(
            "/api/definitions/schema",
            "/api/definitions/fields",
            "/api/replay",
            "/api/proposals/{id}",
            "/api/events/{id}/proof",
            "/api/log",
            "/api/log/consistency",
            "/api/evidence",
            "/api/catalogue",
            "/api/funding",
            "/api/funding.csv");

    @TempDir
    private Path data;

    @Test
    void everyAnswerIsFoundAgainByteForByteAfterMoreIsRecordedAndTheViewsAreLost() throws Exception {
        Map<String, String> cited = new LinkedHashMap<>();
        try (Program program = Program.startEmbedded(data, "--demo")) {
            long kept = define(program, 1, List.of("FULL"));
            program.seen("/api/cases", kept);
            List<String> questions = questions(program);
            everyAddressIsAsked(program, questions);
            for (String question : questions) {
                String link = bookmark(program, question);
                Caller.Reply again = program.get(link);
                assertThat(again.status()).as(link).isEqualTo(200);
                assertThat(link(again)).as(question).isEqualTo(link);
                theSameAsLive(program.get(question), again, question);
                cited.put(link, again.body());
            }
            program.seen("/api/cases", muchMore(program));
            found(program, cited);
            program.stop();
        }
        Files.delete(data.resolve("views").resolve("views.mv"));
        try (Program program = Program.startEmbedded(data)) {
            program.seen("/api/cases", program.logSize() - 1);
            found(program, cited);
        }
    }

    private static void found(Program program, Map<String, String> cited) {
        cited.forEach(
                (link, body) -> assertThat(program.get(link).body()).as(link).isEqualTo(body));
    }

    private static void theSameAsLive(Caller.Reply live, Caller.Reply again, String question) {
        if (question.contains(".csv")) {
            assertThat(again.body()).as(question).isEqualTo(live.body());
        } else {
            assertThat(found(again.json())).as(question).isEqualTo(found(live.json()));
        }
    }

    /** The answer without what says which size it is of; a cursor keeps it too. */
    private static JsonNode found(JsonNode answer) {
        if (answer.has("indicators")) {
            answer.get("indicators").forEach(PermalinksTest::found);
        }
        return ((ObjectNode) answer).remove(List.of("knownAt", "next"));
    }

    private static String bookmark(Program program, String question) {
        Caller.Reply reply = program.get(question);
        assertThat(reply.status()).as(question + reply.body()).isEqualTo(200);
        String link = link(reply);
        assertThat(link).as(question).contains("knownAt=size:" + program.logSize());
        if (reply.body().contains("\"permalink\"") && !reply.json().has("indicators")) {
            assertThat(reply.json().get("permalink").asString()).isEqualTo(link);
        }
        return link;
    }

    private static String link(Caller.Reply reply) {
        Matcher found = BOOKMARK.matcher(String.join(", ", reply.headers().getOrDefault("link", List.of())));
        assertThat(found.find()).as(reply.headers().toString()).isTrue();
        return found.group(1);
    }

    private static void everyAddressIsAsked(Program program, List<String> questions) {
        Set<String> missing = new TreeSet<>();
        program.get("/api/openapi.json").json().get("paths").properties().forEach(path -> {
            Pattern address = Pattern.compile(path.getKey().replaceAll("\\{[^}]+}", "[^/?]+") + "(\\?.*)?");
            if (path.getValue().has("get")
                    && !NOT_OF_VIEWS.contains(path.getKey())
                    && questions.stream()
                            .noneMatch(asked -> address.matcher(asked).matches())) {
                missing.add(path.getKey());
            }
        });
        assertThat(missing).isEmpty();
    }

    private static List<String> questions(Program program) {
        List<String> questions = new ArrayList<>(List.of(
                "/api/proposals",
                "/api/consultations",
                "/api/cases?limit=5",
                "/api/cases?after=calvados-childcare&limit=3",
                "/api/cases/moselle-elips",
                "/api/cases/moselle-elips?asOf=2008-12-31",
                "/api/cases/moselle-elips/interval?from=mission.started&to=mission.phase-completed",
                "/api/funders?limit=3",
                "/api/funders/region-paca?lineage=followed",
                "/api/organisations",
                "/api/organisations/elips",
                "/api/territories/departement/57?territories=recast",
                "/api/indicators?case=bouches-du-rhone-ge14",
                "/api/indicators?territory=DEP-57&asOf=2009-12-31",
                "/api/indicators/F14?case=bouches-du-rhone-ge14",
                "/api/indicators/F8?case=moselle-elips&to=2009-12-31",
                "/api/indicators/F3?funder=region-paca",
                "/api/indicators/cited-one?case=calvados-childcare",
                "/api/definitions",
                "/api/definitions/cited-one",
                "/api/survival?of=jobs&by=kind",
                "/api/survival.csv?of=organisations",
                "/api/cohorts",
                "/api/cohorts.csv",
                "/api/compare?indicator=F8&case=moselle-elips&then.asOf=2008-12-31",
                "/api/compare?indicator=F14&case=bouches-du-rhone-ge14&asOf=2009-12-31&then.knownAt=size:20",
                "/api/compare?indicator=cited-one&case=calvados-childcare&then.knownAt=size:20",
                "/api/packs?territory=DEP-57&asOf=2009-12-31&knownAt=size:150",
                "/api/packs?case=bouches-du-rhone-ge14",
                "/api/history?case=moselle-elips&limit=7",
                "/api/streams/organisation:elips",
                "/api/signals?case=moselle-elips"));
        questions.add("/api/events/"
                + program.get("/api/history?case=moselle-elips")
                        .json()
                        .at("/events/0/id")
                        .asString());
        questions.add("/api/funding-agreements/" + named(program, "funding-agreement:"));
        questions.add("/api/shared-costs/" + sharedCost(program));
        return questions;
    }

    private static String sharedCost(Program program) {
        Story story = new Story(program);
        story.open("case", "one");
        Map<String, Object> amount = Map.of("amount", "100", "basis", "INCL_TAX");
        program.seen(
                "/api/cases",
                story.tell(
                        "declare-shared-cost",
                        story.body("study", "case", "2024-02", "object", "Étude", "amount", amount)));
        return story.id("study");
    }

    /** Something that has a stream of a kind. */
    private static String named(Program program, String kind) {
        Matcher found = Pattern.compile("\"" + kind + "([a-z0-9-]+)\"").matcher("");
        for (String cursor = ""; ; ) {
            JsonNode page = program.get("/api/history?limit=500" + cursor).json();
            if (found.reset(page.toString()).find()) {
                return found.group(1);
            }
            assertThat(page.has("next")).as(kind).isTrue();
            cursor = "&cursor=" + page.get("next").asString();
        }
    }

    /** Further facts, facts withdrawn that the answers were made of, and another version of the definition. */
    private static long muchMore(Program program) throws IOException {
        Story story = new Story(program);
        for (int i = 0; i < 30; i++) {
            story.organisation("more-" + i, "ASSOCIATION");
            Map<String, Object> promise = story.body(
                    "promise-" + i,
                    "case",
                    "2008-12",
                    "promisors",
                    story.ids("more-0"),
                    "promisees",
                    List.of("elips"),
                    "object",
                    "Pistes",
                    "owner",
                    "elips");
            promise.put("case", "moselle-elips");
            program.accepted("make-commitment", promise);
        }
        int withdrawn = 0;
        for (String scope : List.of("bouches-du-rhone-ge14", "moselle-elips", "calvados-childcare")) {
            for (JsonNode event :
                    program.get("/api/history?limit=40&case=" + scope).json().get("events")) {
                withdrawn += program.command("retract", retraction(event)).status() == 201 ? 1 : 0;
            }
        }
        assertThat(withdrawn).isGreaterThan(10);
        return define(program, 2, List.of("FULL", "PARTIAL"));
    }

    private static Map<String, Object> retraction(JsonNode event) {
        return Map.of(
                "stream",
                event.get("subject").asString(),
                "reason",
                "told by mistake",
                "evidence",
                List.of(Map.of("reference", "minutes")),
                "data",
                Map.of("event", event.get("id").asString()));
    }

    private static long define(Program program, int version, List<String> scopes) {
        Map<String, Object> joined = Map.of(
                "names", List.of("collective-engineering.structure-joined"),
                "where", List.of(Map.of("field", "scope", "test", "IN", "values", scopes)));
        Map<String, Object> formula =
                Map.of("op", "distinct", "of", joined, "fields", List.of("structure"), "none", "VALUE");
        return program.accepted(
                "define-indicator",
                Map.of(
                        "id",
                        "cited-one",
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
                                "author",
                                "national evaluator",
                                "formula",
                                formula)));
    }
}
