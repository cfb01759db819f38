package org.filrouge.kernel.approval;

import java.util.List;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.EventType;
import org.filrouge.kernel.event.StreamFamily;

/**
 * A decision that one person alone does not take, from its proposal to its approval. What is proposed is no fact of the programme; once
 * approved it is recorded in its own stream, in the same append.
 */
@StreamFamily(
        stream = ProposalId.STREAM,
        id = ProposalId.class,
        refusals = ProposalRefusal.class,
        fr = "Décision à deux",
        en = "Decision of two",
        belongsToCase = false,
        telling = false)
public sealed interface ProposalEvent extends DomainEvent {

    /**
     * Somebody proposes a decision; its rules have nothing against it so far.
     *
     * @param command the command it was asked for by
     * @param stream the stream it is for, such as {@code collective-engineering:elips}
     * @param data the proposed fact, as JSON
     * @param envelope what is told about it, as JSON with sorted names
     * @param version how many events that stream had when it was proposed
     * @param guarded whether the proposal falls when that stream moves on, as its proposer asked with {@code If-Match}
     */
    @EventType(name = "proposal.made", fr = "Décision proposée", en = "Decision proposed")
    record Made(String command, String stream, String data, String envelope, int version, boolean guarded, Ground why)
            implements ProposalEvent {}

    /** Another person approves, and it is recorded. */
    @EventType(name = "proposal.approved", fr = "Décision approuvée", en = "Decision approved")
    record Approved() implements ProposalEvent {}

    /** Another person says no; the envelope tells why. */
    @EventType(name = "proposal.rejected", fr = "Décision rejetée", en = "Decision rejected")
    record Rejected() implements ProposalEvent {}

    /** Who proposed it no longer does. */
    @EventType(name = "proposal.withdrawn", fr = "Proposition retirée", en = "Proposal withdrawn")
    record Withdrawn() implements ProposalEvent {}

    /**
     * It would have been approved, but the facts moved on and its rules now stand against it.
     *
     * @param rules the codes of these rules
     */
    @EventType(name = "proposal.overtaken", fr = "Proposition dépassée", en = "Proposal overtaken")
    record Overtaken(List<String> rules) implements ProposalEvent {}
}
