package org.filrouge.decisions.supportplan;

import static org.filrouge.kernel.supportplan.SupportPlanRefusal.*;

import org.filrouge.decisions.Decider;
import org.filrouge.decisions.Ruling;
import org.filrouge.decisions.supportplan.SupportPlan.State;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.supportplan.SupportPlanEvent;
import org.filrouge.kernel.supportplan.SupportPlanEvent.Defined;
import org.filrouge.kernel.supportplan.SupportPlanEvent.ScopeWidened;

/** The rules of plans: a diagnosis first, and a scope that really changes. */
public final class SupportPlan implements Decider<SupportPlanEvent, State> {

    /** Whether the plan is recorded. */
    public record State(boolean defined) {}

    @Override
    public State initial() {
        return new State(false);
    }

    @Override
    public Ruling<SupportPlanEvent> decide(SupportPlanEvent proposed, Envelope envelope, State state) {
        return switch (proposed) {
            case Defined e ->
                Ruling.<SupportPlanEvent>of(e)
                        .refuseIf(state.defined(), ALREADY_DEFINED)
                        .refuseIf(e.diagnosis() == null, NO_DIAGNOSIS);
            case ScopeWidened e ->
                Ruling.<SupportPlanEvent>of(e)
                        .refuseIf(!state.defined(), NOT_DEFINED)
                        .refuseIf(e.from().equals(e.to()), SCOPE_UNCHANGED);
        };
    }

    @Override
    public State happened(State state, SupportPlanEvent event, Envelope envelope) {
        return switch (event) {
            case Defined e -> new State(true);
            case ScopeWidened e -> state;
        };
    }
}
