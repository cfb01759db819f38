package org.filrouge.gateway.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.filrouge.gateway.Desk;
import org.filrouge.gateway.Desk.Answer;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.correction.CorrectionEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Corrections as callers make them: named by the stream and the event, ruled on all that the stream holds. */
class CorrectionsTest {

    private static final String WHY = ", 'reason': 'a slip of the pen', 'evidence': [{'reference': 'register, p. 3'}]";

    private final Desk desk = new Desk().withACase();

    @Test
    void whatIsDecidedNextIsDecidedOnTheCorrectedHistory() {
        String registered = done("register-organisation", "'id': 'a', 'effective': '2009-06-01', 'data': {}");
        assertThat(hire("2009-01-15").code()).isEqualTo("organisation.recruited-before-registration");

        Answer rectified = send(
                "rectify",
                stream("organisation:a") + "'data': {'event': '" + registered + "', 'effective': '2008-06-01'}" + WHY);

        assertThat(rectified.status()).as(rectified.body().toString()).isEqualTo(201);
        assertThat(rectified.body().get("stream").asString()).isEqualTo("organisation:a");
        assertThat(rectified.header("ETag")).isEqualTo("\"3\"");
        assertThat(hire("2009-01-15").status()).isEqualTo(201);
    }

    @Test
    void theOriginalStaysInTheLogAsItWas() {
        String registered = done("register-organisation", "'id': 'a', 'effective': '2009-06-01', 'data': {}");
        EventMessage<?> before = last();
        done("retract", stream("organisation:a") + "'data': {'event': '" + registered + "'}" + WHY);

        assertThat(desk.gateway().log()).anySatisfy(event -> {
            assertThat(event.getIdentifier()).isEqualTo(registered);
            assertThat(event.getPayload()).isEqualTo(before.getPayload());
        });
        assertThat(hire("2010").code()).isEqualTo("organisation.recruited-without-registration");
    }

    @Test
    void aRectificationThatNamesARectificationIsRecordedOfTheFactItself() {
        done("register-organisation", "'id': 'a', 'effective': '2008', 'data': {}");
        String hired = done("recruit-employee", "'id': 'a', 'effective': '2009', 'data': {'role': 'cook', 'count': 1}");
        String first = done("rectify", told(hired, 2));
        done("rectify", told(first, 3));

        assertThat(((CorrectionEvent) last().getPayload()).event()).isEqualTo(hired);
    }

    @Test
    void aFactToldAnewKeepsTheSchemaOfItsEvent() {
        String hired = done("register-organisation", "'id': 'a', 'data': {}");
        Answer answer = send(
                "rectify",
                stream("organisation:a") + "'data': {'event': '" + hired
                        + "', 'fact': {'type': 'organisation.employee-recruited', 'data': {'role': 7}}}" + WHY);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().toString()).contains("/data/fact/data/role", "/data/fact/data");
        assertThat(send(
                                "rectify",
                                stream("organisation:a") + "'data': {'event': 'e', 'fact': {'type':"
                                        + " 'correction.retracted', 'data': {'event': 'e'}}}" + WHY)
                        .status())
                .isEqualTo(400);
        assertThat(send(
                                "rectify",
                                stream("organisation:a") + "'data': {'event': 'e', 'fact': {'type':"
                                        + " 'observation.recorded', 'data': {'kind': 'rumour', 'vocabulary': 1, 'values':"
                                        + " {'x': 'y'}}}}" + WHY)
                        .body()
                        .toString())
                .contains("/data/fact/data/kind");
    }

    @Test
    void whatAFactToldAnewNamesMustBeRecorded() {
        String made = done(
                "make-commitment",
                "'id': 'x', 'case': 'c', 'data': {'promisors': ['a'], 'promisees': ['b'], 'object': 'o'}");
        Answer answer = send(
                "rectify",
                stream("commitment:x") + "'data': {'event': '" + made + "', 'fact': {'type': 'commitment.made',"
                        + " 'data': {'promisors': ['a'], 'promisees': ['nobody'], 'object': 'o'}}}" + WHY);

        assertThat(answer.code()).isEqualTo("reference.unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "organisation:b, correction.target-unknown, 409",
        "organisation:nobody, stream.unknown, 404",
        "rumour:a, stream.unknown, 404",
        "correction:a, stream.unknown, 404"
    })
    void aFactIsCorrectedInItsOwnStreamOnly(String stream, String code, int status) {
        String registered = done("register-organisation", "'id': 'a', 'data': {}");
        int size = desk.gateway().log().size();

        Answer answer = send("retract", stream(stream) + "'data': {'event': '" + registered + "'}" + WHY);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(desk.gateway().log()).hasSize(size);
    }

    @Test
    void theHousesOwnBookkeepingIsNotCorrected() {
        Answer keyed =
                desk.send("register-organisation", json("'id': 'a', 'data': {}"), "Idempotency-Key", "a-key-of-mine");
        assertThat(keyed.status()).isEqualTo(201);
        String stream = ((org.axonframework.eventhandling.DomainEventMessage<?>) last()).getAggregateIdentifier();
        assertThat(stream).startsWith("idempotency-key:");

        Answer answer = send("retract", stream(stream) + "'data': {'event': '" + last().getIdentifier() + "'}" + WHY);

        assertThat(answer.status()).isEqualTo(404);
    }

    @Test
    void aCorrectionIsOfTheCaseOfItsFactAndOfNoOther() {
        String made = done(
                "make-commitment",
                "'id': 'x', 'case': 'c', 'data': {'promisors': ['a'], 'promisees': ['b'], 'object': 'o'}");
        done("open-support-case", "'id': 'other', 'data': {'title': 'T'}");
        String body = stream("commitment:x") + "'data': {'event': '" + made + "'}" + WHY;

        assertThat(send("retract", "'case': 'other', " + body).status()).isEqualTo(409);
        done("retract", body);
        assertThat(envelope(last()).caseId()).isNotNull();
        assertThat(envelope(last()).caseId().slug()).isEqualTo("c");
    }

    @Test
    void whoIsConcernedContestsAndIsAnswered() {
        String made = done(
                "make-commitment",
                "'id': 'x', 'case': 'c', 'data': {'promisors': ['a'], 'promisees': ['a'], 'object': 'o'}");
        String said = "'data': {'event': '" + made + "', 'by': '%s', 'statement': 'we never promised'}";

        assertThat(send("contest", stream("commitment:x") + said.formatted("b")).code())
                .isEqualTo("correction.not-concerned");
        String contested = done("contest", stream("commitment:x") + said.formatted("a"));
        done(
                "answer-contestation",
                stream("commitment:x") + "'reason': 'the minutes say so', 'data': {'event': '" + made
                        + "', 'contestation': '" + contested + "', 'outcome': 'REJECTED'}");
    }

    @Test
    void aWarningIsAnsweredAndKeptWithTheFact() {
        Answer answer = send(
                "make-commitment",
                "'id': 'x', 'case': 'c', 'data': {'promisors': ['a'], 'promisees': ['b'], 'object': 'o'}");

        assertThat(answer.body().at("/warnings/0/code").asString()).isEqualTo("commitment.no-owner");
        assertThat(envelope(last()).warnings()).extracting(Warning::code).containsExactly("commitment.no-owner");
    }

    @Test
    void whatACorrectionUnsettlesIsWarnedOfAndKept() {
        String registered = done("register-organisation", "'id': 'a', 'effective': '2008', 'data': {}");
        assertThat(hire("2009").status()).isEqualTo(201);

        Answer answer = send("retract", stream("organisation:a") + "'data': {'event': '" + registered + "'}" + WHY);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body().at("/warnings/0/code").asString())
                .isEqualTo("organisation.recruited-without-registration");
        assertThat(envelope(last()).warnings()).hasSize(1);
    }

    private Answer hire(String date) {
        return send("recruit-employee", "'id': 'a', 'effective': '" + date + "', 'data': {'role': 'cook', 'count': 1}");
    }

    private static String told(String event, int count) {
        return stream("organisation:a") + "'data': {'event': '" + event
                + "', 'fact': {'type': 'organisation.employee-recruited', 'data': {'role': 'cook', 'count': " + count
                + "}}}" + WHY;
    }

    private static String stream(String key) {
        return "'stream': '" + key + "', ";
    }

    private String done(String command, String body) {
        Answer answer = send(command, body);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.body().at("/events/0/eventId").asString();
    }

    private Answer send(String command, String body) {
        return desk.send(command, json(body));
    }

    private static String json(String body) {
        return ("{" + body + "}").replace('\'', '"');
    }

    private EventMessage<?> last() {
        List<? extends EventMessage<?>> log = desk.gateway().log();
        return log.getLast();
    }

    private static Envelope envelope(EventMessage<?> event) {
        return KernelJson.toEnvelope(event.getMetaData());
    }
}
