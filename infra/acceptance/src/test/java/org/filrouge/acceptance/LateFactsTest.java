package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.acceptance.Asker.value;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Facts that are recorded after others and took effect before them. */
class LateFactsTest {

    @RegisterExtension
    static final Running RUNNING = new Running();

    private Program program;
    private Story story;

    @BeforeEach
    void aCase() {
        program = RUNNING.program();
        story = new Story(program);
        story.open("case", "one", "two");
    }

    @Test
    void theTimelineIsInTheOrderOfEffectHoweverFactsWereRecorded() {
        report("late", "2024", 20);
        report("later-still", "2022-06", 10);
        report("undated", "XXXX", 5);
        long position = report("between", "2023-34", 15);

        JsonNode entries = story.caseView("case", position).get("timeline").get("entries");
        assertThat(Asker.stream(entries).map(entry -> Asker.date(entry.get("when"))))
                .containsExactly("2022-06", "2023-34", "2024", "XXXX");
        assertThat(Asker.stream(entries).map(entry -> entry.get("position").asLong()))
                .isNotEqualTo(Asker.stream(entries)
                        .map(e -> e.get("position").asLong())
                        .sorted()
                        .toList());
    }

    @Test
    void theStateIsTheLatestInEffectAndNotTheLastRecorded() {
        program.accepted("change-legal-form", form("2015", "association", "coopérative"));
        long position = program.accepted("change-legal-form", form("2005", "syndicat", "association"));
        assertThat(program.seen("/api/organisations/" + story.id("one"), position)
                        .get("legalForm")
                        .asString())
                .isEqualTo("coopérative");

        report("new", "2024", 20);
        long late = report("old", "2022", 10);
        assertThat(value(story.indicator("F12", "case", late))).isEqualTo("20");
        assertThat(value(program.seen("/api/indicators/F12?asOf=2023-01-01&case=" + story.id("case"), late)))
                .isEqualTo("10");
    }

    @Test
    void whatWasNotYetKnownIsLeftOutOfWhatWasKnown() {
        long first = report("new", "2024", 20);
        long second = report("old", "2022", 10);
        String history = "/api/history?type=observation.recorded&case=" + story.id("case");
        JsonNode events = program.seen(history, second).get("events");
        assertThat(positions(events)).containsExactly(first, second);

        String known = events.get(0).get("recordedtime").asString();
        assertThat(positions(program.get(history + "&knownAt=" + known).json().get("events")))
                .containsExactly(first);
        assertThat(value(program.get(
                                "/api/indicators/F12?case=" + story.id("case") + "&asOf=2023-01-01&knownAt=" + known)
                        .json()))
                .isEqualTo("UNKNOWN");
    }

    private long report(String id, String effective, int fte) {
        return story.tell(
                "record-observation",
                story.body(
                        id,
                        "case",
                        effective,
                        "kind",
                        "workforce",
                        "vocabulary",
                        1,
                        "values",
                        Map.of("organisation", story.id("one"), "fte", fte, "hours", 1600 * fte)));
    }

    private Map<String, Object> form(String effective, String from, String to) {
        return Map.of("id", story.id("one"), "effective", effective, "data", Map.of("from", from, "to", to));
    }

    private static List<Long> positions(JsonNode events) {
        return Asker.stream(events).map(event -> event.get("position").asLong()).toList();
    }
}
