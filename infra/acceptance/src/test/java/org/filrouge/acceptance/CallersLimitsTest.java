package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.filrouge.acceptance.Caller.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever asks the running program too much is told how long to wait, and nobody else waits for it. */
class CallersLimitsTest {

    private static final int PER_MINUTE = 40;
    private static final int DEAR = 3;

    @TempDir
    private static Path data;

    private static Program program;

    @BeforeAll
    static void start() {
        Map<String, String> limits = Map.of(
                "FILROUGE_SIGN_IN", "local",
                "FILROUGE_LIMITS_PER_MINUTE", Integer.toString(PER_MINUTE),
                "FILROUGE_LIMITS_DEAR_PER_MINUTE", Integer.toString(DEAR));
        program = Program.start(data, limits, "--demo");
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void anAccountThatAsksTooMuchWaitsAndNoOtherDoes() {
        Caller officer = program.as("officer");
        Reply refused = askedTooOften(officer, "/api/cases", 3 * PER_MINUTE);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.json().get("code").asString()).isEqualTo("request.too-often");
        assertThat(refused.header("Retry-After"))
                .isEqualTo(refused.json().at("/facts/wait").asString());
        assertThat(program.as("auditor").get("/api/cases").status()).isEqualTo(200);
    }

    @Test
    void whatIsDearToAnswerIsRefusedSooner() {
        Caller evaluator = program.as("evaluator");
        Reply refused = askedTooOften(evaluator, "/api/survival?of=jobs", 2 * DEAR + 2);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60 / DEAR);
        assertThat(evaluator.get("/api/indicators").status()).isEqualTo(200);
    }

    @Test
    void whoeverHasNotSignedInIsCountedByAddress() {
        assertThat(askedTooOften(program, "/sign-in", 3 * PER_MINUTE).status()).isEqualTo(429);
    }

    private static Reply askedTooOften(Caller caller, String path, int most) {
        for (int i = 0; i < most; i++) {
            Reply reply = caller.get(path);
            if (reply.status() == 429) {
                return reply;
            }
            assertThat(reply.status()).as(path).isEqualTo(200);
        }
        throw new AssertionError(path + " was answered " + most + " times");
    }
}
