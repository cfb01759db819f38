package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program with a time-stamping authority, while it cannot sign, and while others hold its file. */
class StampedLogTest {

    private static final Map<String, String> EMBEDDED =
            Map.of("FILROUGE_AXONSERVER_SERVERS", "", "FILROUGE_MONGO_URI", "");

    @TempDir
    private Path folder;

    @Test
    void theNewestCheckpointIsStampedAndOthersToolsAgree() throws Exception {
        Assumptions.assumeTrue(new Openssl(folder).isThere());
        Path data = folder.resolve("data");
        long size;
        String vkey;
        try (Program program = Program.startEmbedded(data)) {
            size = new Story(program).organisation("first", "ASSOCIATION") + 1;
            vkey = program.get("/log/vkey").body().strip();
            program.stop();
        }
        Path kept = Files.copy(data.resolve("log/checkpoint"), folder.resolve("kept"));
        Path stamp = data.resolve("log/checkpoints/" + size + ".tsr");
        try (OpensslAuthority authority = OpensslAuthority.start(folder.resolve("authority"))) {
            try (Program program = Program.start(
                    data,
                    Map.of(
                            "FILROUGE_LOG_TIMESTAMPS_URL",
                            authority.url(),
                            "FILROUGE_LOG_TIMESTAMPS_CERTIFICATE",
                            authority.certificate().toString(),
                            "FILROUGE_AXONSERVER_SERVERS",
                            "",
                            "FILROUGE_MONGO_URI",
                            ""))) {
                await(() -> Files.exists(stamp));
                assertThat(program.get("/log/checkpoints/" + size + ".tsr").status())
                        .isEqualTo(200);
                program.stop();
            }
            assertThat(authority.verifies(data.resolve("log/checkpoints/" + size), stamp))
                    .isTrue();
            verified(
                    0,
                    data,
                    "--vkey",
                    vkey,
                    "--kept",
                    kept.toString(),
                    "--lang",
                    "en",
                    "--tsa-certificate",
                    authority.certificate().toString());
            Files.delete(stamp);
            verified(
                    1,
                    data,
                    "--vkey",
                    vkey,
                    "--kept",
                    kept.toString(),
                    "--lang",
                    "en",
                    "--tsa-certificate",
                    authority.certificate().toString());
        }
    }

    @Test
    void aProgramThatCannotSignSaysSoAndGoesOnWhenItCan() throws Exception {
        Path data = folder.resolve("data");
        try (Program program = Program.start(data, EMBEDDED)) {
            new Story(program).organisation("first", "ASSOCIATION");
            Path checkpoints = data.resolve("log/checkpoints");
            await(() -> program.get("/api/log").json().get("unprotectedSeconds").asDouble() == 0);
            Files.move(checkpoints, folder.resolve("aside"));
            Files.writeString(checkpoints, "in the way");
            long held = new Story(program).organisation("second", "ASSOCIATION") + 1;
            await(() -> program.get("/actuator/health").status() == 503);
            assertThat(program.get("/actuator/prometheus").body())
                    .containsPattern("filrouge_log_unprotected_seconds [0-9.E-]*[1-9]");
            Files.delete(checkpoints);
            Files.move(folder.resolve("aside"), checkpoints);
            await(() -> program.get("/actuator/health").status() == 200);
            assertThat(program.get("/api/log").json().get("size").asLong()).isEqualTo(held);
        }
    }

    @Test
    void aLongTransactionOnTheEventFileLosesNothingInLogOrViews() throws Exception {
        Path data = folder.resolve("data");
        try (Program program = Program.start(data, EMBEDDED)) {
            String vkey = program.get("/log/vkey").body().strip();
            new Story(program).organisation("first", "ASSOCIATION");
            long last = 0;
            try (Connection held = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("events/events.db"));
                    Statement reading = held.createStatement()) {
                reading.execute("BEGIN");
                reading.executeQuery("SELECT count(*) FROM event").close();
                for (int i = 0; i < 20; i++) {
                    last = new Story(program).organisation("during-" + i, "ASSOCIATION");
                }
                program.seen("/api/cases", last);
                reading.execute("COMMIT");
            }
            long size = last + 1;
            await(() -> program.get("/api/log").json().get("size").asLong() == size);
            program.seen("/api/cases", last);
            Path kept = Files.writeString(
                    folder.resolve("kept"), program.get("/log/checkpoint").body());
            verified(0, data, "--vkey", vkey, "--kept", kept.toString());
        }
    }

    private static void verified(int exit, Path data, String... arguments) throws InterruptedException {
        String[] whole = new String[arguments.length + 2];
        whole[0] = "verify";
        whole[1] = data.toString();
        System.arraycopy(arguments, 0, whole, 2, arguments.length);
        Program verb = Program.verb(whole);
        assertThat(verb.process().exitValue())
                .as(String.join("\n", verb.output()))
                .isEqualTo(exit);
    }

    private static void await(BooleanSupplier holds) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            Thread.sleep(100);
        }
    }
}
