package org.filrouge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.acceptance.Asker.value;
import static org.filrouge.acceptance.Story.map;
import static org.filrouge.acceptance.Story.with;

import java.util.List;
import java.util.Map;
import org.filrouge.acceptance.Caller.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Facts that turn out to be wrong, are contested, or that sources tell differently. */
class CorrectionsTest {

    @RegisterExtension
    static final Running RUNNING = new Running();

    private Program program;
    private Story story;
    private JsonNode granted;

    @BeforeEach
    void aGrant() {
        program = RUNNING.program();
        story = new Story(program);
        story.open("case", "one", "funder", "other");
        granted = done("grant-funding", story.body("grant", "case", "2024-06", grant("funder", 10_000)));
    }

    @Test
    void aRectifiedSumCountsAndTheOriginalStaysInSight() {
        JsonNode rectified = rectify("effective", "2024-07", "fact", anew("funder", 12_000));
        long seen = position(rectified);

        assertThat(value(story.indicator("F3", "case", seen))).isEqualTo("12000");
        assertThat(Story.texts(story.indicator("F3", "case", seen).get("corrected")))
                .containsExactly(id(granted));
        JsonNode entry = entry(seen);
        assertThat(Asker.date(entry.get("when"))).isEqualTo("2024-07");
        assertThat(Asker.date(entry.at("/amended/when"))).isEqualTo("2024-06");
        assertThat(entry.at("/amended/recorded/data/amount/amount").asString()).isEqualTo("10000");
        assertThat(entry.at("/amended/steps/0/reason").asString()).isEqualTo("A slip of the pen");
        assertThat(entry.at("/amended/steps/0/evidence/0/reference").asString()).isEqualTo("letter of 3 July");

        JsonNode event = program.seen("/api/events/" + id(granted), seen);
        assertThat(event.at("/data/amount/amount").asString()).isEqualTo("10000");
        assertThat(event.at("/standing/data/amount/amount").asString()).isEqualTo("12000");
        assertThat(event.at("/amendments/0/event").asString()).isEqualTo(id(rectified));
        String page = page("/cases/" + story.id("case"), seen);
        assertThat(page).contains("<del>", "A slip of the pen", "letter of 3 July", "rectified", "12,000");
        assertThat(page("/events/" + id(granted), seen)).contains("What was said of it since", "10,000");
    }

    @Test
    void aCorrectionMovesAFactToAnotherFunderAndBack() {
        long moved = position(rectify("fact", anew("other", 10_000)));
        assertThat(grants("funder", moved)).isEmpty();
        assertThat(grants("other", moved)).containsExactly(id(granted));

        long back = position(rectify("fact", anew("funder", 9_000)));
        assertThat(grants("funder", back)).containsExactly(id(granted));
        assertThat(grants("other", back)).isEmpty();
        assertThat(value(story.indicator("F3", "case", back))).isEqualTo("9000");
    }

    @Test
    void aRetractedFactCountsNoMoreAndStaysStruckThroughUntilItIsAssertedAgain() {
        long retracted = position(correct("retract", map("event", id(granted))));
        assertThat(story.indicator("F3", "case", retracted).get("status").asString())
                .isEqualTo("UNKNOWN");
        assertThat(entry(retracted).at("/amended/retracted").asBoolean()).isTrue();
        assertThat(page("/cases/" + story.id("case"), retracted)).contains("RETRACTED", "retracted");

        long asserted = position(rectify("fact", anew("funder", 8_000)));
        assertThat(value(story.indicator("F3", "case", asserted))).isEqualTo("8000");
    }

    @Test
    void whatWasKnownBeforeACorrectionIsAnsweredAsItWas() {
        String before = program.seen("/api/events/" + id(granted), position(granted))
                .get("recordedtime")
                .asString();
        long seen = position(rectify("fact", anew("funder", 12_000)));

        JsonNode then = program.seen("/api/indicators/F3?case=" + story.id("case") + "&knownAt=" + before, seen);
        assertThat(value(then)).isEqualTo("10000");
        assertThat(then.has("corrected")).isFalse();
    }

    @Test
    void aContestedFactCountsAndSaysSoUntilSomebodyAnswers() {
        Map<String, Object> statement =
                map("event", id(granted), "by", story.id("one"), "statement", "We had 9,000 only");
        JsonNode contested = done("contest", map("stream", stream(), "data", statement));
        long seen = position(contested);
        assertThat(value(story.indicator("F3", "case", seen))).isEqualTo("10000");
        assertThat(Story.texts(story.indicator("F3", "case", seen).get("contested")))
                .containsExactly(id(granted));
        assertThat(page("/cases/" + story.id("case"), seen))
                .contains("contested", "We had 9,000 only", "contested facts: 1");

        JsonNode answered = correct(
                "answer-contestation", map("event", id(granted), "contestation", id(contested), "outcome", "REJECTED"));
        assertThat(story.indicator("F3", "case", position(answered)).has("contested"))
                .isFalse();
        assertThat(entry(position(answered)).at("/amended/steps/1/outcome").asString())
                .isEqualTo("REJECTED");
    }

    @Test
    void whoHasNothingToDoWithAFactCannotContestIt() {
        Reply reply = program.command(
                "contest",
                map("stream", stream(), "data", map("event", id(granted), "by", story.id("other"), "statement", "No")));

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.json().get("code").asString()).isEqualTo("correction.not-concerned");
    }

    @Test
    void whereSourcesDisagreeThereIsNoOneNumberAndBothAreSaid() {
        Map<String, Object> values = map(
                "subject",
                "The grant",
                "statements",
                List.of("10,000 (annual report)", "9,000 (minutes)"),
                "events",
                List.of(id(granted)));
        JsonNode seen = done(
                "record-observation",
                story.body(
                        "contradiction",
                        "case",
                        "2024-08",
                        "kind",
                        "source-contradiction",
                        "vocabulary",
                        1,
                        "values",
                        values));

        JsonNode answer = story.indicator("F3", "case", position(seen));
        assertThat(answer.get("status").asString()).isEqualTo("CONFLICTING");
        assertThat(Story.texts(answer.at("/conflicting/statements")))
                .containsExactly("10,000 (annual report)", "9,000 (minutes)");
        assertThat(answer.at("/conflicting/computed/value").asString()).isEqualTo("10000");
        assertThat(Story.texts(answer.get("events"))).contains(id(granted), id(seen));
        assertThat(page("/indicators/F3?case=" + story.id("case"), position(seen)))
                .contains("sources disagree", "9,000 (minutes)");
    }

    @Test
    void aWarningIsShownInTheCaseAndBesideTheFact() {
        JsonNode made = done(
                "make-commitment",
                story.body(
                        "promise",
                        "case",
                        "2024-05",
                        "promisors",
                        story.ids("one"),
                        "promisees",
                        story.ids("funder"),
                        "object",
                        "A report"));
        String sentence = made.at("/warnings/0/sentence/en").asString();

        JsonNode seen = story.caseView("case", position(made)).at("/warnings/seen/0");
        assertThat(seen.get("code").asString()).isEqualTo("commitment.no-owner");
        assertThat(seen.get("event").asString()).isEqualTo(id(made));
        assertThat(page("/cases/" + story.id("case"), position(made))).contains(sentence);
        assertThat(page("/events/" + id(made), position(made))).contains("Warnings given", sentence);
    }

    private Object[] grant(String funder, int amount) {
        return new Object[] {
            "funder", story.id(funder),
            "recipient", story.id("one"),
            "object", "A study",
            "kind", "GRANT",
            "amount", map("amount", amount, "basis", "INCL_TAX")
        };
    }

    private Map<String, Object> anew(String funder, int amount) {
        return map("type", "funding-agreement.granted", "data", map(grant(funder, amount)));
    }

    private JsonNode rectify(Object... told) {
        return correct("rectify", with(map(told), "event", id(granted)));
    }

    private JsonNode correct(String command, Map<String, Object> data) {
        Map<String, Object> body = map("stream", stream(), "data", data, "reason", "A slip of the pen");
        return done(command, with(body, "evidence", Story.evidence("letter of 3 July")));
    }

    private JsonNode done(String command, Map<String, Object> body) {
        Reply reply = program.command(command, body);
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        return reply.json();
    }

    private String stream() {
        return "funding-agreement:" + story.id("grant");
    }

    private JsonNode entry(long seen) {
        return Asker.stream(story.caseView("case", seen).at("/timeline/entries"))
                .filter(entry -> entry.at("/when/event").asString().equals(id(granted)))
                .findFirst()
                .orElseThrow();
    }

    private List<String> grants(String funder, long seen) {
        return Asker.stream(
                        program.seen("/api/funders/" + story.id(funder), seen).path("grants"))
                .map(grant -> grant.at("/when/event").asString())
                .toList();
    }

    private String page(String path, long seen) {
        String separator = path.contains("?") ? "&" : "?";
        Reply reply = program.get(path + separator + "lang=en&afterPosition=" + seen);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.body();
    }

    private static String id(JsonNode answer) {
        return answer.at("/events/0/eventId").asString();
    }

    private static long position(JsonNode answer) {
        return answer.at("/events/0/position").asLong();
    }
}
