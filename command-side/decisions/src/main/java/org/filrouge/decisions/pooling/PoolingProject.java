package org.filrouge.decisions.pooling;

import static org.filrouge.kernel.pooling.PoolingProjectRefusal.*;

import java.util.Set;
import org.filrouge.decisions.Decider;
import org.filrouge.decisions.Names;
import org.filrouge.decisions.Ruling;
import org.filrouge.decisions.pooling.PoolingProject.State;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.pooling.PoolingProjectEvent;
import org.filrouge.kernel.pooling.PoolingProjectEvent.CharterDrafted;
import org.filrouge.kernel.pooling.PoolingProjectEvent.CharterEnteredIntoForce;
import org.filrouge.kernel.pooling.PoolingProjectEvent.CharterSigned;
import org.filrouge.kernel.pooling.PoolingProjectEvent.CoordinatorAppointed;
import org.filrouge.kernel.pooling.PoolingProjectEvent.Ended;
import org.filrouge.kernel.pooling.PoolingProjectEvent.FeasibilityStudyCompleted;
import org.filrouge.kernel.pooling.PoolingProjectEvent.Launched;
import org.filrouge.kernel.pooling.PoolingProjectEvent.Narrowed;
import org.filrouge.kernel.pooling.PoolingProjectEvent.SuccessConditionsAgreed;
import org.filrouge.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** The rules of pooling and of its charter. */
public final class PoolingProject implements Decider<PoolingProjectEvent, State> {

    /**
     * What the rules remember.
     *
     * @param parties parties to the charter, once drafted
     * @param inForce since when the charter binds
     */
    public record State(
            boolean launched,
            boolean drafted,
            Set<OrganisationId> parties,
            Set<OrganisationId> signed,
            @Nullable FuzzyDate inForce) {}

    @Override
    public State initial() {
        return new State(false, false, Set.of(), Set.of(), null);
    }

    @Override
    public Ruling<PoolingProjectEvent> decide(PoolingProjectEvent proposed, Envelope envelope, State state) {
        Ruling<PoolingProjectEvent> ruling = Ruling.of(proposed);
        return switch (proposed) {
            case Launched e ->
                ruling.refuseIf(state.launched(), ALREADY_LAUNCHED)
                        .refuseIf(Set.copyOf(e.parties()).size() < 2, TOO_FEW_PARTIES);
            case CharterDrafted e ->
                ruling.refuseIf(!state.launched(), NOT_LAUNCHED)
                        .refuseIf(state.inForce() != null, CHARTER_ALREADY_IN_FORCE, "since", state.inForce())
                        .refuseIf(Set.copyOf(e.parties()).size() < 2, TOO_FEW_PARTIES);
            case CharterSigned e -> signature(ruling, e, state);
            case CharterEnteredIntoForce e -> entryIntoForce(ruling, e, state);
            case CoordinatorAppointed e -> ruling.refuseIf(!state.launched(), NOT_LAUNCHED);
            case SuccessConditionsAgreed e -> ruling;
            case FeasibilityStudyCompleted e -> ruling;
            case Narrowed e -> ruling;
            case Ended e -> ruling;
        };
    }

    @Override
    public State happened(State s, PoolingProjectEvent event, Envelope envelope) {
        return switch (event) {
            case Launched e -> new State(true, s.drafted, s.parties, s.signed, s.inForce);
            case CharterDrafted e -> new State(s.launched, true, Set.copyOf(e.parties()), Set.of(), s.inForce);
            case CharterSigned e ->
                new State(s.launched, s.drafted, s.parties, Names.with(s.signed, e.party()), s.inForce);
            case CharterEnteredIntoForce e ->
                new State(s.launched, s.drafted, s.parties, s.signed, envelope.effective());
            case CoordinatorAppointed e -> s;
            case SuccessConditionsAgreed e -> s;
            case FeasibilityStudyCompleted e -> s;
            case Narrowed e -> s;
            case Ended e -> s;
        };
    }

    private static Ruling<PoolingProjectEvent> signature(
            Ruling<PoolingProjectEvent> ruling, CharterSigned e, State state) {
        String party = e.party().slug();
        return ruling.refuseIf(!state.drafted(), CHARTER_NOT_DRAFTED)
                .refuseIf(state.drafted() && !state.parties().contains(e.party()), NOT_A_PARTY, "party", party)
                .refuseIf(state.signed().contains(e.party()), ALREADY_SIGNED, "party", party);
    }

    private static Ruling<PoolingProjectEvent> entryIntoForce(
            Ruling<PoolingProjectEvent> ruling, CharterEnteredIntoForce e, State state) {
        Set<OrganisationId> missing = Names.missing(state.parties(), state.signed());
        return ruling.refuseIf(!state.drafted(), CHARTER_NOT_DRAFTED)
                .refuseIf(state.inForce() != null, CHARTER_ALREADY_IN_FORCE, "since", state.inForce())
                .refuseIf(!missing.isEmpty(), CHARTER_NOT_SIGNED_BY_ALL, "missing", Names.listed(missing))
                .refuseIf(
                        state.drafted() && !Set.copyOf(e.signatories()).equals(state.parties()),
                        SIGNATORIES_DIFFER,
                        "parties",
                        Names.listed(state.parties()));
    }
}
