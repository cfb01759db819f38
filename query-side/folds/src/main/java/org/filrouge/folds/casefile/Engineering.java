package org.filrouge.folds.casefile;

import java.util.List;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Lists;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.CommitteeEstablished;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.CommitteeOpinionGiven;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.Initiated;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.InvitationSent;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.StructureDeclined;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.StructureJoined;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.StructuresTargeted;
import org.filrouge.kernel.collectiveengineering.CommitteeKind;
import org.filrouge.kernel.collectiveengineering.EngineeringType;
import org.filrouge.kernel.collectiveengineering.MeetingMode;
import org.filrouge.kernel.collectiveengineering.Opinion;
import org.filrouge.kernel.collectiveengineering.OpinionSubject;
import org.filrouge.kernel.collectiveengineering.ParticipationScope;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Measure;
import org.jspecify.annotations.Nullable;

/** The collective side of a case: who was eligible, invited, joined or declined; committees and their opinions. */
public record Engineering(
        List<Action> actions,
        List<Call> calls,
        List<Participation> participations,
        List<Committee> committees,
        List<Given> opinions) {

    static final Engineering EMPTY = new Engineering(List.of(), List.of(), List.of(), List.of(), List.of());

    /** One collective action. */
    public record Action(
            EngineeringType type,
            @Nullable String subject,
            List<OrganisationId> pilots,
            Measure structures,
            Dated when) {}

    /**
     * One call to structures: they are found eligible, or invited.
     *
     * @param invited true for an invitation, false for a targeting
     */
    public record Call(boolean invited, List<OrganisationId> structures, Measure count, Dated when) {}

    /**
     * One structure's decision.
     *
     * @param scope null when it declined
     */
    public record Participation(
            OrganisationId structure, @Nullable ParticipationScope scope, @Nullable String reason, Dated when) {}

    /** One committee. */
    public record Committee(
            String committee,
            CommitteeKind kind,
            List<OrganisationId> members,
            @Nullable OrganisationId chair,
            MeetingMode mode,
            Dated when) {}

    /** One opinion of a support committee. */
    public record Given(
            String committee, OpinionSubject subject, Opinion opinion, @Nullable String reservations, Dated when) {}

    Engineering apply(RecordedEvent event) {
        Dated when = Dated.of(event);
        return switch (event.event()) {
            case Initiated e ->
                new Engineering(
                        Lists.and(actions, new Action(e.type(), e.subject(), e.pilots(), e.structures(), when)),
                        calls,
                        participations,
                        committees,
                        opinions);
            case StructuresTargeted e -> called(new Call(false, e.structures(), e.count(), when));
            case InvitationSent e -> called(new Call(true, e.addressees(), e.count(), when));
            case StructureJoined e -> taken(new Participation(e.structure(), e.scope(), null, when));
            case StructureDeclined e -> taken(new Participation(e.structure(), null, e.reason(), when));
            case CommitteeEstablished e ->
                new Engineering(
                        actions,
                        calls,
                        participations,
                        Lists.and(
                                committees,
                                new Committee(e.committee(), e.kind(), e.members(), e.chair(), e.mode(), when)),
                        opinions);
            case CommitteeOpinionGiven e ->
                new Engineering(
                        actions,
                        calls,
                        participations,
                        committees,
                        Lists.and(
                                opinions, new Given(e.committee(), e.subject(), e.opinion(), e.reservations(), when)));
            default -> this;
        };
    }

    private Engineering called(Call call) {
        return new Engineering(actions, Lists.and(calls, call), participations, committees, opinions);
    }

    private Engineering taken(Participation participation) {
        return new Engineering(actions, calls, Lists.and(participations, participation), committees, opinions);
    }
}
