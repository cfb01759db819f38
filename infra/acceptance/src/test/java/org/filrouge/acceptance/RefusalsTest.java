package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.filrouge.acceptance.Caller.Reply;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** For each rule at the heart of the programme one command that is refused. */
class RefusalsTest {

    @RegisterExtension
    static final Running RUNNING = new Running();

    @TestFactory
    Stream<DynamicTest> eachRuleRefusesWithItsCodeItsSentenceInBothLanguagesAndItsFactsAndAppendsNothing() {
        return RefusedCommands.ALL.stream()
                .map(refused -> DynamicTest.dynamicTest(refused.rule(), () -> isRefused(refused)));
    }

    private static void isRefused(Refused refused) {
        Program program = RUNNING.program();
        Story story = new Story(program);
        story.open("case", "one", "two", "three");
        Map<String, Object> body = refused.before().apply(story);
        Map<String, String> facts = refused.facts().apply(story);
        long before = program.logSize();

        Reply french = program.command(refused.command(), body, "Accept-Language", "fr-FR,fr;q=0.9,en;q=0.5");
        Reply english = program.command(refused.command(), body, "Accept-Language", "en-GB");
        Reply neither = program.command(refused.command(), body, "Accept-Language", "de");

        isProblem(french, refused, "fr", filled(refused.fr(), facts), facts);
        isProblem(english, refused, "en", filled(refused.en(), facts), facts);
        isProblem(neither, refused, "fr", filled(refused.fr(), facts), facts);
        assertThat(program.logSize()).isEqualTo(before);
    }

    private static void isProblem(
            Reply reply, Refused refused, String language, String sentence, Map<String, String> facts) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(409);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.header("Content-Language")).isEqualTo(language);
        JsonNode problem = reply.json();
        assertThat(problem.get("type").asString()).isEqualTo("urn:fil-rouge:problem:" + refused.code());
        assertThat(problem.get("status").asInt()).isEqualTo(409);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("instance").asString()).isEqualTo("/api/commands/" + refused.command());
        assertThat(problem.get("code").asString()).isEqualTo(refused.code());
        assertThat(problem.get("detail").asString()).isEqualTo(sentence);
        assertThat(problem.get("sentence").get("fr").asString()).isEqualTo(filled(refused.fr(), facts));
        assertThat(problem.get("sentence").get("en").asString()).isEqualTo(filled(refused.en(), facts));
        facts.forEach((name, value) ->
                assertThat(problem.get("facts").get(name).asString()).isEqualTo(value));
        assertThat(problem.path("facts").size()).isEqualTo(facts.size());
        assertThat(problem.has("objections")).as(reply.body()).isFalse();
    }

    private static String filled(String sentence, Map<String, String> facts) {
        String filled = sentence;
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            filled = filled.replace("{" + fact.getKey() + "}", fact.getValue());
        }
        return filled;
    }
}
