package org.filrouge.gateway.approvals;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.kernel.access.AccessRole.ADMINISTRATOR;
import static org.filrouge.kernel.access.AccessRole.PROGRAMME_OFFICER;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.filrouge.gateway.Desk;
import org.filrouge.gateway.Desk.Answer;
import org.filrouge.gateway.InMemoryGateway;
import org.filrouge.gateway.erasure.ReachedFacts;
import org.filrouge.kernel.approval.Ground;
import org.filrouge.kernel.approval.ProposalEvent;
import org.filrouge.kernel.approval.ProposalEvent.Approved;
import org.filrouge.kernel.approval.ProposalEvent.Made;
import org.filrouge.kernel.approval.ProposalEvent.Overtaken;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent;
import org.filrouge.kernel.correction.CorrectionEvent.Retracted;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.EventCatalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one person alone does not decide, from the proposal to the fact. */
class SecondPersonTest {

    private static final String WHY = "'reason': 'a slip of the pen', 'evidence': [{'reference': 'register, p. 3'}]";

    private final Desk desk = new Desk().withACase();
    private String registered;

    @BeforeEach
    void somethingThatOneRecorded() {
        desk.as("one", PROGRAMME_OFFICER);
        registered = send("register-organisation", "{'id': 'a', 'effective': '2009-06-01', 'data': {}}")
                .body()
                .at("/events/0/eventId")
                .asString();
    }

    @Test
    void whatAnotherRecordedIsFirstProposedAndNothingElseIsRecorded() {
        Answer answer = desk.as("two", PROGRAMME_OFFICER).send("retract", retract());

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(202);
        String id = answer.body().get("id").asString();
        assertThat(answer.header("Location")).isEqualTo("/api/proposals/" + id);
        assertThat(stream("organisation:a")).hasSize(2);
        Made made = (Made) stream("proposal:" + id).getFirst().getPayload();
        assertThat(made.command()).isEqualTo("retract");
        assertThat(made.stream()).isEqualTo("organisation:a");
        assertThat(made.why()).isEqualTo(Ground.ENTRY_OF_ANOTHER);
        assertThat(envelope("proposal:" + id, 0).recordedBy()).isEqualTo("two");
    }

    @Test
    void onesOwnEntryIsCorrectedAtOnce() {
        assertThat(send("retract", retract()).status()).isEqualTo(201);
    }

    @Test
    void whereNobodySignsInThereIsNoSecondPersonToAsk() {
        Desk alone = new Desk().withACase();
        String made = alone.send("register-organisation", "{\"id\": \"a\", \"data\": {}}")
                .body()
                .at("/events/0/eventId")
                .asString();

        assertThat(alone.send("retract", retract().replace(registered, made)).status())
                .isEqualTo(201);
    }

    @Test
    void onceAnotherApprovesItIsRecordedForWhoProposedIt() {
        String id = proposed();

        Answer answer = settle(id, "one", "approval", "{}");

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        assertThat(answer.body().get("stream").asString()).isEqualTo("organisation:a");
        List<? extends EventMessage<?>> log = desk.gateway().log();
        assertThat(log.get(log.size() - 2).getPayload()).isInstanceOf(Approved.class);
        assertThat(log.getLast().getPayload()).isEqualTo(new Retracted(registered));
        Envelope fact = envelope("organisation:a", 2);
        assertThat(fact.recordedBy()).isEqualTo("two");
        assertThat(fact.causation()).isEqualTo("proposal:" + id);
        assertThat(desk.gateway().opened(fact.reason())).isEqualTo("a slip of the pen");
        assertThat(envelope("proposal:" + id, 1).recordedBy()).isEqualTo("one");
    }

    @Test
    void anErasureReachesWhatNobodyApproved() {
        String id = proposed();
        ReachedFacts reached = new ReachedFacts("text-erasure:t", List.of(registered));
        reached.reach(registered, "organisation:a", envelope("organisation:a", 1), (DomainEvent)
                stream("organisation:a").get(1).getPayload());

        EventMessage<?> made = stream("proposal:" + id).getFirst();
        Envelope told = envelope("proposal:" + id, 0);
        assertThat(reached.reach(made.getIdentifier(), "proposal:" + id, told, (DomainEvent) made.getPayload()))
                .hasValueSatisfying(fact -> assertThat(fact.keys()).isNotEmpty());
    }

    @Test
    void nobodyApprovesTheirOwnProposal() {
        String id = proposed();
        int size = desk.gateway().log().size();

        assertThat(settle(id, "two", "approval", "{}").code()).isEqualTo("proposal.oneself");
        assertThat(settle(id, "two", "rejection", "{\"reason\": \"no\"}").code())
                .isEqualTo("proposal.oneself");
        assertThat(desk.gateway().log()).hasSize(size);
    }

    @Test
    void whatIsApprovedTwiceIsRecordedOnce() {
        String id = proposed();

        assertThat(settle(id, "one", "approval", "{}").status()).isEqualTo(201);
        assertThat(settle(id, "three", "approval", "{}").code()).isEqualTo("proposal.settled");
        assertThat(stream("organisation:a")).hasSize(3);
    }

    @Test
    void aRejectionSaysWhyAndNothingIsRecordedOfTheFact() {
        String id = proposed();

        assertThat(settle(id, "one", "rejection", "{}").code()).isEqualTo("proposal.reason-missing");
        assertThat(settle(id, "one", "rejection", "{\"reason\": \"the register says so\"}")
                        .status())
                .isEqualTo(201);
        assertThat(settle(id, "three", "approval", "{}").code()).isEqualTo("proposal.settled");
        assertThat(stream("organisation:a")).hasSize(2);
    }

    @Test
    void onlyWhoProposedWithdraws() {
        String id = proposed();

        assertThat(settle(id, "one", "withdrawal", "{}").code()).isEqualTo("proposal.not-the-proposer");
        assertThat(settle(id, "two", "withdrawal", "{}").status()).isEqualTo(201);
    }

    @Test
    void whatTheRulesRefuseIsRefusedAtOnceAndNotProposed() {
        desk.as("two", PROGRAMME_OFFICER);

        Answer answer = send("retract", "{'stream': 'organisation:a', 'data': {'event': '" + registered + "'}}");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("correction.reason-missing");
        assertThat(proposals()).isEmpty();
    }

    @Test
    void aProposalThatTheFactsOvertookIsRefusedWhenApprovedAndNeverWaitsAgain() {
        String id = proposed();
        desk.as("one", PROGRAMME_OFFICER);
        assertThat(send("retract", retract()).status()).isEqualTo(201);

        Answer answer = settle(id, "one", "approval", "{}");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("correction.already-retracted");
        assertThat(stream("proposal:" + id).getLast().getPayload())
                .isEqualTo(new Overtaken(List.of("correction.already-retracted")));
        assertThat(settle(id, "three", "approval", "{}").code()).isEqualTo("proposal.settled");
    }

    @Test
    void aProposalGuardedByAVersionFallsWhenItsStreamMovesOn() {
        desk.as("two", PROGRAMME_OFFICER);
        String id = desk.send("retract", retract(), "If-Match", "\"2\"")
                .body()
                .get("id")
                .asString();
        desk.as("one", PROGRAMME_OFFICER);
        send("recruit-employee", "{'id': 'a', 'effective': '2010', 'data': {'role': 'cook', 'count': 1}}");

        Answer answer = settle(id, "one", "approval", "{}");

        assertThat(answer.code()).isEqualTo("stream.moved-on");
        assertThat(answer.body().get("detail").asString())
                .isEqualTo("The history of organisation:a has moved on since the proposal: version 3, not 2.");
        assertThat(stream("organisation:a")).hasSize(3);
    }

    @Test
    void aRequestSentTwiceUnderOneKeyIsProposedOnce() {
        desk.as("two", PROGRAMME_OFFICER);
        Answer first = desk.send("retract", retract(), "Idempotency-Key", "k-1");
        Answer again = desk.send("retract", retract(), "Idempotency-Key", "k-1");

        assertThat(again.status()).isEqualTo(202);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(proposals()).hasSize(1);
    }

    @Test
    void nobodyClosesTheActionOfCommitteesAlone() {
        desk.after(
                "initiate-collective-engineering",
                ("{'id': 'x', 'case': 'c', 'data': {'type': 'COLLECTIVE_ANSWER', 'pilots': [], 'structures': 'UNKNOWN'}}")
                        .replace('\'', '"'));

        Answer answer = send("close-collective-engineering", "{'id': 'x', 'data': {'abandoned': []}}");

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(202);
        String id = answer.body().get("id").asString();
        assertThat(envelope("proposal:" + id, 0).caseId().slug()).isEqualTo("c");
        assertThat(settle(id, "two", "approval", "{}").status()).isEqualTo(201);
        assertThat(stream("collective-engineering:x").getLast().getPayload())
                .isInstanceOf(CollectiveEngineeringEvent.Closed.class);
    }

    @Test
    void whoMayNotDecideTheSameIsNoSecondPerson() {
        String id = proposed();
        desk.as("root", ADMINISTRATOR);

        Answer answer = post(id, "approval", "{}");

        assertThat(answer.status()).as("as if there were none").isEqualTo(404);
        assertThat(answer.code()).isEqualTo("request.not-found");
    }

    @Test
    void whatIsNoProposalOrNoDecisionOnOneIsNotFound() {
        String id = proposed();

        assertThat(settle("nothing", "one", "approval", "{}").status()).isEqualTo(404);
        assertThat(settle(id, "one", "applause", "{}").status()).isEqualTo(404);
        assertThat(settle(id, "one", "rejection", "{\"because\": \"no\"}").status())
                .isEqualTo(400);
        assertThat(settle(id, "one", "rejection", "{\"reason\": \"ask jean@example.org\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aFormIsAnsweredWithThePageOfTheProposal() {
        String id = proposed();
        desk.as("one", PROGRAMME_OFFICER);

        Answer answer = desk.send(
                "/proposals/" + id + "/approval", "application/x-www-form-urlencoded", "reason=".getBytes(UTF_8));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).startsWith("/proposals/" + id + "?afterPosition=");
    }

    @Test
    void noCommandReachesTheStreamOfAProposal() {
        String id = proposed();

        Answer answer = send(
                "retract",
                "{'stream': 'proposal:" + id + "', 'data': {'event': '"
                        + stream("proposal:" + id).getFirst().getIdentifier() + "'}, " + WHY + "}");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(EventCatalogue.entries())
                .noneMatch(entry -> entry.family().stream().equals("proposal")
                        && entry.command().isPresent());
    }

    private String proposed() {
        desk.as("two", PROGRAMME_OFFICER);
        return desk.send("retract", retract()).body().get("id").asString();
    }

    private Answer settle(String id, String account, String said, String body) {
        desk.as(account, PROGRAMME_OFFICER);
        return post(id, said, body);
    }

    private Answer post(String id, String said, String body) {
        return desk.send("/api/proposals/" + id + "/" + said, "application/json", body.getBytes(UTF_8));
    }

    private Answer send(String command, String body) {
        return desk.send(command, body.replace('\'', '"'));
    }

    private String retract() {
        return ("{'stream': 'organisation:a', 'data': {'event': '" + registered + "'}, " + WHY + "}")
                .replace('\'', '"');
    }

    private List<? extends EventMessage<?>> stream(String key) {
        return desk.gateway().stream(key);
    }

    private List<ProposalEvent> proposals() {
        return desk.gateway().log().stream()
                .map(EventMessage::getPayload)
                .filter(ProposalEvent.class::isInstance)
                .map(ProposalEvent.class::cast)
                .toList();
    }

    private Envelope envelope(String key, int at) {
        return InMemoryGateway.envelope(stream(key).get(at));
    }
}
