package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.filrouge.acceptance.Caller.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

class CommandAnswersTest {

    @RegisterExtension
    static final Running RUNNING = new Running();

    private Program program;
    private Story story;

    @BeforeEach
    void aNewStory() {
        program = RUNNING.program();
        story = new Story(program);
    }

    @Test
    void anAcceptedCommandIsAnsweredWithItsStreamItsVersionAndItsEvents() {
        long before = program.logSize();
        Reply reply = enter("one");

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.header("Content-Type")).startsWith("application/json");
        assertThat(reply.header("ETag")).isEqualTo("\"1\"");
        assertThat(reply.header("Location")).isEqualTo("/api/streams/organisation:" + story.id("one"));
        JsonNode body = reply.json();
        assertThat(body.get("id").asString()).isEqualTo(story.id("one"));
        assertThat(body.get("version").asLong()).isEqualTo(1);
        assertThat(body.get("events")).hasSize(1);
        JsonNode event = body.get("events").get(0);
        assertThat(event.get("name").asString()).isEqualTo("organisation.entered");
        assertThat(event.get("position").asLong()).isGreaterThanOrEqualTo(before);
        JsonNode recorded = program.seen("/api/events/" + event.get("eventId").asString(), reply.position());
        assertThat(recorded.get("position")).isEqualTo(event.get("position"));
        assertThat(recorded.get("type").asString()).isEqualTo("organisation.entered");
        assertThat(program.logSize()).isEqualTo(before + 1);
    }

    @Test
    void theLocationOfTheAnswerListsTheEventsOfTheStreamAndTellsItsVersion() {
        Reply entered = enter("one");
        long position = found(story.id("one"), "\"1\"").position();

        JsonNode stream = program.seen(entered.header("Location"), position);
        assertThat(stream.get("version").asLong()).isEqualTo(2);
        assertThat(Asker.stream(stream.get("events"))
                        .map(event -> event.get("type").asString()))
                .containsExactly("organisation.entered", "organisation.founded");
        assertThat(Asker.stream(stream.get("events"))
                        .map(event -> event.get("source").asString()))
                .containsOnly(entered.header("Location"));
        Reply again = program.get(entered.header("Location") + "?limit=1");
        assertThat(again.header("ETag")).isEqualTo("\"2\"");
        assertThat(again.json().get("events")).hasSize(1);
        assertThat(program.get(entered.header("Location") + "?limit=1&cursor=0")
                        .json()
                        .get("events"))
                .hasSize(1);
        assertThat(program.get("/api/streams/organisation:" + story.id("nobody"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aVersionThatHasMovedOnIsStaleAndAFreshOneIsAccepted() {
        enter("one");
        long before = program.logSize();
        Reply stale = found(story.id("one"), "\"0\"");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.json().get("code").asString()).isEqualTo("stream.stale");
        assertThat(stale.json().get("facts").get("version").asString()).isEqualTo("1");
        assertThat(stale.json().get("facts").get("expected").asString()).isEqualTo("0");
        assertThat(program.logSize()).isEqualTo(before);

        Reply fresh = found(story.id("one"), "\"1\"");
        assertThat(fresh.status()).isEqualTo(201);
        assertThat(fresh.header("ETag")).isEqualTo("\"2\"");
        assertThat(found(story.id("one"), "nonsense").status()).isEqualTo(400);
    }

    @Test
    void ofTwoPeopleWhoSawTheSameVersionOneIsAcceptedAndTheOtherIsTold() {
        for (int round = 0; round < 10; round++) {
            String name = "one-" + round;
            enter(name);
            long before = program.logSize();
            List<Callable<Reply>> both = Stream.of("form A", "form B")
                    .<Callable<Reply>>map(form -> () -> program.command(
                            "change-legal-form",
                            Map.of("id", story.id(name), "data", Map.of("from", "association", "to", form)),
                            "If-Match",
                            "\"1\""))
                    .toList();
            assertThat(Together.run(both).stream().map(Reply::status)).containsExactlyInAnyOrder(201, 412);
            assertThat(program.logSize()).isEqualTo(before + 1);
        }
    }

    @Test
    void aNameIsMadeUpForAStreamThatIsOpenedWithoutOne() {
        List<String> ids = IntStream.range(0, 2)
                .mapToObj(i -> program.command(
                                "enter-organisation",
                                Map.of("data", Map.of("name", "Sans identifiant", "kind", "ASSOCIATION")))
                        .json()
                        .get("id")
                        .asString())
                .toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[0-9a-f-]{36}"));
    }

    private Reply enter(String name) {
        return program.command(
                "enter-organisation",
                Map.of("id", story.id(name), "data", Map.of("name", "Une association", "kind", "ASSOCIATION")));
    }

    private Reply found(String id, String ifMatch) {
        return program.command(
                "record-organisation-founding",
                Map.of("id", id, "effective", "1994/1995", "data", Map.of("founders", List.of("bénévoles"))),
                "If-Match",
                ifMatch);
    }
}
