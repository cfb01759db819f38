package org.filrouge.gateway.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageHandler;
import org.filrouge.gateway.decisions.Outcome.Appended;
import org.filrouge.gateway.decisions.Outcome.Objection;
import org.filrouge.gateway.decisions.Outcome.Verdict;
import org.filrouge.gateway.decisions.Streams.Handle;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.approval.Ground;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.References;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.refusal.Refusal;
import org.filrouge.kernel.supportcase.SupportCaseId;

/**
 * Handles every command of the catalogue: load the stream, ask the rules, append what they accept. An idempotency key is recorded
 * in the same append as the events, so that a repeated request finds the answer or nothing.
 */
public final class DecisionHandler implements MessageHandler<CommandMessage<?>> {

    private final Streams streams;
    private final IdempotencyKeys keys;
    private final WaitingProposals waiting;

    public DecisionHandler(Streams streams) {
        this.streams = streams;
        this.keys = new IdempotencyKeys(streams);
        this.waiting = new WaitingProposals(streams);
    }

    @Override
    public Object handle(CommandMessage<?> message) {
        Proposal proposal = (Proposal) message.getPayload();
        Optional<Outcome> earlier = keys.earlier(proposal);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        Outcome outcome = decide(proposal, () -> {});
        if (outcome.verdict() == Verdict.ACCEPTED || outcome.verdict() == Verdict.PROPOSED) {
            keys.remember(proposal, outcome);
            return outcome;
        }
        // The same request may have been accepted since the key was looked for; its events are then what stands against
        // this one.
        return keys.earlier(proposal).orElse(outcome);
    }

    /**
     * Asks the rules, and records what they accept or that a second person is asked.
     *
     * @param accepted done when nothing stands against it, before it is recorded
     */
    Outcome decide(Proposal proposal, Runnable accepted) {
        EventCatalogue.Entry entry =
                EventCatalogue.byCommand(proposal.command()).orElseThrow();
        DomainEvent proposed = KernelJson.mapper().readValue(proposal.data(), entry.record());
        Envelope envelope = KernelJson.toEnvelope(proposal.envelope());
        String key = proposal.stream();

        Optional<Handle> existing = streams.find(key);
        long version = existing.map(Handle::version).orElse(0L);
        boolean housesOwn = existing.isPresent()
                && !EventCatalogue.family(StreamId.streamOf(key)).telling();
        if (housesOwn || (existing.isEmpty() && !entry.type().opens())) {
            return Outcome.failed(Verdict.UNKNOWN_STREAM, key, 0);
        }
        Long expected = proposal.expectedVersion();
        if (expected != null && expected != version) {
            return Outcome.failed(Verdict.STALE, key, version);
        }
        Handle stream = existing.orElseGet(() -> streams.begin(key));
        if (stream.ask(s -> s.lacksCase(envelope))) {
            return Outcome.failed(Verdict.CASE_MISSING, key, version);
        }
        IdentifierClaims claims = new IdentifierClaims(streams);
        List<Refusal> general = general(key, stream, proposed, envelope);
        claims.taken(key, proposed, envelope).ifPresent(general::add);
        if (!general.isEmpty()) {
            return Outcome.refused(key, version, general);
        }
        List<Refusal> places = TerritoryCheck.outOfValidity(proposed, envelope);
        Envelope warned = envelope.withWarnings(DecisionStream.warnings(places));
        Decision decision = Decision.on(
                proposed, warned, stream, other -> streams.find(other).orElse(null));
        List<Refusal> objections = decision.objections();
        if (!objections.isEmpty()) {
            return Outcome.refused(key, version, objections);
        }
        Optional<Ground> second =
                proposal.alone() ? Optional.empty() : stream.ask(s -> s.needsSecondPerson(proposed, envelope));
        if (second.isPresent()) {
            return waiting.propose(proposal, second.get(), version, stream.ask(DecisionStream::caseId));
        }
        accepted.run();
        List<Appended> appended = decision.take(warned.gaps());
        decision.events().forEach(event -> claims.keep(key, event, envelope));
        return accepted(key, stream, appended, decision.warnings(), places);
    }

    private static Outcome accepted(
            String key, Handle stream, List<Appended> appended, List<Refusal> warnings, List<Refusal> places) {
        return new Outcome(
                Verdict.ACCEPTED,
                key,
                stream.version(),
                appended,
                List.of(),
                Stream.concat(warnings.stream(), places.stream())
                        .map(Objection::of)
                        .toList());
    }

    private List<Refusal> general(String key, Handle stream, DomainEvent proposed, Envelope envelope) {
        List<Refusal> found = new ArrayList<>();
        SupportCaseId own = stream.ask(DecisionStream::caseId);
        SupportCaseId told = envelope.caseId();
        if (own != null && told != null && !own.equals(told)) {
            found.add(new Refusal(GatewayRefusal.CASE_DIFFERS, Map.of("case", own.slug(), "told", told.slug())));
        }
        unknown(References.in(proposed), key, found);
        unknown(References.in(envelope), key, found);
        found.addAll(streams.erased(envelope));
        found.addAll(TerritoryCheck.unknown(proposed));
        return found;
    }

    private void unknown(Set<StreamId> references, String self, List<Refusal> found) {
        for (StreamId reference : references) {
            if (!reference.key().equals(self) && !streams.exists(reference.key())) {
                found.add(new Refusal(GatewayRefusal.UNKNOWN_REFERENCE, Map.of("reference", reference.key())));
            }
        }
    }
}
