package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.filrouge.acceptance.Caller.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program does not take, and what it does not tell, whoever asks. */
class ClosedDoorsTest {

    /** What would tell an attacker where they are. */
    private static final List<String> NEVER_TOLD =
            List.of("Tomcat", "Apache", "Coyote", "java.", "org.", "Spring", "Exception", "\tat ");

    @TempDir
    private static Path data;

    private static Program program;

    @BeforeAll
    static void start() {
        program = Program.start(data, Map.of("SERVER_TOMCAT_CONNECTION_TIMEOUT", "2s"));
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void aRequestThatIsTurnedAwayBeforeItIsUnderstoodIsToldNothing() {
        List<String> answers = List.of(
                RawCaller.request(program, "GET", "/%00"),
                RawCaller.request(program, "GET", "/..%2f..%2fetc/passwd"),
                RawCaller.request(program, "GET", "/api/cases/%ff"),
                RawCaller.request(program, "GET", "/a b"),
                RawCaller.request(program, "GET", "/api/cases/" + "a".repeat(20_000)),
                RawCaller.request(program, "GET", "/api/cases", "X-Large: " + "a".repeat(20_000) + "\r\n"),
                RawCaller.request(program, "GET", "/api/cases", "Content-Length: many\r\n"),
                RawCaller.request(program, "GET", "/api/cases", "Transfer-Encoding: rot13\r\n"),
                RawCaller.request(program, "CONNECT", "/api/cases"),
                RawCaller.send(program, "nonsense\r\n\r\n"));
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer).matches("(?s)HTTP/1.1 (4\\d\\d|501) .*");
            assertThat(NEVER_TOLD).noneMatch(answer::contains);
            assertThat(answer).doesNotContainIgnoringCase("server:");
        });
    }

    @Test
    void aTracedRequestIsNotEchoed() {
        assertThat(RawCaller.request(program, "TRACE", "/api/cases", "Cookie: secret=1\r\n"))
                .startsWith("HTTP/1.1 405 ")
                .doesNotContain("secret=1");
    }

    @Test
    void whoeverSpeaksTooSlowlyIsHungUpOn() {
        long begun = System.nanoTime();
        String answer = RawCaller.send(program, "GET /api/cases HTTP/1.1\r\nHost: he");
        assertThat(answer).doesNotContain("HTTP/1.1 2");
        assertThat(System.nanoTime() - begun).isBetween(1_000_000_000L, 15_000_000_000L);
    }

    @Test
    void moreParametersThanAnyQuestionHasAreRefused() {
        String many = "a=1&".repeat(300);
        Reply reply = program.get("/api/cases?" + many);
        assertThat(reply.status()).as(reply.body()).isEqualTo(400);
        assertThat(reply.json().get("code").asString()).isEqualTo("request.malformed");
    }

    @Test
    void filesOfAFormAreNotTaken() {
        String form = "--x\r\nContent-Disposition: form-data; name=\"formula\"; filename=\"f\"\r\n\r\nabc\r\n--x--\r\n";
        for (String path : List.of("/definitions/try", "/api/commands/enter-organisation", "/api/imports")) {
            Reply reply = program.post(
                    path, form.getBytes(StandardCharsets.UTF_8), "multipart/form-data; boundary=x", "Accept", "*/*");
            assertThat(reply.body()).as(path).doesNotContain("abc");
        }
    }

    @Test
    void everyAddressThatTakesABodyRefusesOneThatIsTooLargeOrTooDeep() {
        long before = program.logSize();
        List<String> paths = posted();
        assertThat(paths).contains("/api/imports", "/api/definitions/run", "/api/commands/enter-organisation");
        String deep = "{\"a\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";
        List<String> wrong = new ArrayList<>();
        for (String path : paths) {
            int mebibytes = path.equals("/api/imports") ? 17 : 2;
            if (program.post(path, "{\"a\":\"" + "x".repeat(mebibytes << 20) + "\"}")
                            .status()
                    != 413) {
                wrong.add(path + " takes a large body");
            }
            // Where only short bodies are taken, one so deep is too large already.
            if (!List.of(400, 413).contains(program.post(path, deep).status())) {
                wrong.add(path + " takes a deep body");
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(program.logSize()).isEqualTo(before);
    }

    @Test
    void whatIsForOperatorsIsHealthAndNumbersAndNothingElse() {
        assertThat(program.get("/actuator").json().get("_links").propertyNames())
                .containsExactlyInAnyOrder("self", "health", "health-path", "prometheus");
        for (String other : List.of(
                "env",
                "configprops",
                "beans",
                "heapdump",
                "threaddump",
                "loggers",
                "mappings",
                "info",
                "sbom",
                "shutdown",
                "httpexchanges",
                "conditions",
                "scheduledtasks",
                "sessions",
                "logfile",
                "caches")) {
            assertThat(program.get("/actuator/" + other).status()).as(other).isEqualTo(404);
        }
    }

    @Test
    void healthTellsNoFolderAndNoAddress() {
        String health = program.get("/actuator/health").body();
        assertThat(health)
                .contains("\"room\"")
                .doesNotContain(data.toString(), Path.of("").toAbsolutePath().toString(), "127.0.0.1", "\"path\"");
    }

    @Test
    void noAnswerNamesTheServerThatGivesIt() {
        for (String path : List.of("/", "/api/cases", "/nothing", "/actuator/health", "/log/checkpoint", "/assets/x")) {
            assertThat(program.get(path).headers().keySet()).as(path).noneMatch(name -> Stream.of(
                            "server", "x-powered-by", "x-application-context")
                    .anyMatch(name::equalsIgnoreCase));
        }
    }

    /** Of the commands, which are all read in one place, the one. */
    private static List<String> posted() {
        return program.get("/api/openapi.json").json().get("paths").properties().stream()
                .filter(path -> path.getValue().has("post"))
                .map(path -> path.getKey().replaceAll("/api/commands/.*", "/api/commands/enter-organisation"))
                .map(path -> path.replaceAll("\\{[^}]+}", "p-1"))
                .distinct()
                .toList();
    }
}
