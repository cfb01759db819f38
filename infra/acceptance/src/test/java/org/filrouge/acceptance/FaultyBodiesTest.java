package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.filrouge.acceptance.Caller.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is wrong with a body, each fault by its place. None of it reaches the log. */
class FaultyBodiesTest {

    @RegisterExtension
    static final Running RUNNING = new Running();

    private Program program;
    private Story story;
    private long before;

    @BeforeEach
    void theLogAsItIs() {
        program = RUNNING.program();
        story = new Story(program);
        before = program.logSize();
    }

    @AfterEach
    void nothingIsAppended() {
        assertThat(program.logSize()).isEqualTo(before);
    }

    @Test
    void everyFaultyFieldIsNamedByItsPlace() {
        Reply reply = program.command(
                "draft-employer-group-documents",
                Map.of(
                        "id",
                        "Not A Name",
                        "case",
                        "-",
                        "effective",
                        "2008-13",
                        "status",
                        "DONE",
                        "evidence",
                        List.of(Map.of("reference", "", "sha256", "ab")),
                        "colour",
                        "red",
                        "data",
                        Map.of("documents", List.of("STATUTES", "NAPKIN"))));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.json().get("code").asString()).isEqualTo("request.malformed");
        assertThat(Asker.stream(reply.json().get("faults"))
                        .map(fault -> fault.get("field").asString()))
                .contains(
                        "/id",
                        "/case",
                        "/effective",
                        "/status",
                        "/evidence/0/reference",
                        "/evidence/0/sha256",
                        "/colour",
                        "/data/documents/1");
        assertThat(Asker.stream(reply.json().get("faults")))
                .allMatch(fault -> !fault.get("problem").asString().isBlank());
    }

    @Test
    void aFieldThatIsMissingIsNamedToo() {
        Reply reply = program.command("hire-employer-group-staff", Map.of("data", Map.of("role", "animatrice")));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(Asker.stream(reply.json().get("faults"))
                        .map(fault -> fault.get("field").asString()))
                .contains("/id", "/data/count");
        Reply noCase = program.command(
                "draft-employer-group-documents",
                Map.of("id", story.id("group"), "data", Map.of("documents", List.of("STATUTES"))));
        assertThat(noCase.json().get("faults").get(0).get("field").asString()).isEqualTo("/case");
    }

    @Test
    void theFaultsOfAnObservationAreThoseOfItsKind() {
        Reply reply = program.command(
                "record-observation",
                Map.of(
                        "data",
                        Map.of(
                                "kind",
                                "workforce",
                                "vocabulary",
                                1,
                                "values",
                                Map.of("organisation", "pa-iss", "hours", "many", "dogs", 2))));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(Asker.stream(reply.json().get("faults"))
                        .map(fault -> fault.get("field").asString()))
                .contains("/data/values/hours", "/data/values/dogs");
    }
}
