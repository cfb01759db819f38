package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.filrouge.ledger.note.SignedNote;
import org.filrouge.ledger.policy.TrustPolicy;
import org.filrouge.ledger.policy.Witnessed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A log and two witnesses of it, each the packaged program in a process of its own. */
class WitnessedLogTest {

    @TempDir
    private Path folder;

    @Test
    void theLogIsCalledWitnessedWhenBothHaveSignedAndNotBefore() throws Exception {
        Path data = folder.resolve("data");
        String vkey;
        try (Program program = Program.startEmbedded(data)) {
            vkey = program.get("/log/vkey").body().strip();
            assertThat(program.get("/api/log").json().get("witnessed").toString())
                    .isEqualTo("{\"size\":0,\"witnesses\":[]}");
            program.stop();
        }
        try (WitnessProcess first = WitnessProcess.start(folder.resolve("first"), 0, "--log", vkey)) {
            WitnessProcess second = WitnessProcess.start(folder.resolve("second"), 0, "--log", vkey);
            byte[] policy = policy(vkey, first, second);
            Path file = Files.write(folder.resolve("policy"), policy);
            try (Program program = Program.start(
                    data,
                    Map.of(
                            "FILROUGE_LOG_POLICY", file.toString(),
                            "FILROUGE_AXONSERVER_SERVERS", "",
                            "FILROUGE_MONGO_URI", ""))) {
                long size = new Story(program).organisation("first", "ASSOCIATION") + 1;
                await(() -> witnessed(program).get("size").asLong() == size);
                Witnessed worth = TrustPolicy.parse(policy).evaluate(checkpoint(program));
                assertThat(worth.quorumMet()).isTrue();
                assertThat(worth.checkpoint().size()).isEqualTo(size);
                assertThat(program.get("/actuator/prometheus").body())
                        .containsPattern("filrouge_log_witnessed_size " + size + "\\.0");
                assertThat(program.get("/?lang=en").body()).contains("Countersigned by the witnesses up to " + size);

                second.close();
                long more = new Story(program).organisation("second", "ASSOCIATION") + 1;
                await(() -> size(program, 0) == more && trouble(program, 1).equals("witness.unreachable"));
                assertThat(witnessed(program).get("size").asLong()).isEqualTo(size);
                assertThat(TrustPolicy.parse(policy)
                                .evaluate(checkpoint(program))
                                .quorumMet())
                        .isFalse();

                try (WitnessProcess again = WitnessProcess.start(folder.resolve("second"), second.port())) {
                    assertThat(again.vkey()).isEqualTo(second.vkey());
                    await(() -> witnessed(program).get("size").asLong() == more);
                }
            } finally {
                second.close();
            }
        }
    }

    private static byte[] policy(String vkey, WitnessProcess first, WitnessProcess second) {
        return """
               log %s
               witness first %s %s
               witness second %s %s
               group both all first second
               quorum both
               """
                .formatted(vkey, first.vkey(), first.url(), second.vkey(), second.url())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static SignedNote checkpoint(Program program) {
        return SignedNote.parse(program.get("/log/checkpoint").body().getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode witnessed(Program program) {
        return program.get("/api/log").json().get("witnessed");
    }

    private static long size(Program program, int witness) {
        return witnessed(program).get("witnesses").get(witness).get("size").asLong();
    }

    private static String trouble(Program program, int witness) {
        return witnessed(program)
                .get("witnesses")
                .get(witness)
                .path("trouble")
                .path("code")
                .asString("");
    }

    private static void await(BooleanSupplier holds) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            Thread.sleep(100);
        }
    }
}
