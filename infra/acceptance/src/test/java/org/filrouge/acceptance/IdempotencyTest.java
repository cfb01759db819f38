package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.filrouge.acceptance.Caller.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class IdempotencyTest {

    private static final int AT_ONCE = 20;

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
    void theSameRequestAgainIsGivenTheSameAnswerAndAppendsNothing() {
        Reply first = enter(story.id("key"), "Une association");
        long after = program.logSize();
        Reply again = enter(story.id("key"), "Une association");

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(program.logSize()).isEqualTo(after);
    }

    @Test
    void theSameKeyWithAnotherBodyOrAnotherCommandIsRefused() {
        enter(story.id("key"), "Une association");
        long after = program.logSize();

        Reply otherBody = enter(story.id("key"), "Une autre association");
        Reply otherCommand = program.command(
                "record-organisation-founding",
                Map.of("id", story.id("one"), "data", Map.of()),
                "Idempotency-Key",
                story.id("key"));
        for (Reply reply : List.of(otherBody, otherCommand)) {
            assertThat(reply.status()).isEqualTo(409);
            assertThat(reply.json().get("code").asString()).isEqualTo("idempotency-key.reused");
        }
        assertThat(program.logSize()).isEqualTo(after);
    }

    @Test
    void aRefusedRequestLeavesItsKeyFree() {
        Reply refused = program.command(
                "keep-commitment",
                Map.of("id", story.id("promise"), "case", story.id("case"), "data", Map.of()),
                "Idempotency-Key",
                story.id("key"));
        assertThat(refused.status()).isEqualTo(404);
        assertThat(enter(story.id("key"), "Une association").status()).isEqualTo(201);
    }

    @Test
    void theSameRequestAtOnceFromManyLeavesOneSetOfEvents() {
        long before = program.logSize();
        Callable<Reply> task = () -> enter(story.id("key"), "Une association");
        List<Reply> replies =
                Together.run(IntStream.range(0, AT_ONCE).mapToObj(i -> task).toList());

        assertThat(replies).allMatch(reply -> reply.status() == 201);
        Set<String> bodies = replies.stream().map(Reply::body).collect(Collectors.toSet());
        assertThat(bodies).hasSize(1);
        assertThat(program.logSize()).as("the event and its key").isEqualTo(before + 2);
    }

    @Test
    void theSameRequestAtOnceWithoutANameIsOneStreamToo() {
        long before = program.logSize();
        Map<String, Object> body = Map.of("data", Map.of("name", "Sans identifiant", "kind", "ASSOCIATION"));
        Callable<Reply> task =
                () -> program.command("enter-organisation", body, "Idempotency-Key", story.id("unnamed"));
        List<Reply> replies =
                Together.run(IntStream.range(0, AT_ONCE).mapToObj(i -> task).toList());

        assertThat(replies.stream().map(Reply::body).collect(Collectors.toSet()))
                .hasSize(1);
        assertThat(program.logSize()).isEqualTo(before + 2);
    }

    private Reply enter(String key, String name) {
        return program.command(
                "enter-organisation",
                Map.of("id", story.id("one"), "data", Map.of("name", name, "kind", "ASSOCIATION")),
                "Idempotency-Key",
                key);
    }
}
