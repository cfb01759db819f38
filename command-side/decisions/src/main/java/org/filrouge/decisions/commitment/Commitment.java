package org.filrouge.decisions.commitment;

import static org.filrouge.kernel.commitment.CommitmentRefusal.*;

import org.filrouge.decisions.Decider;
import org.filrouge.decisions.Ruling;
import org.filrouge.decisions.commitment.Commitment.State;
import org.filrouge.kernel.commitment.CommitmentEvent;
import org.filrouge.kernel.commitment.CommitmentEvent.Broken;
import org.filrouge.kernel.commitment.CommitmentEvent.Kept;
import org.filrouge.kernel.commitment.CommitmentEvent.Made;
import org.filrouge.kernel.commitment.CommitmentEvent.PartlyKept;
import org.filrouge.kernel.commitment.CommitmentEvent.TakenOver;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** The rules of a promise: someone answers for it, it is called kept only with evidence, and a break is never erased. */
public final class Commitment implements Decider<CommitmentEvent, State> {

    /** Where a promise stands. */
    public enum Phase {
        NONE,
        OPEN,
        PARTLY_KEPT,
        KEPT,
        BROKEN
    }

    /**
     * What the rules remember.
     *
     * @param made when it was made; null while nothing says so
     * @param owned whether a body answers for it
     */
    public record State(Phase phase, @Nullable FuzzyDate made, boolean owned) {

        boolean isOpen() {
            return phase == Phase.OPEN || phase == Phase.PARTLY_KEPT;
        }
    }

    @Override
    public State initial() {
        return new State(Phase.NONE, null, false);
    }

    @Override
    public Ruling<CommitmentEvent> decide(CommitmentEvent proposed, Envelope envelope, State state) {
        Ruling<CommitmentEvent> ruling = Ruling.of(proposed);
        return switch (proposed) {
            case Made e ->
                ruling.refuseIf(state.made() != null, ALREADY_MADE)
                        .refuseIf(e.promisors().isEmpty(), NO_PROMISOR)
                        .refuseIf(e.promisees().isEmpty(), NO_PROMISEE)
                        .warnIf(e.owner() == null, NO_OWNER);
            case Kept e -> keeping(open(ruling, state), envelope, state);
            case PartlyKept e -> keeping(open(ruling, state), envelope, state);
            case Broken e -> open(ruling, state);
            case TakenOver e ->
                made(ruling, state)
                        .refuseIf(state.phase() == Phase.KEPT || (state.isOpen() && state.owned()), HAS_AN_OWNER);
        };
    }

    @Override
    public State happened(State state, CommitmentEvent event, Envelope envelope) {
        return switch (event) {
            case Made e -> made(state, e, envelope);
            case Kept e -> new State(Phase.KEPT, state.made(), state.owned());
            case PartlyKept e -> new State(Phase.PARTLY_KEPT, state.made(), state.owned());
            case Broken e -> new State(Phase.BROKEN, state.made(), state.owned());
            case TakenOver e -> new State(Phase.OPEN, state.made(), true);
        };
    }

    /** A making told late dates the promise; what became of it since stands. */
    private static State made(State state, Made e, Envelope envelope) {
        Phase phase = state.phase() == Phase.NONE ? Phase.OPEN : state.phase();
        return new State(phase, envelope.effective(), state.owned() || e.owner() != null);
    }

    private static Ruling<CommitmentEvent> made(Ruling<CommitmentEvent> ruling, State state) {
        return ruling.refuseIf(state.phase() == Phase.NONE, NOT_MADE);
    }

    private static Ruling<CommitmentEvent> open(Ruling<CommitmentEvent> ruling, State state) {
        boolean closed = state.phase() == Phase.KEPT || state.phase() == Phase.BROKEN;
        return made(ruling, state).refuseIf(closed, NOT_OPEN, "state", state.phase());
    }

    private static Ruling<CommitmentEvent> keeping(Ruling<CommitmentEvent> ruling, Envelope envelope, State state) {
        FuzzyDate made = state.made();
        return ruling.refuseIf(envelope.evidence().isEmpty(), NO_EVIDENCE)
                .refuseIf(
                        made != null && envelope.effective().certainlyBefore(made),
                        KEPT_BEFORE_MADE,
                        "made",
                        made,
                        "kept",
                        envelope.effective());
    }
}
