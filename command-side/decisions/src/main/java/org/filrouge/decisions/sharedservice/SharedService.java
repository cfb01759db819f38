package org.filrouge.decisions.sharedservice;

import static org.filrouge.kernel.sharedservice.SharedServiceRefusal.*;

import java.util.List;
import org.filrouge.decisions.Decider;
import org.filrouge.decisions.Names;
import org.filrouge.decisions.Ruling;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.sharedservice.SharedServiceEvent;
import org.filrouge.kernel.sharedservice.SharedServiceEvent.EligibilityQuestionRaised;
import org.filrouge.kernel.sharedservice.SharedServiceEvent.EligibilityRuled;
import org.filrouge.kernel.sharedservice.SharedServiceEvent.EntityRegistered;
import org.filrouge.kernel.sharedservice.SharedServiceEvent.FleetExtended;
import org.filrouge.kernel.sharedservice.SharedServiceEvent.OfferDefined;
import org.filrouge.kernel.sharedservice.SharedServiceEvent.Opened;
import org.filrouge.kernel.sharedservice.SharedServiceEvent.VehicleMadeAvailable;
import org.filrouge.kernel.sharedservice.SharedServiceEvent.VehicleRequested;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Known;
import org.filrouge.kernel.value.Measure;

/** The rules of a service run in common: registration is not activity, and who pays stays open until it is ruled. */
public final class SharedService implements Decider<SharedServiceEvent, SharedServiceState> {

    /** Months that a loan lasts at most, unless renewed (rule of the catalogue). */
    private static final Measure LONGEST_LOAN = Measure.of(3);

    @Override
    public SharedServiceState initial() {
        return SharedServiceState.NOTHING;
    }

    @Override
    public Ruling<SharedServiceEvent> decide(SharedServiceEvent proposed, Envelope envelope, SharedServiceState state) {
        Ruling<SharedServiceEvent> ruling = Ruling.of(proposed);
        return switch (proposed) {
            case EntityRegistered e -> registration(ruling, e, envelope, state);
            case OfferDefined e ->
                ruling.refuseIf(e.motives().isEmpty(), NO_MOTIVE)
                        .refuseIf(e.publics().isEmpty(), NO_PUBLIC);
            case Opened e -> opening(ruling, e, envelope, state);
            case FleetExtended e -> extension(ruling, e, state);
            case VehicleRequested e ->
                ruling.refuseIf(state.requests().contains(e.request()), ALREADY_REQUESTED, "request", e.request());
            case VehicleMadeAvailable e -> loan(ruling, e, state);
            case EligibilityQuestionRaised e ->
                ruling.refuseIf(
                        state.open().containsKey(e.question()), QUESTION_ALREADY_OPEN, "question", e.question());
            case EligibilityRuled e -> settling(ruling, e, state);
        };
    }

    @Override
    public SharedServiceState happened(SharedServiceState s, SharedServiceEvent event, Envelope envelope) {
        return switch (event) {
            case EntityRegistered e -> s.registeredOn(envelope.effective());
            case OfferDefined e -> s.offering(e.longestMonths());
            case Opened e -> s.openedOn(envelope.effective());
            case FleetExtended e -> s.withFleet(e.to());
            case VehicleRequested e -> s.requested(e.request());
            case VehicleMadeAvailable e -> s;
            case EligibilityQuestionRaised e -> s.asking(e.question(), e.candidatePayers());
            case EligibilityRuled e -> s.settled(e.question());
        };
    }

    private static Ruling<SharedServiceEvent> registration(
            Ruling<SharedServiceEvent> ruling, EntityRegistered e, Envelope envelope, SharedServiceState state) {
        FuzzyDate decided = e.decided();
        return ruling.refuseIf(state.registered() != null, ENTITY_ALREADY_REGISTERED, "registered", state.registered())
                .refuseIf(e.members().isEmpty(), NO_MEMBER)
                .refuseIf(
                        decided != null && envelope.effective().certainlyBefore(decided),
                        REGISTERED_BEFORE_DECISION,
                        "registered",
                        envelope.effective(),
                        "decided",
                        decided);
    }

    private static Ruling<SharedServiceEvent> opening(
            Ruling<SharedServiceEvent> ruling, Opened e, Envelope envelope, SharedServiceState state) {
        FuzzyDate registered = state.registered();
        return ruling.refuseIf(state.opened() != null, ALREADY_OPENED, "opened", state.opened())
                .refuseIf(e.ownEntity() == Known.YES && registered == null, ENTITY_NOT_REGISTERED)
                .warnIf(e.ownEntity() == Known.UNKNOWN && registered == null, ENTITY_NOT_REGISTERED)
                .refuseIf(
                        e.ownEntity() != Known.NO
                                && registered != null
                                && envelope.effective().certainlyBefore(registered),
                        OPENED_BEFORE_REGISTRATION,
                        "opened",
                        envelope.effective(),
                        "registered",
                        registered);
    }

    private static Ruling<SharedServiceEvent> extension(
            Ruling<SharedServiceEvent> ruling, FleetExtended e, SharedServiceState state) {
        return ruling.refuseIf(e.to().certainlyAtMost(e.from()), FLEET_NOT_LARGER, "from", e.from(), "to", e.to())
                .warnIf(
                        e.from().certainlyDiffersFrom(state.fleet()),
                        FLEET_DIFFERS,
                        "from",
                        e.from(),
                        "known",
                        state.fleet());
    }

    private static Ruling<SharedServiceEvent> loan(
            Ruling<SharedServiceEvent> ruling, VehicleMadeAvailable e, SharedServiceState state) {
        Measure months = e.months();
        return ruling.refuseIf(!state.requests().contains(e.request()), NOT_REQUESTED, "request", e.request())
                .refuseIf(
                        !e.renewal() && months.certainlyAbove(LONGEST_LOAN),
                        LOAN_TOO_LONG,
                        "longest",
                        LONGEST_LOAN,
                        "months",
                        months)
                .warnIf(
                        !e.renewal() && months.certainlyAbove(state.longestOffered()),
                        LONGER_THAN_OFFERED,
                        "offered",
                        state.longestOffered(),
                        "months",
                        months);
    }

    private static Ruling<SharedServiceEvent> settling(
            Ruling<SharedServiceEvent> ruling, EligibilityRuled e, SharedServiceState state) {
        List<OrganisationId> candidates = state.open().getOrDefault(e.question(), List.of());
        return ruling.refuseIf(!state.open().containsKey(e.question()), QUESTION_NOT_OPEN, "question", e.question())
                .warnIf(
                        !candidates.isEmpty() && !candidates.contains(e.payer()),
                        PAYER_NOT_A_CANDIDATE,
                        "payer",
                        e.payer().slug(),
                        "candidates",
                        Names.listed(candidates));
    }
}
