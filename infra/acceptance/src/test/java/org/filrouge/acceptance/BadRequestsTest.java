package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.filrouge.acceptance.Caller.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is wrong with the request itself. None of it reaches the log. */
class BadRequestsTest {

    private static final String ENTER = "/api/commands/enter-organisation";

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
    void whatDoesNotExistIsNotFound() {
        assertThat(code(program.post("/api/commands/fly", "{}"), 404)).isEqualTo("request.unknown-command");
        Map<String, Object> keep = story.body("promise", "case", "2025-06");
        assertThat(code(program.command("keep-commitment", keep), 404)).isEqualTo("stream.unknown");
        for (String path : List.of(
                "/api/nothing",
                "/api/cases/none",
                "/api/cases/NONE",
                "/api/funders/none",
                "/api/organisations/none",
                "/api/indicators/Z9",
                "/api/events/none",
                "/api/streams/none",
                "/api/territories/departement/2000",
                "/api/territories/canton/57")) {
            assertThat(code(program.get(path), 404)).as(path).isEqualTo("request.not-found");
        }
    }

    @Test
    void whatDoesNotFitHttpIsToldByItsOwnStatus() {
        byte[] large = ("{\"data\":{\"name\":\"" + "a".repeat(1 << 20) + "\"}}").getBytes();
        assertThat(code(program.post(ENTER, large, "application/json"), 413)).isEqualTo("request.too-large");
        assertThat(code(program.post(ENTER, "{}".getBytes(), "text/plain"), 415))
                .isEqualTo("request.unsupported-media-type");
        assertThat(code(program.post("/api/imports", "{}".getBytes(), "text/html"), 415))
                .isEqualTo("request.unsupported-media-type");
        for (Reply reply : List.of(program.get(ENTER), program.method("DELETE", "/api/cases/moselle-elips"))) {
            assertThat(code(reply, 405)).isEqualTo("request.method-not-allowed");
            assertThat(reply.header("Allow")).isNotBlank();
        }
        assertThat(code(program.get("/api/cases", "Accept", "application/xml"), 406))
                .isEqualTo("request.not-acceptable");
        assertThat(code(program.post(ENTER, "{}", "Accept", "text/csv"), 406)).isEqualTo("request.not-acceptable");
    }

    @Test
    void aParameterThatCannotBeReadIsNamed() {
        Map<String, String> parameters = Map.of(
                "/api/history?from=yesterday", "from",
                "/api/history?territory=57", "territory",
                "/api/history?colour=from", "colour",
                "/api/cases?limit=0", "limit",
                "/api/cases/moselle-elips/interval?from=mission.started", "to",
                "/api/cases/moselle-elips/interval?from=mission.started&to=tomorrow", "to",
                "/api/indicators/F14?asOf=2009", "asOf",
                "/api/cases?afterPosition=soon", "afterPosition");
        parameters.forEach((path, parameter) -> {
            Reply reply = program.get(path);
            assertThat(code(reply, 400)).as(path).isEqualTo("request.bad-parameter");
            assertThat(reply.json().get("facts").get("parameter").asString()).isEqualTo(parameter);
        });
    }

    private static String code(Reply reply, int status) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.json().get("status").asInt()).isEqualTo(status);
        return reply.json().get("code").asString();
    }
}
