package org.filrouge.decisions.pooling;

import static org.filrouge.kernel.pooling.PoolingProjectRefusal.*;

import java.util.Set;
import org.filrouge.decisions.Decider;
import org.filrouge.decisions.Names;
import org.filrouge.decisions.Ruling;
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

/** The rules of pooling: conditions before the study, one party at least to go on, and nothing after the end. */
public final class PoolingProject implements Decider<PoolingProjectEvent, PoolingState> {

    @Override
    public PoolingState initial() {
        return PoolingState.NOTHING;
    }

    @Override
    public Ruling<PoolingProjectEvent> decide(PoolingProjectEvent proposed, Envelope envelope, PoolingState state) {
        Ruling<PoolingProjectEvent> ruling = Ruling.<PoolingProjectEvent>of(proposed)
                .refuseIf(state.ended() != null, PROJECT_ENDED, "ended", state.ended());
        return switch (proposed) {
            case Launched e ->
                ruling.refuseIf(state.launched(), ALREADY_LAUNCHED)
                        .refuseIf(Set.copyOf(e.parties()).size() < 2, TOO_FEW_PARTIES);
            case CharterDrafted e -> state.charter().drafting(launched(ruling, state), e);
            case CharterSigned e -> state.charter().signing(ruling, e);
            case CharterEnteredIntoForce e -> state.charter().enteringIntoForce(ruling, e);
            case CoordinatorAppointed e -> launched(ruling, state);
            case SuccessConditionsAgreed e -> conditions(launched(ruling, state), e, state);
            case FeasibilityStudyCompleted e -> ruling.warnIf(!state.conditions(), STUDY_WITHOUT_CONDITIONS);
            case Narrowed e -> narrowing(ruling, e, state);
            case Ended e -> ruling.refuseIf(!state.launched() && state.parties().isEmpty(), NOT_LAUNCHED);
        };
    }

    @Override
    public PoolingState happened(PoolingState s, PoolingProjectEvent event, Envelope envelope) {
        return switch (event) {
            case Launched e -> s.launchedBy(Set.copyOf(e.parties()));
            case CharterDrafted e -> s.with(s.charter().drafted(e));
            case CharterSigned e -> s.with(s.charter().signed(e));
            case CharterEnteredIntoForce e -> s.with(s.charter().inForce(envelope.effective()));
            case CoordinatorAppointed e -> s;
            case SuccessConditionsAgreed e -> s.underConditions();
            case FeasibilityStudyCompleted e -> s.studiedOn(envelope.effective());
            case Narrowed e -> s.narrowedTo(Set.copyOf(e.after()));
            case Ended e -> s.endedOn(envelope.effective());
        };
    }

    private static Ruling<PoolingProjectEvent> launched(Ruling<PoolingProjectEvent> ruling, PoolingState state) {
        return ruling.refuseIf(!state.launched(), NOT_LAUNCHED);
    }

    private static Ruling<PoolingProjectEvent> conditions(
            Ruling<PoolingProjectEvent> ruling, SuccessConditionsAgreed e, PoolingState state) {
        Set<OrganisationId> missing = Names.missing(state.parties(), e.parties());
        return ruling.refuseIf(e.conditions().isEmpty(), NO_CONDITION)
                .refuseIf(!missing.isEmpty(), CONDITIONS_NOT_BY_ALL, "missing", Names.listed(missing))
                .refuseIf(state.studied() != null, CONDITIONS_AFTER_STUDY, "studied", state.studied());
    }

    private static Ruling<PoolingProjectEvent> narrowing(
            Ruling<PoolingProjectEvent> ruling, Narrowed e, PoolingState state) {
        Set<OrganisationId> before = Set.copyOf(e.before());
        Set<OrganisationId> after = Set.copyOf(e.after());
        boolean known = !state.parties().isEmpty();
        Set<OrganisationId> strangers = Names.missing(after, state.parties());
        return ruling.refuseIf(after.isEmpty(), NOBODY_REMAINS)
                .refuseIf(
                        !before.containsAll(after) || before.equals(after),
                        NOT_NARROWER,
                        "before",
                        Names.listed(before),
                        "after",
                        Names.listed(after))
                .refuseIf(known && !strangers.isEmpty(), REMAINING_NOT_PARTIES, "strangers", Names.listed(strangers))
                .warnIf(
                        known && !before.equals(state.parties()),
                        PARTIES_DIFFER,
                        "before",
                        Names.listed(before),
                        "known",
                        Names.listed(state.parties()));
    }
}
