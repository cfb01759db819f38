package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.filrouge.acceptance.Caller.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Told histories, posted: whole or not at all. */
class ImportTest {

    @RegisterExtension
    static final Running RUNNING = new Running();

    private Program program;
    private Story story;
    private long before;

    @BeforeEach
    void aNewStory() {
        program = RUNNING.program();
        story = new Story(program);
        before = program.logSize();
    }

    @Test
    void aFileWithHolesIsTakenAndItsHolesAreListed() {
        Reply reply = yaml(CaseFileText.withTwoHoles(story, "case").yaml());

        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        assertThat(reply.header("Location")).isEqualTo("/api/cases/" + story.id("case"));
        JsonNode report = reply.json();
        assertThat(report.get("imported").asBoolean()).isTrue();
        assertThat(program.logSize()).isEqualTo(before + report.get("events").asInt());
        assertThat(codes(report.get("gaps")))
                .containsExactlyInAnyOrder("employer-group.statutes-not-filed", "commitment.no-evidence");
        assertThat(report.get("gaps").get(0).get("sentence").get("en").asString())
                .isEqualTo("The statutes of this group are not filed.");

        JsonNode view = program.seen(reply.header("Location"), reply.position());
        assertThat(codes(view.get("gaps").get("holes")))
                .containsExactlyInAnyOrder("employer-group.statutes-not-filed", "commitment.no-evidence");
        assertThat(Asker.stream(view.get("gaps").get("holes"))
                        .map(hole -> hole.get("line").asString()))
                .containsExactlyInAnyOrder("1", "3");
        assertThat(view.get("frame").get("actors")).hasSize(2);
    }

    @Test
    void theSameFileAgainInEitherFormIsAnsweredWithItsHolesAndAppendsNothing() {
        yaml(CaseFileText.withTwoHoles(story, "case").yaml());
        long after = program.logSize();
        for (Reply again : List.of(
                yaml(CaseFileText.withTwoHoles(story, "case").yaml()),
                program.post(
                        "/api/imports", CaseFileText.withTwoHoles(story, "case").json()))) {
            assertThat(again.status()).isEqualTo(200);
            assertThat(again.json().get("imported").asBoolean()).isFalse();
            assertThat(again.json().get("events").asInt()).isZero();
            assertThat(again.json().get("gaps")).hasSize(2);
        }
        assertThat(program.logSize()).isEqualTo(after);
    }

    @Test
    void aChangedFileIsRefusedWithWhatDiffers() {
        yaml(CaseFileText.withTwoHoles(story, "case").yaml());
        long after = program.logSize();
        Reply reply = program.post(
                "/api/imports",
                CaseFileText.withTwoHoles(story, "case")
                        .with(0, "effective", "2008-04")
                        .shorter()
                        .fact("line", "4", "observe", "need-detected", "data", java.util.Map.of("subject", "Un local"))
                        .json());
        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.json().get("code").asString()).isEqualTo("case-file.changed");
        JsonNode facts = reply.json().get("facts");
        assertThat(facts.propertyNames()).containsExactlyInAnyOrder("changed:1", "removed:3", "added:4");
        assertThat(facts.get("changed:1").asString()).contains("2008-03 ", "→", "2008-04 ");
        assertThat(program.logSize()).isEqualTo(after);
    }

    @Test
    void aFileWithOneBadFactIsNotTakenAtAll() {
        Reply reply = yaml(CaseFileText.withTwoHoles(story, "case")
                .with(2, "event", "commitment.forgotten")
                .with(1, "after", "17")
                .yaml());
        assertThat(reply.status()).isEqualTo(400);
        assertThat(Asker.stream(reply.json().get("faults"))
                        .map(fault -> fault.get("field").asString()))
                .contains("/facts/1/after", "/facts/2/event");
        assertThat(yaml("case: [").status()).isEqualTo(400);
        assertThat(program.post("/api/imports", "[]").status()).isEqualTo(400);
        assertThat(program.logSize()).isEqualTo(before);
        assertThat(program.get("/api/cases/" + story.id("case")).status()).isEqualTo(404);
    }

    @Test
    void aLongImportTellsHowFarItIsLineByLine() {
        Reply reply = program.post(
                "/api/imports",
                CaseFileText.ofManyFacts(story, "case", 250).yaml().getBytes(StandardCharsets.UTF_8),
                "application/yaml",
                "Accept",
                "application/x-ndjson");
        assertThat(reply.header("Content-Type")).startsWith("application/x-ndjson");
        List<JsonNode> lines = reply.body().lines().map(Caller.JSON::readTree).toList();
        List<Integer> done = lines.stream()
                .filter(line -> line.has("progress"))
                .map(line -> line.get("progress").get("done").asInt())
                .toList();
        assertThat(done).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(2);
        assertThat(lines.get(done.size() - 1).get("progress").get("of").asInt()).isEqualTo(done.getLast());
        JsonNode report = lines.getLast().get("report");
        assertThat(report.get("imported").asBoolean()).isTrue();
        assertThat(program.logSize()).isEqualTo(before + report.get("events").asInt());
        JsonNode view = program.seen(
                "/api/cases/" + story.id("case"), report.get("position").asLong());
        assertThat(view.get("timeline").get("entries")).hasSize(250);
    }

    @Test
    void aStreamedImportThatFailsAtOnceIsAnsweredAsAnyOther() {
        Reply reply = program.post(
                "/api/imports", "case: [".getBytes(), "application/yaml", "Accept", "application/x-ndjson");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(program.logSize()).isEqualTo(before);
    }

    private Reply yaml(String file) {
        return program.post("/api/imports", file.getBytes(StandardCharsets.UTF_8), "application/yaml");
    }

    private static List<String> codes(JsonNode gaps) {
        return Asker.stream(gaps).map(gap -> gap.get("code").asString()).toList();
    }
}
