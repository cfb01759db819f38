package org.filrouge.decisions.collectiveengineering;

import static org.filrouge.kernel.collectiveengineering.CollectiveEngineeringRefusal.*;

import java.util.Set;
import org.filrouge.decisions.Decider;
import org.filrouge.decisions.Ruling;
import org.filrouge.decisions.collectiveengineering.CollectiveEngineering.State;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.Closed;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.CommitteeEstablished;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.CommitteeMet;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.CommitteeOpinionGiven;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.GroupConstituted;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.Initiated;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.InterventionBudgetSet;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.InvitationSent;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.LeadDlaAppointed;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.MemberSteppedBack;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.StructureDeclined;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.StructureJoined;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.StructureWithdrew;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.StructuresTargeted;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** The rules of a collective action. Its type describes and forbids nothing. */
public final class CollectiveEngineering implements Decider<CollectiveEngineeringEvent, State> {

    /**
     * What the rules remember.
     *
     * @param grouped when a group was last constituted; null before
     * @param closed when the action ended; null before
     */
    public record State(
            boolean initiated,
            Participants participants,
            Committees committees,
            @Nullable FuzzyDate grouped,
            @Nullable FuzzyDate closed) {

        State with(Participants changed) {
            return new State(initiated, changed, committees, grouped, closed);
        }

        State with(Committees changed) {
            return new State(initiated, participants, changed, grouped, closed);
        }
    }

    @Override
    public State initial() {
        return new State(false, Participants.NONE, Committees.NONE, null, null);
    }

    @Override
    public Ruling<CollectiveEngineeringEvent> decide(
            CollectiveEngineeringEvent proposed, Envelope envelope, State state) {
        Ruling<CollectiveEngineeringEvent> ruling = Ruling.of(proposed);
        Ruling<CollectiveEngineeringEvent> begun = ruling.refuseIf(!state.initiated(), NOT_INITIATED);
        Participants participants = state.participants();
        return switch (proposed) {
            case Initiated e -> ruling.refuseIf(state.initiated(), ALREADY_INITIATED);
            case StructuresTargeted e -> begun;
            case InvitationSent e -> Participants.invites(begun, e);
            case StructureJoined e -> participants.joins(open(begun, envelope, state), e);
            case StructureDeclined e -> participants.declines(begun, e);
            case StructureWithdrew e -> participants.withdraws(ruling, e);
            case GroupConstituted e -> participants.forms(open(ruling, envelope, state), e);
            case CommitteeEstablished e -> state.committees().establishes(ruling, e);
            case CommitteeOpinionGiven e -> state.committees().advises(ruling, e, envelope, participants.parties());
            case MemberSteppedBack e -> state.committees().stepsBack(ruling, e);
            case CommitteeMet e -> state.committees().meets(ruling, e);
            case InterventionBudgetSet e -> budget(begun, e, envelope, state.grouped());
            case LeadDlaAppointed e -> lead(begun, e);
            case Closed e -> begun.refuseIf(state.closed() != null, ALREADY_CLOSED, "closed", state.closed());
        };
    }

    @Override
    public State happened(State s, CollectiveEngineeringEvent event, Envelope envelope) {
        Participants participants = s.participants();
        return switch (event) {
            case Initiated e -> new State(true, participants, s.committees(), s.grouped(), s.closed());
            case StructuresTargeted e -> s.with(participants.found(e.structures()));
            case InvitationSent e -> s.with(participants.found(e.addressees()));
            case StructureJoined e -> s.with(participants.with(e.structure()));
            case StructureDeclined e -> s.with(participants.declining(e.structure()));
            case StructureWithdrew e -> s.with(participants.without(e.structure()));
            case CommitteeEstablished e -> s.with(s.committees().with(e));
            case CommitteeOpinionGiven e -> s.with(s.committees().with(e));
            case MemberSteppedBack e -> s.with(s.committees().with(e, envelope));
            case GroupConstituted e ->
                new State(s.initiated(), participants, s.committees(), envelope.effective(), s.closed());
            case Closed e -> new State(s.initiated(), participants, s.committees(), s.grouped(), envelope.effective());
            case CommitteeMet e -> s;
            case InterventionBudgetSet e -> s;
            case LeadDlaAppointed e -> s;
        };
    }

    private static Ruling<CollectiveEngineeringEvent> open(
            Ruling<CollectiveEngineeringEvent> ruling, Envelope envelope, State state) {
        return ruling.refuseIf(comesAfter(state.closed(), envelope), CLOSED, "closed", state.closed());
    }

    private static Ruling<CollectiveEngineeringEvent> budget(
            Ruling<CollectiveEngineeringEvent> ruling,
            InterventionBudgetSet e,
            Envelope envelope,
            @Nullable FuzzyDate grouped) {
        return ruling.refuseIf(!e.amount().mayBePositive(), BUDGET_NOT_POSITIVE)
                .refuseIf(comesAfter(grouped, envelope), BUDGET_AFTER_GROUP, "grouped", grouped);
    }

    private static Ruling<CollectiveEngineeringEvent> lead(
            Ruling<CollectiveEngineeringEvent> ruling, LeadDlaAppointed e) {
        return ruling.refuseIf(Set.copyOf(e.dlas()).size() < 2, LEAD_OF_A_SINGLE_DLA)
                .refuseIf(
                        !e.dlas().contains(e.lead()),
                        LEAD_NOT_AMONG_DLAS,
                        "lead",
                        e.lead().slug());
    }

    private static boolean comesAfter(@Nullable FuzzyDate step, Envelope envelope) {
        return step != null && !envelope.effective().certainlyBefore(step);
    }
}
