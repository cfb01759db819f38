package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.filrouge.acceptance.Caller.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A secret that the program was given is nowhere in what it says and writes, whether it starts or not. */
class SecretsTest {

    private static final String MARK = "Canary-Secret-47";
    private static final String NO_AXON_SERVER = "127.0.0.1:1";

    @TempDir
    private Path data;

    @ParameterizedTest
    @ValueSource(
            strings = {
                MARK,
                "mongodb://reader:" + MARK + "@127.0.0.1:port/views",
                "mongodb://reader:a@" + MARK + "@127.0.0.1:1/views",
                "mongodb://reader:" + MARK + "@127.0.0.1:1/views"
            })
    void aReadStoreThatCannotBeReachedIsToldInOneLineWithoutItsPassword(String uri) throws Exception {
        List<String> told = failing(Map.of("FILROUGE_AXONSERVER_SERVERS", "", "FILROUGE_MONGO_URI", uri));
        assertThat(told).hasSize(1).first().asString().contains("read store").doesNotContain(MARK);
    }

    @Test
    void anEventStoreThatCannotBeReachedIsToldWithoutItsToken() throws Exception {
        Path token = Files.writeString(outside("token"), MARK + "\n");
        try {
            List<String> told = failing(Map.of(
                    "FILROUGE_AXONSERVER_SERVERS", NO_AXON_SERVER, "FILROUGE_AXONSERVER_TOKEN_FILE", token.toString()));
            assertThat(told).isNotEmpty().noneMatch(line -> line.contains(MARK));
        } finally {
            Files.delete(token);
        }
    }

    @Test
    void aRunningProgramTellsNoneOfItsSecretsInAnswersLogsOrFiles() throws Exception {
        MongoServer server = new MongoServer(new MemoryBackend());
        InetSocketAddress address = server.bind();
        Map<String, String> secrets = Map.of(
                "FILROUGE_AXONSERVER_SERVERS",
                "",
                "FILROUGE_MONGO_URI",
                "mongodb://127.0.0.1:" + address.getPort() + "/views?appName=" + MARK,
                "FILROUGE_AXONSERVER_TOKEN",
                MARK,
                "SERVER_SSL_KEY_STORE_PASSWORD",
                MARK,
                "SERVER_SSL_ENABLED",
                "false");
        try (Program program = Program.start(data, secrets)) {
            for (Reply answer : answers(program)) {
                assertThat(answer.body()).doesNotContain(MARK);
                assertThat(answer.headers().toString()).doesNotContain(MARK);
            }
            server.shutdownNow();
            assertThat(program.get("/api/cases/none").body()).doesNotContain(MARK);
            assertThat(program.get("/actuator/health").body()).doesNotContain(MARK);
            program.stop();
            assertThat(program.output()).noneMatch(line -> line.contains(MARK));
        }
        assertThat(filesWith(MARK)).isEmpty();
    }

    @Test
    void aProgramThatPeopleSignInToTellsNoPasswordRightOrWrong() throws Exception {
        Path password = Files.writeString(outside("password"), MARK + "\n");
        Map<String, String> settings =
                Map.of("FILROUGE_SIGN_IN", "local", "FILROUGE_ADMIN_PASSWORD_FILE", password.toString());
        try (Program program = Program.start(data, settings)) {
            Caller admin = program.as("admin", MARK);
            assertThat(admin.get("/actuator/health").status()).isEqualTo(200);
            for (Caller caller : List.of(admin, program.as("admin", MARK + "-wrong"), program.as(MARK, MARK))) {
                for (Reply answer : answers(caller)) {
                    assertThat(answer.body()).doesNotContain(MARK);
                    assertThat(answer.headers().toString()).doesNotContain(MARK);
                }
            }
            program.stop();
            assertThat(program.output()).noneMatch(line -> line.contains(MARK));
        } finally {
            Files.delete(password);
        }
        assertThat(filesWith(MARK)).isEmpty();
    }

    private Path outside(String name) {
        return data.resolveSibling(data.getFileName() + "-" + name);
    }

    private static List<Reply> answers(Caller program) {
        List<Reply> answers = new ArrayList<>();
        for (String path : List.of(
                "/",
                "/api/cases",
                "/api/cases?limit=x",
                "/api/organisations/none",
                "/api/openapi.json",
                "/nothing",
                "/actuator",
                "/actuator/env",
                "/actuator/health",
                "/actuator/prometheus")) {
            answers.add(program.get(path));
        }
        answers.add(program.post("/api/commands/enter-organisation", "{"));
        return answers;
    }

    private List<String> failing(Map<String, String> environment) throws InterruptedException {
        try (Program program = Program.launch(data, environment)) {
            assertThat(program.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(program.process().exitValue()).isEqualTo(1);
            return program.ended();
        }
    }

    private List<Path> filesWith(String text) throws IOException {
        try (Stream<Path> files = Stream.concat(Files.walk(data), Files.walk(Program.keys(data)))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, text))
                    .toList();
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
