package org.filrouge.decisions.organisation;

import static org.filrouge.kernel.organisation.OrganisationRefusal.*;

import org.filrouge.decisions.Decider;
import org.filrouge.decisions.Ruling;
import org.filrouge.decisions.organisation.Organisation.State;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.organisation.OrganisationEvent;
import org.filrouge.kernel.organisation.OrganisationEvent.ActivityCarrierChanged;
import org.filrouge.kernel.organisation.OrganisationEvent.ConflictResolved;
import org.filrouge.kernel.organisation.OrganisationEvent.DistressReported;
import org.filrouge.kernel.organisation.OrganisationEvent.EmployeeRecruited;
import org.filrouge.kernel.organisation.OrganisationEvent.Entered;
import org.filrouge.kernel.organisation.OrganisationEvent.Founded;
import org.filrouge.kernel.organisation.OrganisationEvent.JobsConverted;
import org.filrouge.kernel.organisation.OrganisationEvent.LegalFormChanged;
import org.filrouge.kernel.organisation.OrganisationEvent.Registered;
import org.filrouge.kernel.organisation.OrganisationEvent.SelfFinancingRateReported;
import org.filrouge.kernel.organisation.OrganisationEvent.Succeeded;
import org.filrouge.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** The rules of an organisation's own history. */
public final class Organisation implements Decider<OrganisationEvent, State> {

    /**
     * What the rules remember.
     *
     * @param name null until the organisation is entered
     */
    public record State(@Nullable String name, @Nullable FuzzyDate founded, @Nullable FuzzyDate registered) {}

    @Override
    public State initial() {
        return new State(null, null, null);
    }

    @Override
    public Ruling<OrganisationEvent> decide(OrganisationEvent proposed, Envelope envelope, State state) {
        Ruling<OrganisationEvent> ruling = Ruling.of(proposed);
        boolean entered = state.name() != null;
        if (!(proposed instanceof Entered)) {
            ruling = ruling.refuseIf(!entered, NOT_ENTERED);
        }
        return switch (proposed) {
            case Entered e -> ruling.refuseIf(entered, ALREADY_ENTERED, "name", state.name());
            case Founded e -> ruling.refuseIf(state.founded() != null, ALREADY_FOUNDED, "founded", state.founded());
            case Registered e ->
                ruling.refuseIf(state.registered() != null, ALREADY_REGISTERED, "registered", state.registered());
            case LegalFormChanged e -> ruling.refuseIf(e.from().equals(e.to()), LEGAL_FORM_UNCHANGED, "form", e.from());
            case JobsConverted e ->
                ruling.refuseIf(e.count() < 1, NO_JOB_CONVERTED)
                        .refuseIf(e.from() == e.to(), JOBS_CONVERTED_TO_SAME_CONTRACT, "contract", e.from());
            case EmployeeRecruited e -> recruitment(ruling, envelope, state);
            case ActivityCarrierChanged e -> ruling.refuseIf(e.from().equals(e.to()), CARRIER_UNCHANGED);
            case DistressReported e -> ruling;
            case ConflictResolved e -> ruling;
            case SelfFinancingRateReported e -> ruling;
            case Succeeded e -> ruling;
        };
    }

    @Override
    public State happened(State state, OrganisationEvent event, Envelope envelope) {
        return switch (event) {
            case Entered e -> new State(e.name(), state.founded(), state.registered());
            case Founded e -> new State(state.name(), envelope.effective(), state.registered());
            case Registered e -> new State(state.name(), state.founded(), envelope.effective());
            case LegalFormChanged e -> state;
            case JobsConverted e -> state;
            case EmployeeRecruited e -> state;
            case ActivityCarrierChanged e -> state;
            case DistressReported e -> state;
            case ConflictResolved e -> state;
            case SelfFinancingRateReported e -> state;
            case Succeeded e -> state;
        };
    }

    private static Ruling<OrganisationEvent> recruitment(
            Ruling<OrganisationEvent> ruling, Envelope envelope, State state) {
        FuzzyDate registered = state.registered();
        if (registered == null) {
            return ruling.refuseIf(envelope.isActual(), RECRUITED_WITHOUT_REGISTRATION);
        }
        return ruling.refuseIf(
                envelope.effective().certainlyBefore(registered),
                RECRUITED_BEFORE_REGISTRATION,
                "registered",
                registered,
                "recruited",
                envelope.effective());
    }
}
