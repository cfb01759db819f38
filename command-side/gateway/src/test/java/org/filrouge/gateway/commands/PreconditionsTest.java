package org.filrouge.gateway.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.filrouge.gateway.Desk;
import org.filrouge.gateway.Desk.Answer;
import org.filrouge.gateway.InMemoryGateway;
import org.filrouge.kernel.event.Envelope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every command, whatever its stream. */
class PreconditionsTest {

    private static final String PROMISE =
            """
            {"id": "p", "case": "c",
             "data": {"promisors": ["a"], "promisees": ["b"], "object": "o", "owner": "a"}}""";

    private final Desk desk = new Desk().withACase();

    @Test
    void aCommandOnAnOlderVersionIsStale() {
        desk.after("register-organisation", "{\"id\": \"a\", \"data\": {}}");
        int size = desk.gateway().log().size();

        Answer stale = desk.send("record-organisation-founding", "{\"id\": \"a\", \"data\": {}}", "If-Match", "\"1\"");

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.code()).isEqualTo("stream.stale");
        assertThat(stale.body().get("detail").asString())
                .isEqualTo("The history of organisation:a has moved on: version 2, not 1.");
        assertThat(desk.gateway().log()).hasSize(size);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "*"})
    void aCommandOnTheVersionItSawGoesOn(String ifMatch) {
        Answer answer = desk.send("register-organisation", "{\"id\": \"a\", \"data\": {}}", "If-Match", ifMatch);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("ETag")).isEqualTo("\"2\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"one\"", "W/\"1\"", "\"1\", \"2\"", "\"9999999999999999999\""})
    void aVersionThatIsNoneIsRefused(String ifMatch) {
        Answer answer = desk.send("register-organisation", "{\"id\": \"a\", \"data\": {}}", "If-Match", ifMatch);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("request.bad-parameter");
    }

    @Test
    void whatIsNotRecordedCannotBeNamed() {
        Answer answer = desk.send(
                "make-commitment",
                PROMISE.replace("[\"b\"]", "[\"b\", \"nobody\"]")
                        .replace("\"case\": \"c\"", "\"case\": \"no-case\", \"decidedBy\": [\"no-one\"]"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("reference.unknown");
        assertThat(answer.body().get("objections").findValuesAsString("reference"))
                .containsExactly("organisation:nobody", "support-case:no-case", "organisation:no-one");
    }

    @Test
    void aFactOfACaseNeedsOne() {
        Answer answer = desk.send("make-commitment", PROMISE.replace("\"case\": \"c\",", ""));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/faults/0/field").asString()).isEqualTo("/case");
    }

    @Test
    void aHistoryStaysInItsCase() {
        desk.after("make-commitment", PROMISE)
                .after("open-support-case", "{\"id\": \"other\", \"data\": {\"title\": \"Another\"}}");

        Answer answer = desk.send("break-commitment", "{\"id\": \"p\", \"case\": \"other\", \"data\": {}}");

        assertThat(answer.code()).isEqualTo("case.differs");
        desk.after("break-commitment", "{\"id\": \"p\", \"data\": {}}");
        assertThat(InMemoryGateway.envelope(
                                desk.gateway().stream("commitment:p").getLast())
                        .caseId()
                        .slug())
                .isEqualTo("c");
    }

    @Test
    void aCommandThatOpensNothingNeedsAHistoryToGoOnWith() {
        Answer answer = desk.send("break-commitment", "{\"id\": \"nothing\", \"case\": \"c\", \"data\": {}}");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("stream.unknown");
    }

    @Test
    void aWarningIsGivenAndTheCommandTaken() {
        Answer answer = desk.send("make-commitment", PROMISE.replace(", \"owner\": \"a\"", ""));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body().at("/warnings/0/code").asString()).isEqualTo("commitment.no-owner");
    }

    @Test
    void theEnvelopeSaysWhoWhenAndNothingThatFollowsFromIt() {
        desk.after("make-commitment", PROMISE);

        var recorded = desk.gateway().stream("commitment:p").getFirst();
        Envelope envelope = InMemoryGateway.envelope(recorded);
        assertThat(envelope.recordedBy()).isEqualTo(InMemoryGateway.ACCOUNT);
        assertThat(envelope.effective()).hasToString("2026-03-01");
        assertThat(recorded.getMetaData().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        List.of("case", "effective", "status", "recordedBy", "correlationid", "causationid", "sealed"));
    }
}
