package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.filrouge.acceptance.HostileBodies.Hostile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HostileInputTest {

    @RegisterExtension
    static final Running RUNNING = new Running();

    private final Program program = RUNNING.program();

    @Test
    void twoHundredHostileBodiesAreTurnedAwayWithAProblemAndLeaveNothingBehind() {
        List<Hostile> bodies = HostileBodies.all();
        assertThat(bodies).hasSizeGreaterThanOrEqualTo(200);
        long before = program.logSize();

        Map<Integer, Integer> statuses = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (Hostile hostile : bodies) {
            Caller.Reply reply = program.post(hostile.path(), hostile.body(), hostile.contentType());
            statuses.merge(reply.status(), 1, Integer::sum);
            if (!turnedAway(reply)) {
                wrong.add(hostile.name() + " was answered " + reply.status() + " " + reply.body());
            }
        }

        System.out.println(bodies.size() + " hostile bodies, by status: " + statuses);
        assertThat(wrong).isEmpty();
        assertThat(program.logSize()).isEqualTo(before);
        assertThat(program.output()).noneMatch(line -> line.startsWith("\tat ") || line.contains("Exception"));
        assertThat(program.get("/api/cases").status()).isEqualTo(200);
    }

    @Test
    void anOversizedBodyIsTurnedAwayUnread() {
        long before = program.logSize();
        Caller.Reply reply = program.post("/api/commands/enter-organisation", "x".repeat(2 << 20));
        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.json().get("code").asString()).isEqualTo("request.too-large");
        assertThat(program.logSize()).isEqualTo(before);
    }

    private static boolean turnedAway(Caller.Reply reply) {
        return reply.status() >= 400
                && reply.status() < 500
                && reply.header("Content-Type").startsWith("application/problem+json")
                && reply.json().get("code").asString().matches("[a-z-]+\\.[a-z-]+")
                && !reply.body().contains("\\tat ")
                && !reply.body().contains("Exception");
    }
}
