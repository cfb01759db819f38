package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The evidence pack of the running program: the same by HTTP and from the command line, and proven without it. */
class EvidencePackTest {

    @RegisterExtension
    static final Running RUNNING = new Running();

    private static final List<String> SCOPES = List.of(
            "case=bouches-du-rhone-ge14",
            "funder=region-paca&asOf=2012-12-31",
            "organisation=elips&from=2008-01-01&to=2010-12-31",
            "territory=DEP-57");

    @TempDir
    Path folder;

    private Program program;
    private long size;
    private String vkey;

    @BeforeEach
    void awaitTheLog() throws InterruptedException {
        program = RUNNING.program();
        size = program.logSize();
        for (int i = 0; i < 100 && program.get("/api/log").json().get("size").asLong() < size; i++) {
            Thread.sleep(100);
        }
        vkey = program.get("/log/vkey").body().strip();
    }

    @Test
    void httpAndTheCommandLineGiveTheSameBytes() throws Exception {
        for (String scope : SCOPES) {
            byte[] answered = pack(scope + "&size=" + size + "&kept=1").body();
            Path file = folder.resolve("pack.zip");
            List<String> arguments =
                    new ArrayList<>(List.of("evidence", "--data", RUNNING.data().toString()));
            for (String parameter : (scope + "&size=" + size + "&kept=1").split("&")) {
                arguments.add("--" + parameter.replace("asOf", "as-of"));
            }
            arguments.addAll(List.of("--output", file.toString()));
            Program verb = Program.verb(arguments.toArray(String[]::new));
            assertThat(verb.process().exitValue())
                    .as(String.join("\n", verb.output()))
                    .isZero();
            assertThat(Files.readAllBytes(file)).as(scope).isEqualTo(answered);
        }
    }

    @Test
    void theVerifierFindsNothingInIt() throws Exception {
        Path kept = Files.writeString(
                folder.resolve("kept"), program.get("/log/checkpoints/" + size).body());
        for (String scope : SCOPES) {
            Path file = Files.write(
                    folder.resolve("pack.zip"),
                    pack(scope + "&size=" + size + "&kept=" + size).body());
            Program verb =
                    Program.verb("verify", file.toString(), "--vkey", vkey, "--kept", kept.toString(), "--lang", "en");
            assertThat(verb.process().exitValue())
                    .as("%s: %s", scope, String.join("\n", verb.output()))
                    .isZero();
        }
    }

    @Test
    void itsEventsAreThoseOfTheHistoryAndItsFiguresThoseOfTheApi() throws Exception {
        for (String scope : SCOPES) {
            String dated = scope.contains("asOf") ? scope : scope + "&asOf=2020-01-01";
            Map<String, byte[]> files = files(pack(dated + "&size=" + size).body());
            assertThat(figures(Caller.JSON.readTree(files.get("figures.json"))))
                    .as(scope)
                    .isEqualTo(figures(program.get("/api/indicators?" + dated).json()));
            List<String> packed = ids(new String(files.get("events.ndjson"), StandardCharsets.UTF_8));
            for (JsonNode event :
                    program.get("/api/history?limit=500&" + dated).json().get("events")) {
                assertThat(packed).contains(event.get("id").asString());
            }
        }
    }

    @Test
    void theScriptInItProvesItWithOpensslAlone() throws Exception {
        assumeTrue(new Openssl(folder).isThere(), "skipped: no openssl on the PATH");
        byte[] kept = program.get("/log/checkpoint").body().getBytes(StandardCharsets.UTF_8);
        String keptSize = new String(kept, StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
        for (Map.Entry<String, byte[]> file : files(pack(SCOPES.getFirst() + "&size=" + size + "&kept=" + keptSize)
                        .body())
                .entrySet()) {
            Path target = folder.resolve("unpacked").resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        Files.write(folder.resolve("kept"), kept);
        Process process = new ProcessBuilder("sh", "unpacked/check.sh", vkey, "kept")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("said")))
                .isZero();
    }

    @Test
    void itIsAFileToKeep() throws Exception {
        HttpResponse<byte[]> answer = pack("case=moselle-elips");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/zip");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment", "fil-rouge-case-moselle-elips-", ".zip");
    }

    @Test
    void whatCannotBeAnsweredIsAProblem() {
        assertThat(program.get("/api/evidence").status()).isEqualTo(400);
        assertThat(program.get("/api/evidence?case=none").status()).isEqualTo(404);
        assertThat(program.get("/api/evidence?case=moselle-elips&cases=x").status())
                .isEqualTo(400);
        assertThat(program.get("/api/evidence?case=moselle-elips&knownAt=2999-01-01T00:00:00Z")
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("request.bad-parameter");
    }

    @Test
    void pagesLinkIt() {
        assertThat(page("/cases/moselle-elips"))
                .contains("/api/evidence?case=moselle-elips", "Download the evidence pack");
        assertThat(page("/funders/region-paca")).contains("/api/evidence?funder=region-paca");
        assertThat(page("/events/" + Addresses.planned(program))).contains("/api/evidence?case=moselle-elips");
    }

    private String page(String path) {
        return program.get(path + "?lang=en", "Accept", "text/html").body();
    }

    private HttpResponse<byte[]> pack(String query) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(program.address() + "/api/evidence?" + query))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(query).isEqualTo(200);
            return answer;
        }
    }

    private static Map<String, byte[]> files(byte[] pack) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(pack))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static List<String> ids(String lines) {
        return lines.lines()
                .map(line -> Caller.JSON.readTree(line).get("id").asString())
                .toList();
    }

    /** Everything that the figures say but the scope that they were asked for. */
    private static Map<String, String> figures(JsonNode answer) {
        Map<String, String> figures = new TreeMap<>();
        for (JsonNode figure : answer.get("indicators")) {
            figures.put(
                    figure.get("code").asString(),
                    List.of(
                                    "/status",
                                    "/value",
                                    "/basis",
                                    "/events",
                                    "/undated/events",
                                    "/corrected",
                                    "/contested",
                                    "/least",
                                    "/most")
                            .stream()
                            .map(member -> figure.at(member).toString())
                            .toList()
                            .toString());
        }
        return figures;
    }
}
