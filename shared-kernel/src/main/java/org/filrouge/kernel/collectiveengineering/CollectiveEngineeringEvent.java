package org.filrouge.kernel.collectiveengineering;

import java.util.List;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.EventType;
import org.filrouge.kernel.event.StreamFamily;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Measure;
import org.jspecify.annotations.Nullable;

/** The life of one collective action. Nobody joins but by their own decision, and no reason is needed to decline. */
@StreamFamily(
        stream = CollectiveEngineeringId.STREAM,
        id = CollectiveEngineeringId.class,
        refusals = CollectiveEngineeringRefusal.class,
        fr = "Ingénierie collective",
        en = "Collective engineering")
public sealed interface CollectiveEngineeringEvent extends DomainEvent {

    /**
     * A collective action is begun. Its type describes and never forbids individual time.
     *
     * @param structures how many structures it is meant for, as told
     */
    @EventType(
            name = "collective-engineering.initiated",
            command = "initiate-collective-engineering",
            opens = true,
            fr = "Action collective engagée",
            en = "Collective action initiated")
    record Initiated(EngineeringType type, @Nullable String subject, List<OrganisationId> pilots, Measure structures)
            implements CollectiveEngineeringEvent {}

    /**
     * Structures are found eligible. Eligible is not invited, and invited is not joined.
     *
     * @param count how many, when not all are listed
     */
    @EventType(
            name = "collective-engineering.structures-targeted",
            command = "target-structures",
            fr = "Structures ciblées",
            en = "Structures targeted")
    record StructuresTargeted(@Nullable String criteria, List<OrganisationId> structures, Measure count)
            implements CollectiveEngineeringEvent {}

    /**
     * Structures are invited; an authority that controls may invite, never compel.
     *
     * @param count how many, when not all are listed
     */
    @EventType(
            name = "collective-engineering.invitation-sent",
            command = "send-invitation",
            fr = "Invitation envoyée",
            en = "Invitation sent")
    record InvitationSent(
            OrganisationId sender, List<OrganisationId> addressees, Measure count, @Nullable String channel)
            implements CollectiveEngineeringEvent {}

    /**
     * A structure decides to take part, in full or in part.
     */
    @EventType(
            name = "collective-engineering.structure-joined",
            command = "join-collective-engineering",
            fr = "Structure entrée",
            en = "Structure joined")
    record StructureJoined(OrganisationId structure, ParticipationScope scope) implements CollectiveEngineeringEvent {}

    /**
     * A structure decides not to take part. Silence is not a refusal.
     *
     * @param reason never required
     */
    @EventType(
            name = "collective-engineering.structure-declined",
            command = "decline-collective-engineering",
            fr = "Structure restée dehors",
            en = "Structure declined")
    record StructureDeclined(OrganisationId structure, @Nullable String reason) implements CollectiveEngineeringEvent {}

    /**
     * A committee is set up.
     *
     * @param committee its name within the action, as a slug
     */
    @EventType(
            name = "collective-engineering.committee-established",
            command = "establish-committee",
            opens = true,
            fr = "Comité constitué",
            en = "Committee established")
    record CommitteeEstablished(
            String committee,
            CommitteeKind kind,
            List<OrganisationId> members,
            @Nullable OrganisationId chair,
            MeetingMode mode)
            implements CollectiveEngineeringEvent {}

    /**
     * The support committee gives its opinion: once on the approach, once on the capitalisation. An opinion, not a vote of the group.
     */
    @EventType(
            name = "collective-engineering.committee-opinion-given",
            command = "give-committee-opinion",
            fr = "Avis du comité d'appui",
            en = "Committee opinion given")
    record CommitteeOpinionGiven(
            String committee, OpinionSubject subject, Opinion opinion, @Nullable String reservations)
            implements CollectiveEngineeringEvent {}
}
