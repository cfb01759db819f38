package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.filrouge.acceptance.Caller.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** The commands of the catalogue, each with a body of its own in {@code every-command.jsonl}. */
class EveryCommandTest {

    private static final Pattern NAME = Pattern.compile("~([a-z-]+)\"");
    /** The event of the last command of that name, for commands that speak of an event. */
    private static final Pattern EVENT = Pattern.compile("\"\\^([a-z-]+)\"");

    @RegisterExtension
    static final Running RUNNING = new Running();

    @Test
    void everyCommandsSchemaAcceptsABodyThatTheProgramAccepts() throws IOException {
        Program program = RUNNING.program();
        Story story = new Story(program);
        Map<String, JsonNode> schemas = new HashMap<>();
        Map<String, String> events = new HashMap<>();
        for (JsonNode command : program.get("/api/catalogue").json().get("commands")) {
            schemas.put(command.get("name").asString(), command.get("schema"));
            events.put(command.get("name").asString(), command.get("event").asString());
        }
        Set<String> told = new LinkedHashSet<>();
        Map<String, String> recorded = new HashMap<>();
        for (String text : lines(story)) {
            JsonNode line = Caller.JSON.readTree(
                    EVENT.matcher(text).replaceAll(event -> "\"" + recorded.get(event.group(1)) + "\""));
            String command = line.get("command").asString();
            assertThat(schemas).containsKey(command);
            assertThat(Schemas.faults(schemas.get(command), line.get("body")))
                    .as(command)
                    .isEmpty();
            Reply reply =
                    program.post("/api/commands/" + command, line.get("body").toString());
            assertThat(reply.status()).as(command + ": " + reply.body()).isEqualTo(201);
            assertThat(reply.json().get("events").get(0).get("name").asString()).isEqualTo(events.get(command));
            recorded.put(command, reply.json().at("/events/0/eventId").asString());
            told.add(command);
        }
        assertThat(new TreeSet<>(schemas.keySet()))
                .as("a command without a line in every-command.jsonl")
                .isEqualTo(new TreeSet<>(told));
    }

    private static List<String> lines(Story story) throws IOException {
        try (InputStream file = EveryCommandTest.class.getResourceAsStream("/every-command.jsonl")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return NAME.matcher(text)
                    .replaceAll(name -> story.id(name.group(1)) + "\"")
                    .lines()
                    .toList();
        }
    }
}
