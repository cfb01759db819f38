package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A history replayed over HTTP, and watched live until the program stops. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReplayTest {

    private static final String MOSELLE = "/api/replay?view=case&key=moselle-elips";

    private static final int MOST_WATCHERS = 16;

    @TempDir
    private static Path data;

    private static Program program;
    private static long position;

    @BeforeAll
    static void everythingIsLoaded() {
        program = Program.start(data, "--demo");
        position = program.logSize() - 1;
        program.seen("/api/cases", position);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    @Order(1)
    void everyStateOfACaseIsTheAnswerAskedAloneAndTheLastIsTheView() {
        List<JsonNode> states = lines(MOSELLE + "&from=2005-02-01&to=2010-03-15&step=year");
        assertThat(states)
                .extracting(state -> state.get("asOf").asString())
                .containsExactly("2005-12-31", "2006-12-31", "2007-12-31", "2008-12-31", "2009-12-31", "2010-03-15");
        for (JsonNode state : states) {
            alone("/api/cases/moselle-elips?", state);
        }
    }

    @Test
    @Order(2)
    void everyStateOfANumberIsTheAnswerAskedAlone() {
        List<JsonNode> states =
                lines("/api/replay?indicator=F8&case=moselle-elips&from=2005-01-01&to=2010-01-01&step=event");
        assertThat(states).hasSizeGreaterThan(3);
        assertThat(states.getLast().get("asOf").asString()).isEqualTo("2010-01-01");
        assertThat(states)
                .extracting(state -> state.get("asOf").asString())
                .isSorted()
                .doesNotHaveDuplicates();
        states.forEach(state -> alone("/api/indicators/F8?case=moselle-elips&", state));
    }

    @Test
    @Order(3)
    void whatWasKnownGrowsEventByEventPageByPage() {
        String question = MOSELLE + "&from=2000-01-01&over=knowledge&step=event";
        List<JsonNode> whole = lines(question);
        assertThat(whole.getLast().at("/knownAt/size").asLong()).isEqualTo(position + 1);
        assertThat(whole)
                .extracting(state -> state.at("/knownAt/size").asLong())
                .isSorted()
                .doesNotHaveDuplicates();
        List<JsonNode> paged = new ArrayList<>();
        String cursor = "";
        do {
            List<JsonNode> page = lines(question + "&limit=20" + cursor);
            JsonNode last = page.getLast();
            boolean more = last.has("next");
            paged.addAll(more ? page.subList(0, page.size() - 1) : page);
            cursor = more ? "&cursor=" + last.get("next").asString() : "";
        } while (!cursor.isEmpty());
        assertThat(paged).isEqualTo(whole);
        alone("/api/cases/moselle-elips?", whole.get(whole.size() / 2));
    }

    @Test
    @Order(4)
    void whatCannotBeReplayedIsRefused() {
        for (String asked : List.of(
                MOSELLE,
                MOSELLE + "&from=2010-01-01&to=2009-01-01",
                MOSELLE + "&from=2010-01-01&step=day",
                MOSELLE + "&from=2010-01-01&over=time",
                MOSELLE + "&from=2010-01-01&limit=0",
                MOSELLE + "&from=2010-01-01&follow=true",
                MOSELLE + "&from=2010-01-01&cursor=x",
                MOSELLE + "&from=2010-01-01&more=yes",
                "/api/replay?view=weather&key=a&from=2010-01-01",
                "/api/replay?indicator=F8&from=2010-01-01&step=event")) {
            assertThat(program.get(asked).status()).as(asked).isEqualTo(400);
        }
        assertThat(program.get("/api/replay?view=case&key=none&from=2010-01-01").status())
                .isEqualTo(404);
    }

    @Test
    @Order(5)
    @Timeout(90)
    void onlySoManyWatchAtOnceAndWhoeverGoesAwayLeavesAPlace() throws Exception {
        String question = MOSELLE + "&from=2009-01-01&to=2009-12-31&step=year&follow=true";
        List<BufferedReader> watching = new ArrayList<>();
        try {
            while (watching.size() < MOST_WATCHERS) {
                watching.add(watch(question));
            }
            assertThat(program.get(question, "Accept", "text/event-stream").status())
                    .isEqualTo(429);
        } finally {
            for (BufferedReader one : watching) {
                one.close();
            }
        }
        int status = 429;
        for (int tries = 0; status == 429 && tries < 40; tries++) {
            Thread.sleep(1_000);
            try (BufferedReader again = watch(question)) {
                status = 200;
            } catch (AssertionError full) {
                assertThat(full).hasMessageContaining("429");
            }
        }
        assertThat(status).isEqualTo(200);
    }

    @Test
    @Order(6)
    @Timeout(90)
    void aLiveRunIsWatchedAndEndsWhenTheProgramStops() throws Exception {
        String story = "watched-case";
        long opened = program.accepted(
                "open-support-case", Map.of("id", story, "data", Map.of("title", "A case that is watched")));
        program.seen("/api/cases/" + story, opened);
        try (BufferedReader events = watch(
                "/api/replay?view=case&key=" + story + "&from=2020-01-01&over=knowledge&step=event&follow=true")) {
            assertThat(next(events).at("/knownAt/size").asLong()).isEqualTo(opened + 1);
            program.accepted(
                    "open-support-case", Map.of("id", "another-case", "data", Map.of("title", "Another case")));
            long told = program.accepted(
                    "assign-role",
                    Map.of("id", story, "data", Map.of("organisation", "elips", "roles", List.of("PRESCRIBER"))));
            JsonNode further = next(events);
            assertThat(further.at("/knownAt/size").asLong()).isGreaterThan(told);
            assertThat(further.get("state").toString()).contains("PRESCRIBER");
            assertThat(program.stop()).isIn(0, 143);
            assertThat(rest(events)).contains("event: end");
        }
    }

    private static void alone(String address, JsonNode state) {
        JsonNode asOf = state.path("asOf");
        String question = address + (asOf.isMissingNode() ? "" : "asOf=" + asOf.asString() + "&") + "knownAt=size:"
                + state.at("/knownAt/size").asLong();
        if (state.get("state").isNull()) {
            assertThat(program.get(question).status()).isEqualTo(404);
        } else {
            ObjectNode answer = (ObjectNode) program.get(question).json();
            answer.remove("permalink");
            assertThat(state.get("state")).isEqualTo(answer);
        }
    }

    private static List<JsonNode> lines(String question) {
        Caller.Reply reply = program.get(question, "Accept", "application/x-ndjson");
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).startsWith("application/x-ndjson");
        return reply.body()
                .lines()
                .map(line -> (JsonNode) Caller.JSON.readTree(line))
                .toList();
    }

    private static BufferedReader watch(String question) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(program.address() + question))
                .header("Accept", "text/event-stream")
                .timeout(Duration.ofSeconds(60))
                .build();
        HttpResponse<InputStream> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        return new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    private static JsonNode next(BufferedReader events) throws IOException {
        for (String line = events.readLine(); line != null; line = events.readLine()) {
            if (line.startsWith("data: ")) {
                return Caller.JSON.readTree(line.substring("data: ".length()));
            }
        }
        throw new AssertionError("the stream ended");
    }

    private static String rest(BufferedReader events) throws IOException {
        StringBuilder rest = new StringBuilder();
        for (String line = events.readLine(); line != null; line = events.readLine()) {
            rest.append(line).append('\n');
        }
        return rest.toString();
    }
}
