package org.filrouge.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real program in a process of its own, on a port of its own, with a data folder of its own. */
final class Program implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String READY = "Fil Rouge : ";
    private static final int READY_WITHIN_SECONDS = 90;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final List<String> output = new CopyOnWriteArrayList<>();
    private final CompletableFuture<String> address = new CompletableFuture<>();
    private final Process process;

    private Program(Process process) {
        this.process = process;
        Thread.ofPlatform().daemon().name("program-output").start(this::readOutput);
    }

    /** Starts it and waits until it says where it listens. */
    static Program start(Path data, String... arguments) {
        return start(data, Map.of(), arguments);
    }

    static Program start(Path data, Map<String, String> environment, String... arguments) {
        Program program = launch(data, environment, arguments);
        program.address();
        return program;
    }

    /** Starts it without waiting. */
    static Program launch(Path data, Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(Layout.java());
        command.addAll(List.of("serve", "--port", "0", "--data", data.toString()));
        command.addAll(List.of(arguments));
        return new Program(process(command, environment));
    }

    /** Runs a verb to its end. */
    static Program verb(String... arguments) throws InterruptedException {
        List<String> command = new ArrayList<>(Layout.java());
        command.addAll(List.of(arguments));
        Program program = new Program(process(command, Map.of()));
        program.process.waitFor(READY_WITHIN_SECONDS, TimeUnit.SECONDS);
        return program;
    }

    String address() {
        try {
            return address.get(READY_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (Exception notReady) {
            process.destroyForcibly();
            throw new AssertionError("the program did not become ready:\n" + String.join("\n", output), notReady);
        }
    }

    List<String> output() {
        return output;
    }

    Process process() {
        return process;
    }

    /** An answer of the program. */
    record Reply(int status, String body, Map<String, List<String>> headers) {

        JsonNode json() {
            return JSON.readTree(body);
        }

        String header(String name) {
            return headers.entrySet().stream()
                    .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                    .map(entry -> entry.getValue().getFirst())
                    .findFirst()
                    .orElse("");
        }
    }

    Reply get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    Reply post(String path, String body, String... headers) {
        return post(path, body.getBytes(StandardCharsets.UTF_8), "application/json", headers);
    }

    Reply post(String path, byte[] body, String contentType, String... headers) {
        return send(request(path, headers).header("Content-Type", contentType).POST(BodyPublishers.ofByteArray(body)));
    }

    /** Puts a command and returns its answer. */
    Reply command(String name, Object body, String... headers) {
        return post("/api/commands/" + name, JSON.writeValueAsString(body), headers);
    }

    /** Puts a command that must be accepted; returns its last position. */
    long accepted(String name, Object body) {
        Reply reply = command(name, body);
        if (reply.status() != 201) {
            throw new AssertionError(name + " was answered " + reply.status() + ": " + reply.body());
        }
        JsonNode events = reply.json().get("events");
        return events.get(events.size() - 1).get("position").asLong();
    }

    /** A query that sees at least what was recorded up to a position. */
    JsonNode seen(String path, long afterPosition) {
        Reply reply = get(path + (path.contains("?") ? "&" : "?") + "afterPosition=" + afterPosition + "&wait=20000");
        if (reply.status() != 200) {
            throw new AssertionError(path + " was answered " + reply.status() + ": " + reply.body());
        }
        return reply.json();
    }

    /** How many events the log holds. */
    long logSize() {
        return get("/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith("filrouge_log_events"))
                .map(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElseThrow();
    }

    /** Ends it as a power cut would. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Ends it as Ctrl-C does. */
    int stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the program did not stop:\n" + String.join("\n", output));
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(URI.create(address() + path)).timeout(Duration.ofSeconds(60));
        return headers.length == 0 ? builder : builder.headers(headers);
    }

    private Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Reply(
                    response.statusCode(), response.body(), response.headers().map());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void readOutput() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
                if (line.startsWith(READY)) {
                    address.complete(line.substring(READY.length()).split(" ")[0]);
                }
            }
        } catch (IOException ended) {
            // The process is gone; so is its output.
        }
        address.completeExceptionally(new IllegalStateException("it ended"));
    }

    private static Process process(List<String> command, Map<String, String> environment) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            return builder.start();
        } catch (IOException cannotStart) {
            throw new UncheckedIOException(cannotStart);
        }
    }
}
