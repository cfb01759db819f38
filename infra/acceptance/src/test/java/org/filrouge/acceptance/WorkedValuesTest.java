package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Every value of the field that its sources let one work out by hand, asked of the program with the facts behind it. */
class WorkedValuesTest {

    private static final Path TABLE = Path.of("target", "worked-values.md");
    private static final int FIELDS = 6;
    private static final Map<String, JsonNode> EVENTS = new HashMap<>();

    @RegisterExtension
    static final Running RUNNING = new Running();

    /**
     * One worked value.
     *
     * @param part the part it stands in, such as {@code days/calvados-organisation-du-travail}; empty for the value itself
     * @param facts the kinds of facts it is made of, with their numbers
     */
    record Worked(String code, String scope, String part, String value, String unit, String facts) {

        static Worked of(String line) {
            String[] fields = line.split("\\s*\\|\\s*", -1);
            if (fields.length != FIELDS) {
                throw new IllegalArgumentException(line);
            }
            return new Worked(fields[0].strip(), fields[1], fields[2], fields[3], fields[4], fields[5].strip());
        }

        @Override
        public String toString() {
            return code + " over " + scope + (part.isEmpty() ? "" : ", " + part) + " is " + value + " " + unit;
        }
    }

    @TestFactory
    Stream<DynamicTest> everyWorkedValueIsAnsweredWithItsFacts() throws IOException {
        long position = RUNNING.program().logSize() - 1;
        List<Worked> all = worked();
        Files.write(TABLE, all.stream().map(Worked::toString).toList());
        return all.stream().map(one -> DynamicTest.dynamicTest(one.toString(), () -> isAnswered(one, position)));
    }

    @Test
    void theAlertOfMoselleIsCountedAmongItsOpenPoints() {
        long position = RUNNING.program().logSize() - 1;
        JsonNode signals = RUNNING.program().seen("/api/signals?case=moselle-elips", position);
        JsonNode open =
                Asker.part(RUNNING.program().seen("/api/indicators/E16?case=moselle-elips", position), "signals");
        JsonNode alert = Asker.stream(signals.get("signals"))
                .filter(signal -> signal.get("code").asString().equals("V1"))
                .findFirst()
                .orElseThrow();
        assertThat(alert.get("status").asString()).isEqualTo("OPEN");
        assertThat(open.get("value").asInt()).isEqualTo((int) Asker.stream(signals.get("signals"))
                .filter(signal -> signal.get("status").asString().equals("OPEN"))
                .count());
        assertThat(Asker.listed(open.get("events")))
                .contains(alert.get("raisedBy").get(0).asString());
    }

    private static List<Worked> worked() throws IOException {
        try (var in = WorkedValuesTest.class.getResourceAsStream("/worked-values.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Worked::of)
                    .toList();
        }
    }

    private static void isAnswered(Worked worked, long position) {
        JsonNode answer = RUNNING.program().seen("/api/indicators/" + worked.code() + "?" + worked.scope(), position);
        JsonNode part = part(answer, worked.part());
        assertThat(Asker.value(part)).isEqualTo(worked.value());
        assertThat(
                        part.has("unit")
                                ? part.get("unit").asString()
                                : answer.get("unit").asString())
                .isEqualTo(worked.unit());
        assertThat(facts(part, position)).isEqualTo(worked.facts());
        assertThat(answer.get("version").asInt()).isPositive();
        assertThat(answer.get("attribution").asString()).isEqualTo("NOT_STATED");
        assertThat(answer.get("undated").get("count").asInt())
                .isEqualTo(answer.get("undated").get("events").size());
    }

    private static JsonNode part(JsonNode answer, String path) {
        JsonNode found = answer;
        for (String name : path.isEmpty() ? new String[0] : path.split("/")) {
            found = Asker.part(found, name);
        }
        return found;
    }

    /** {@code 7 collective-engineering.structure-joined, 1 mission.delivered}. */
    private static String facts(JsonNode part, long position) {
        return Asker.stream(part.get("events"))
                .map(id -> EVENTS.computeIfAbsent(
                        id.asString(), name -> RUNNING.program().seen("/api/events/" + name, position)))
                .map(event -> event.get("type").asString().equals("observation.recorded")
                        ? event.get("data").get("kind").asString()
                        : event.get("type").asString())
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }
}
