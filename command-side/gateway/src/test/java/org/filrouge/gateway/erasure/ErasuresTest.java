package org.filrouge.gateway.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.filrouge.gateway.Desk;
import org.filrouge.gateway.Desk.Answer;
import org.filrouge.gateway.InMemoryGateway;
import org.filrouge.kernel.erasure.DestroyedKey;
import org.filrouge.kernel.erasure.TextErasureEvent;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.person.PersonEvent;
import org.junit.jupiter.api.Test;

class ErasuresTest {

    private static final String PERSON = "p-0123456789abcdef";
    private static final String KEY = "person:" + PERSON;

    private final Desk desk = new Desk().withACase();
    private final InMemoryGateway gateway = desk.gateway();

    @Test
    void aNameIsDrawnForAPersonAndNoOtherIsTaken() {
        Answer drawn = send("register-person", "{'data': {'purpose': 'CONTACT', 'legalBasis': 'PUBLIC_TASK'}}");
        assertThat(drawn.status()).isEqualTo(201);
        assertThat(drawn.body().get("id").asString()).startsWith("p-");

        Answer telling =
                send("register-person", "{'id': 'jeanne', 'data': {'purpose': 'CONTACT', 'legalBasis': 'CONSENT'}}");
        assertThat(telling.code()).isEqualTo("person.name-not-random");
    }

    @Test
    void aPersonsDetailsTakeAnAddressThatNoOtherTextMayHold() {
        registered();
        Answer details = send(
                "record-person-details",
                "{'id': '%s', 'data': {'name': 'Jeanne', 'email': 'j@example.org', 'telephone': '06 12 34 56 78'}}"
                        .formatted(PERSON));
        assertThat(details.status()).isEqualTo(201);
        Answer elsewhere = send(
                "record-person-details",
                "{'id': '%s', 'reason': 'j@example.org', 'data': {'name': 'Jeanne'}}".formatted(PERSON));
        assertThat(elsewhere.status()).isEqualTo(400);
    }

    @Test
    void whatIsApprovedIsCarriedOutAtOnceAndRecordedWithItsKeys() {
        registered();
        on("request-erasure", "'askedBy': 'PERSON', 'ground': 'OBJECTED'");
        assertThat(gateway.shredder().destroyed()).isEmpty();
        on("approve-erasure", "'alone': true");

        assertThat(gateway.shredder().destroyed()).contains("0a".repeat(16));
        assertThat(gateway.stream(KEY).getLast().getPayload())
                .isInstanceOfSatisfying(PersonEvent.Erased.class, erased -> assertThat(erased.keys())
                        .extracting(DestroyedKey::id)
                        .containsExactlyElementsOf(gateway.shredder().destroyed()));
    }

    @Test
    void aLegalHoldStopsAnApprovedErasureUntilItIsLifted() {
        registered();
        on("request-erasure", "'askedBy': 'PERSON', 'ground': 'OBJECTED'");
        gateway.shredder().jam(true);
        on("approve-erasure", "'alone': true");
        on("place-legal-hold", "");
        gateway.shredder().jam(false);
        gateway.erasures().resume();
        assertThat(gateway.shredder().destroyed()).isEmpty();

        on("lift-legal-hold", "");
        assertThat(gateway.shredder().destroyed()).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void whatACrashLeftIsFinishedAtTheStartAndOnlyOnce() {
        registered();
        on("request-erasure", "'askedBy': 'PERSON', 'ground': 'OBJECTED'");
        gateway.shredder().jam(true);
        on("approve-erasure", "'alone': true");
        assertThat(gateway.stream(KEY).getLast().getPayload()).isInstanceOf(PersonEvent.ErasureApproved.class);

        gateway.shredder().jam(false);
        gateway.erasures().resume();
        gateway.erasures().resume();

        assertThat(gateway.shredder().destroyed()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(gateway.stream(KEY))
                .filteredOn(e -> e.getPayload() instanceof PersonEvent.Erased)
                .hasSize(1);
    }

    @Test
    void nothingNewIsToldAboutSomebodyErasedOrUnknown() {
        String told = "{'id': 'a', 'about': ['%s'], 'data': {'role': 'r', 'count': 1}}".formatted(PERSON);
        assertThat(send("recruit-employee", told).code()).isEqualTo("reference.unknown");
        registered();
        assertThat(send("register-organisation", "{'id': 'a', 'about': ['%s'], 'data': {}}".formatted(PERSON))
                        .status())
                .isEqualTo(201);
        on("request-erasure", "'askedBy': 'PERSON', 'ground': 'OBJECTED'");
        on("approve-erasure", "'alone': true");
        assertThat(send("recruit-employee", told).code()).isEqualTo("person.erased");
    }

    @Test
    void textsOfSomebodyUnderALegalHoldStayWhateverElseIsErased() {
        registered();
        on("place-legal-hold", "");
        Answer fact = send("register-organisation", "{'id': 'a', 'about': ['%s'], 'data': {}}".formatted(PERSON));
        String event = fact.body().at("/events/0/eventId").asString();
        Answer texts = send(
                "erase-texts",
                "{'data': {'askedBy': 'CONTROLLER', 'ground': 'UNLAWFUL', 'events': ['%s']}}".formatted(event));
        String id = texts.body().get("id").asString();
        assertThat(send("approve-text-erasure", "{'id': '%s', 'data': {'alone': true}}".formatted(id))
                        .status())
                .isEqualTo(201);
        assertThat(gateway.stream("text-erasure:" + id)).hasSize(2);

        on("lift-legal-hold", "");
        assertThat(gateway.stream("text-erasure:" + id).getLast().getPayload())
                .isInstanceOf(TextErasureEvent.Done.class);
    }

    @Test
    void aRequestNamesFactsThatAreRecorded() {
        Answer unknown = send(
                "erase-texts", "{'data': {'askedBy': 'PERSON', 'ground': 'OBJECTED', 'events': ['nothing-of-ours']}}");
        assertThat(unknown.code()).isEqualTo("reference.unknown");
    }

    @Test
    void anErasureReachesCorrectionsOfWhatItNames() {
        Answer fact = send("register-organisation", "{'id': 'a', 'data': {}}");
        String event = fact.body().at("/events/0/eventId").asString();
        Answer contested = send(
                "contest",
                "{'stream': 'organisation:a', 'data': {'event': '%s', 'by': 'a', 'statement': 'no'}}".formatted(event));
        assertThat(contested.status()).isEqualTo(201);
        String contestation = contested.body().at("/events/0/eventId").asString();

        ReachedFacts reached = new ReachedFacts("text-erasure:x", List.of(event));
        assertThat(gateway.log().stream()
                        .map(message -> (DomainEventMessage<?>) message)
                        .flatMap(message -> reached
                                .reach(
                                        message.getIdentifier(),
                                        message.getAggregateIdentifier(),
                                        InMemoryGateway.envelope(message),
                                        (DomainEvent) message.getPayload())
                                .stream())
                        .map(SealedFact::event))
                .containsExactly(event, contestation);
    }

    @Test
    void aCaseFileCannotTellOfPersons() {
        assertThat(EventCatalogue.family("person").told()).isFalse();
        Answer refused = desk.send(
                "/api/imports",
                "application/json",
                ("{'format': 'fil-rouge/case-file@1', 'case': 'k', 'title': 't', 'source': {'document': 'd'},"
                                + " 'facts': [{'event': 'person.erasure-approved', 'id': '%s', 'data': {'alone': true}}]}")
                        .formatted(PERSON)
                        .replace('\'', '"')
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().toString()).contains("no event is called person.erasure-approved");
    }

    private void registered() {
        assertThat(send(
                                "register-person",
                                "{'id': '%s', 'data': {'purpose': 'CONTACT', 'legalBasis': 'PUBLIC_TASK'}}"
                                        .formatted(PERSON))
                        .status())
                .isEqualTo(201);
    }

    private void on(String command, String data) {
        Answer answer = send(command, "{'id': '%s', 'reason': 'r', 'data': {%s}}".formatted(PERSON, data));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
    }

    private Answer send(String command, String body) {
        return desk.send(command, body.replace('\'', '"'));
    }
}
