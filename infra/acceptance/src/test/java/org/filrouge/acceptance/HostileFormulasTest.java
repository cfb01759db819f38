package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.filrouge.acceptance.Caller.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a posted formula may not do, over the real HTTP layer. */
class HostileFormulasTest {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @RegisterExtension
    static final Running RUNNING = new Running();

    private final Program program = RUNNING.program();
    private final List<String> wrong = new ArrayList<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    @Test
    void everyHostileFormulaIsTurnedAwayWithAProblemWithinTwoSecondsAndLeavesNothingBehind() {
        Map<String, byte[]> bodies = HostileFormulas.bodies();
        assertThat(bodies).hasSizeGreaterThan(80);
        long before = program.logSize();
        bodies.forEach((name, body) -> {
            check("validate: " + name, () -> post("/api/definitions/validate", body));
            check("run: " + name, () -> post("/api/definitions/run?beside=F1", body));
        });
        HostileFormulas.formulas()
                .forEach((name, formula) -> check(
                        "keep: " + name,
                        () -> post(
                                "/api/commands/define-indicator",
                                ("{\"id\":\"hostile\",\"reason\":\"r\",\"data\":{\"version\":1,\"label\":{\"fr\":\"a\",\"en\":\"a\"},"
                                                + "\"unit\":\"u\",\"author\":\"a\",\"formula\":" + formula + "}}")
                                        .getBytes(StandardCharsets.UTF_8))));
        System.out.println("hostile formulas, by status: " + statuses);
        unharmed(before);
    }

    @Test
    void aFormulaThatWouldRunAwayIsStoppedAlwaysAtTheSamePlace() {
        long before = program.logSize();
        HostileFormulas.runaways().forEach((name, formula) -> {
            byte[] body = ("{\"formula\":" + formula + "}").getBytes(StandardCharsets.UTF_8);
            assertThat(post("/api/definitions/validate", body).status())
                    .as(name)
                    .isEqualTo(200);
            Reply first = check(name, () -> post("/api/definitions/run", body));
            Reply again = check(name, () -> post("/api/definitions/run", body));
            assertThat(first.json().get("code").asString())
                    .as(name)
                    .isIn("definition.too-many-steps", "definition.too-much-kept");
            assertThat(again.body()).isEqualTo(first.body());
        });
        unharmed(before);
    }

    @Test
    void theFormShowsThePlaceOfAFaultAndNeverMarkupOfItsOwn() {
        String formula = "%7B%22op%22%3A%22count%22%2C%22of%22%3A%7B%22names%22%3A%5B%22%3Cscript%3E%22%5D%7D%7D";
        Reply reply = program.post(
                "/definitions/try?lang=en",
                ("formula=" + formula + "&unit=%24%7B1234*4321%7D&case=&beside=F1").getBytes(StandardCharsets.UTF_8),
                "application/x-www-form-urlencoded",
                "Accept",
                "text/html");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body())
                .contains("/formula/of/names", "&lt;script&gt;", "${1234*4321}")
                .doesNotContain("<script>", "5332114");
    }

    private Reply post(String path, byte[] body) {
        return program.post(path, body, "application/json");
    }

    private Reply check(String name, Supplier<Reply> request) {
        Duration took = PATIENCE.plusNanos(1);
        Reply reply = null;
        // What is slow of itself is slow again; what only met a busy machine is not.
        for (int asked = 0; asked < 2 && took.compareTo(PATIENCE) > 0; asked++) {
            long start = System.nanoTime();
            reply = request.get();
            took = Duration.ofNanos(System.nanoTime() - start);
        }
        statuses.merge(reply.status(), 1, Integer::sum);
        boolean problem = reply.status() >= 400
                && reply.status() != 404
                && (reply.status() < 500 || reply.status() == 503)
                && reply.header("Content-Type").startsWith("application/problem+json")
                && reply.json().get("code").asString().matches("[a-z-]+\\.[a-z-]+")
                && !reply.json().at("/sentence/fr").asString().isEmpty()
                && !reply.body().contains("Exception");
        if (!problem || took.compareTo(PATIENCE) > 0) {
            wrong.add(name + " was answered " + reply.status() + " after " + took + ": " + reply.body());
        }
        return reply;
    }

    private void unharmed(long before) {
        assertThat(wrong).isEmpty();
        assertThat(program.logSize()).isEqualTo(before);
        assertThat(program.output()).noneMatch(line -> line.startsWith("\tat ") || line.contains("Exception"));
        assertThat(program.get("/api/cases").status()).isEqualTo(200);
    }
}
