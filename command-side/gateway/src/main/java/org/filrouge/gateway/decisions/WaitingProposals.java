package org.filrouge.gateway.decisions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.eventhandling.DomainEventMessage;
import org.filrouge.decisions.approval.TwoPersons;
import org.filrouge.gateway.decisions.Outcome.Verdict;
import org.filrouge.gateway.decisions.Streams.Handle;
import org.filrouge.json.KernelJson;
import org.filrouge.kernel.approval.Ground;
import org.filrouge.kernel.approval.ProposalEvent;
import org.filrouge.kernel.approval.ProposalEvent.Made;
import org.filrouge.kernel.approval.ProposalId;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.supportcase.SupportCaseId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** The proposals that wait for a second person, kept as they would have been dispatched. */
public final class WaitingProposals {

    private static final TypeReference<TreeMap<String, Object>> NAMES = new TypeReference<>() {};
    private static final String CAUSATION = "causationid";

    private final Streams streams;

    public WaitingProposals(Streams streams) {
        this.streams = streams;
    }

    /** What was proposed, and by whom in which case. */
    public record Question(Made made, Envelope envelope) {}

    /** What was proposed under a name; empty when nothing was. */
    public Optional<Question> find(ProposalId id) {
        return streams.exists(id.key())
                ? Optional.of(streams.read(id.key()).getFirst())
                        .map(first -> new Question((Made) first.getPayload(), envelope(first)))
                : Optional.empty();
    }

    /** Records that a second person is asked. */
    Outcome propose(Proposal proposal, Ground why, long version, @Nullable SupportCaseId supportCase) {
        ProposalId id = new ProposalId(IdentifierFactory.getInstance().generateIdentifier());
        Map<String, Object> told = new TreeMap<>(proposal.envelope());
        told.put(CAUSATION, id.key());
        Made made = new Made(
                proposal.command(),
                proposal.stream(),
                proposal.data(),
                KernelJson.mapper().writeValueAsString(told),
                (int) version,
                proposal.expectedVersion() != null,
                why);
        Handle stream = streams.begin(id.key());
        stream.record(made, of(KernelJson.toEnvelope(proposal.envelope()), supportCase));
        return new Outcome(Verdict.PROPOSED, id.key(), stream.version(), stream.appended(), List.of(), List.of());
    }

    /** The proposal again, as it is put to its stream once it is approved: what it leads to names it as its cause. */
    public static Proposal approved(Made made) {
        return new Proposal(
                made.command(),
                made.stream(),
                made.data(),
                KernelJson.mapper().readValue(made.envelope(), NAMES),
                made.guarded() ? (long) made.version() : null,
                null,
                null,
                true);
    }

    /** What the rules know of a proposal. */
    TwoPersons.State state(String key) {
        TwoPersons rules = new TwoPersons();
        TwoPersons.State state = rules.initial();
        for (DomainEventMessage<?> event : streams.read(key)) {
            state = rules.evolve(state, (ProposalEvent) event.getPayload(), envelope(event));
        }
        return state;
    }

    private static Envelope envelope(DomainEventMessage<?> event) {
        return KernelJson.toEnvelope(event.getMetaData());
    }

    /**
     * To propose is done, whatever the status of what is proposed, and why it is stands sealed in what is proposed. Whom its texts are
     * about, and the keys they are sealed with, are told, so that an erasure reaches what nobody approved.
     */
    private static Envelope of(Envelope told, @Nullable SupportCaseId supportCase) {
        return new Envelope(
                told.caseId() == null ? supportCase : told.caseId(),
                told.effective(),
                null,
                null,
                null,
                null,
                FactStatus.ACTUAL,
                told.recordedBy(),
                told.onBehalfOf(),
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                told.about(),
                told.correlation(),
                told.causation(),
                told.sealed());
    }
}
