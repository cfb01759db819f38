package org.filrouge.decisions.collectiveengineering;

import static org.filrouge.kernel.collectiveengineering.CollectiveEngineeringRefusal.*;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.filrouge.decisions.Decider;
import org.filrouge.decisions.Names;
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
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.StructureDeclined;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.StructureJoined;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.StructureWithdrew;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.StructuresTargeted;
import org.filrouge.kernel.collectiveengineering.CommitteeKind;
import org.filrouge.kernel.collectiveengineering.Opinion;
import org.filrouge.kernel.collectiveengineering.OpinionSubject;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.organisation.OrganisationId;

/** The rules of a collective action. Its type describes and forbids nothing. */
public final class CollectiveEngineering implements Decider<CollectiveEngineeringEvent, State> {

    /**
     * What the rules remember.
     *
     * @param eligible structures targeted or invited by name
     * @param opinions opinions given; an adjourned one may be given again
     */
    public record State(
            boolean initiated,
            Set<OrganisationId> eligible,
            Set<OrganisationId> joined,
            Set<OrganisationId> declined,
            Map<String, CommitteeKind> committees,
            Map<OpinionSubject, Opinion> opinions) {}

    @Override
    public State initial() {
        return new State(false, Set.of(), Set.of(), Set.of(), Map.of(), Map.of());
    }

    @Override
    public Ruling<CollectiveEngineeringEvent> decide(
            CollectiveEngineeringEvent proposed, Envelope envelope, State state) {
        Ruling<CollectiveEngineeringEvent> ruling = Ruling.of(proposed);
        return switch (proposed) {
            case Initiated e -> ruling.refuseIf(state.initiated(), ALREADY_INITIATED);
            case StructuresTargeted e -> ruling.refuseIf(!state.initiated(), NOT_INITIATED);
            case InvitationSent e ->
                ruling.refuseIf(!state.initiated(), NOT_INITIATED)
                        .refuseIf(e.addressees().isEmpty() && noneCounted(e), NOBODY_INVITED);
            case StructureJoined e -> joining(ruling, e, state);
            case StructureDeclined e -> declining(ruling, e, state);
            case CommitteeEstablished e ->
                ruling.refuseIf(
                        state.committees().containsKey(e.committee()),
                        COMMITTEE_ALREADY_ESTABLISHED,
                        "committee",
                        e.committee());
            case CommitteeOpinionGiven e -> opinion(ruling, e, state);
            case InterventionBudgetSet e -> ruling;
            case GroupConstituted e -> ruling;
            case StructureWithdrew e -> ruling;
            case LeadDlaAppointed e -> ruling;
            case CommitteeMet e -> ruling;
            case Closed e -> ruling;
        };
    }

    @Override
    public State happened(State s, CollectiveEngineeringEvent event, Envelope envelope) {
        return switch (event) {
            case Initiated e -> new State(true, s.eligible, s.joined, s.declined, s.committees, s.opinions);
            case StructuresTargeted e -> eligible(s, Names.withAll(s.eligible, e.structures()));
            case InvitationSent e -> eligible(s, Names.withAll(s.eligible, e.addressees()));
            case StructureJoined e ->
                new State(
                        s.initiated,
                        s.eligible,
                        Names.with(s.joined, e.structure()),
                        s.declined,
                        s.committees,
                        s.opinions);
            case StructureDeclined e ->
                new State(
                        s.initiated,
                        s.eligible,
                        s.joined,
                        Names.with(s.declined, e.structure()),
                        s.committees,
                        s.opinions);
            case CommitteeEstablished e -> {
                Map<String, CommitteeKind> committees = new HashMap<>(s.committees);
                committees.put(e.committee(), e.kind());
                yield new State(s.initiated, s.eligible, s.joined, s.declined, committees, s.opinions);
            }
            case CommitteeOpinionGiven e -> {
                Map<OpinionSubject, Opinion> opinions = new HashMap<>(s.opinions);
                opinions.put(e.subject(), e.opinion());
                yield new State(s.initiated, s.eligible, s.joined, s.declined, s.committees, opinions);
            }
            case InterventionBudgetSet e -> s;
            case GroupConstituted e -> s;
            case StructureWithdrew e -> s;
            case LeadDlaAppointed e -> s;
            case CommitteeMet e -> s;
            case Closed e -> s;
        };
    }

    private static boolean noneCounted(InvitationSent e) {
        return !e.count().isKnown() || e.count().number().signum() == 0;
    }

    private static State eligible(State s, Set<OrganisationId> eligible) {
        return new State(s.initiated, eligible, s.joined, s.declined, s.committees, s.opinions);
    }

    private static Ruling<CollectiveEngineeringEvent> joining(
            Ruling<CollectiveEngineeringEvent> ruling, StructureJoined e, State state) {
        String structure = e.structure().slug();
        return ruling.refuseIf(!state.initiated(), NOT_INITIATED)
                .refuseIf(!state.eligible().contains(e.structure()), STRUCTURE_NOT_ELIGIBLE, "structure", structure)
                .refuseIf(state.joined().contains(e.structure()), ALREADY_JOINED, "structure", structure);
    }

    private static Ruling<CollectiveEngineeringEvent> declining(
            Ruling<CollectiveEngineeringEvent> ruling, StructureDeclined e, State state) {
        String structure = e.structure().slug();
        return ruling.refuseIf(!state.initiated(), NOT_INITIATED)
                .refuseIf(!state.eligible().contains(e.structure()), STRUCTURE_NOT_ELIGIBLE, "structure", structure)
                .refuseIf(state.joined().contains(e.structure()), ALREADY_JOINED, "structure", structure)
                .refuseIf(state.declined().contains(e.structure()), ALREADY_DECLINED, "structure", structure);
    }

    private static Ruling<CollectiveEngineeringEvent> opinion(
            Ruling<CollectiveEngineeringEvent> ruling, CommitteeOpinionGiven e, State state) {
        CommitteeKind kind = state.committees().get(e.committee());
        Opinion given = state.opinions().get(e.subject());
        return ruling.refuseIf(kind == null, COMMITTEE_UNKNOWN, "committee", e.committee())
                .refuseIf(
                        kind != null && kind != CommitteeKind.SUPPORT,
                        OPINION_NOT_FROM_SUPPORT_COMMITTEE,
                        "committee",
                        e.committee())
                .refuseIf(given != null && given != Opinion.ADJOURNED, OPINION_ALREADY_GIVEN, "opinion", given);
    }
}
