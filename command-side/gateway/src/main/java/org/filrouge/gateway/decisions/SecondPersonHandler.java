package org.filrouge.gateway.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageHandler;
import org.filrouge.decisions.approval.TwoPersons;
import org.filrouge.gateway.decisions.Outcome.Appended;
import org.filrouge.gateway.decisions.Outcome.Objection;
import org.filrouge.gateway.decisions.Outcome.Verdict;
import org.filrouge.gateway.decisions.Streams.Handle;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.approval.ProposalEvent;
import org.filrouge.kernel.approval.ProposalEvent.Approved;
import org.filrouge.kernel.approval.ProposalEvent.Overtaken;
import org.filrouge.kernel.approval.ProposalEvent.Rejected;
import org.filrouge.kernel.approval.ProposalEvent.Withdrawn;
import org.filrouge.kernel.approval.ProposalId;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.refusal.Refusal;

/**
 * Handles what a second person says, or the first who thinks again. An approval and what it approves are appended together: there is
 * never the one without the other, and never either of them twice.
 */
public final class SecondPersonHandler implements MessageHandler<CommandMessage<?>> {

    public static final String APPROVE = "approve-proposal";
    public static final String REJECT = "reject-proposal";
    public static final String WITHDRAW = "withdraw-proposal";
    public static final List<String> COMMANDS = List.of(APPROVE, REJECT, WITHDRAW);

    private final Streams streams;
    private final DecisionHandler decisions;
    private final WaitingProposals waiting;

    public SecondPersonHandler(Streams streams, DecisionHandler decisions) {
        this.streams = streams;
        this.decisions = decisions;
        this.waiting = new WaitingProposals(streams);
    }

    @Override
    public Object handle(CommandMessage<?> message) {
        Proposal said = (Proposal) message.getPayload();
        String key = said.stream();
        Optional<Handle> stream = streams.find(key);
        if (stream.isEmpty()) {
            return Outcome.failed(Verdict.UNKNOWN_STREAM, key, 0);
        }
        Envelope envelope = KernelJson.toEnvelope(said.envelope());
        ProposalEvent event = event(said.command());
        List<Refusal> objections =
                new TwoPersons().decide(event, envelope, waiting.state(key)).objections();
        if (!objections.isEmpty()) {
            return Outcome.refused(key, stream.get().version(), objections);
        }
        if (event instanceof Approved) {
            return approve(stream.get(), key, envelope);
        }
        stream.get().record(event, envelope);
        return new Outcome(
                Verdict.ACCEPTED, key, stream.get().version(), stream.get().appended(), List.of(), List.of());
    }

    private Outcome approve(Handle stream, String key, Envelope envelope) {
        Proposal approved = WaitingProposals.approved(
                waiting.find(new ProposalId(StreamId.slugOf(key))).orElseThrow().made());
        Outcome outcome = decisions.decide(approved, () -> stream.record(new Approved(), envelope));
        if (outcome.verdict() == Verdict.ACCEPTED) {
            List<Appended> events = new ArrayList<>(stream.appended());
            events.addAll(outcome.events());
            return new Outcome(
                    Verdict.ACCEPTED, outcome.stream(), outcome.version(), events, List.of(), outcome.warnings());
        }
        Outcome refused = refused(approved, outcome);
        stream.record(
                new Overtaken(refused.objections().stream().map(Objection::code).toList()), envelope);
        return refused;
    }

    /** What moved on is told as a rule of its own where no other stands against the proposal. */
    private static Outcome refused(Proposal approved, Outcome outcome) {
        return outcome.verdict() == Verdict.REFUSED
                ? outcome
                : Outcome.refused(
                        outcome.stream(),
                        outcome.version(),
                        List.of(new Refusal(
                                GatewayRefusal.MOVED_ON,
                                Map.of(
                                        "stream", outcome.stream(),
                                        "version", Long.toString(outcome.version()),
                                        "expected", String.valueOf(approved.expectedVersion())))));
    }

    private static ProposalEvent event(String command) {
        return switch (command) {
            case APPROVE -> new Approved();
            case REJECT -> new Rejected();
            case WITHDRAW -> new Withdrawn();
            default -> throw new IllegalArgumentException(command + " decides no proposal");
        };
    }
}
