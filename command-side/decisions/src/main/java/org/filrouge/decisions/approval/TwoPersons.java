package org.filrouge.decisions.approval;

import static org.filrouge.kernel.approval.ProposalRefusal.ALREADY_MADE;
import static org.filrouge.kernel.approval.ProposalRefusal.NOT_ACTUAL;
import static org.filrouge.kernel.approval.ProposalRefusal.NOT_MADE;
import static org.filrouge.kernel.approval.ProposalRefusal.NOT_THE_PROPOSER;
import static org.filrouge.kernel.approval.ProposalRefusal.ONESELF;
import static org.filrouge.kernel.approval.ProposalRefusal.REASON_MISSING;
import static org.filrouge.kernel.approval.ProposalRefusal.SETTLED;

import org.filrouge.decisions.Decider;
import org.filrouge.decisions.Ruling;
import org.filrouge.decisions.approval.TwoPersons.State;
import org.filrouge.kernel.approval.ProposalEvent;
import org.filrouge.kernel.approval.ProposalEvent.Approved;
import org.filrouge.kernel.approval.ProposalEvent.Made;
import org.filrouge.kernel.approval.ProposalEvent.Overtaken;
import org.filrouge.kernel.approval.ProposalEvent.Rejected;
import org.filrouge.kernel.approval.ProposalEvent.Withdrawn;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.EventCatalogue;
import org.jspecify.annotations.Nullable;

/** The rules of a decision of two: once only, by somebody else than who proposes it. */
public final class TwoPersons implements Decider<ProposalEvent, State> {

    /**
     * What the rules remember.
     *
     * @param proposer the account that proposes; null before anything is proposed
     * @param settled the name of the event that ended the waiting; null while it waits
     */
    public record State(@Nullable String proposer, @Nullable String settled) {}

    @Override
    public State initial() {
        return new State(null, null);
    }

    @Override
    public Ruling<ProposalEvent> decide(ProposalEvent proposed, Envelope envelope, State state) {
        Ruling<ProposalEvent> ruling = Ruling.of(proposed).refuseIf(!envelope.isActual(), NOT_ACTUAL);
        return switch (proposed) {
            case Made e -> ruling.refuseIf(state.proposer() != null, ALREADY_MADE);
            case Approved e -> byAnother(ruling, envelope, state);
            case Overtaken e -> byAnother(ruling, envelope, state);
            case Rejected e ->
                byAnother(ruling, envelope, state)
                        .refuseIf(envelope.reason() == null || envelope.reason().isBlank(), REASON_MISSING);
            case Withdrawn e ->
                waiting(ruling, state)
                        .refuseIf(
                                state.proposer() != null && !state.proposer().equals(envelope.recordedBy()),
                                NOT_THE_PROPOSER);
        };
    }

    @Override
    public State happened(State state, ProposalEvent event, Envelope envelope) {
        return switch (event) {
            case Made e -> state.proposer() == null ? new State(envelope.recordedBy(), state.settled()) : state;
            case Approved e -> settled(state, e);
            case Rejected e -> settled(state, e);
            case Withdrawn e -> settled(state, e);
            case Overtaken e -> settled(state, e);
        };
    }

    private static Ruling<ProposalEvent> waiting(Ruling<ProposalEvent> ruling, State state) {
        return ruling.refuseIf(state.proposer() == null, NOT_MADE)
                .refuseIf(state.settled() != null, SETTLED, "state", state.settled());
    }

    private static Ruling<ProposalEvent> byAnother(Ruling<ProposalEvent> ruling, Envelope envelope, State state) {
        return waiting(ruling, state).refuseIf(envelope.recordedBy().equals(state.proposer()), ONESELF);
    }

    private static State settled(State state, ProposalEvent event) {
        return state.settled() != null
                ? state
                : new State(
                        state.proposer(), EventCatalogue.of(event.getClass()).name());
    }
}
