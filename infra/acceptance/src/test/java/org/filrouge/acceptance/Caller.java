package org.filrouge.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks HTTP to a program, as any caller would. */
abstract class Caller {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** Where the program listens. */
    abstract String address();

    /** What each request says of who makes it; empty where nobody signs in. */
    Optional<String> authorization() {
        return Optional.empty();
    }

    /** The same program, asked as somebody. */
    Caller as(String login, String password) {
        Caller asked = this;
        return new Caller() {
            @Override
            String address() {
                return asked.address();
            }

            @Override
            Optional<String> authorization() {
                byte[] pair = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
                return Optional.of("Basic " + Base64.getEncoder().encodeToString(pair));
            }
        };
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

        /** The last position a command or an import was answered with. */
        long position() {
            JsonNode json = json();
            return json.has("position")
                    ? json.get("position").asLong()
                    : json.get("events")
                            .get(json.get("events").size() - 1)
                            .get("position")
                            .asLong();
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

    /** Uses a method other than GET and POST. */
    Reply method(String method, String path) {
        return send(request(path).method(method, BodyPublishers.noBody()));
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
        return reply.position();
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

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(URI.create(address() + path)).timeout(Duration.ofSeconds(60));
        authorization().ifPresent(told -> builder.header("Authorization", told));
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
}
