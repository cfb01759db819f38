package org.filrouge.kernel.collectiveengineering;

import java.util.List;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.EventType;
import org.filrouge.kernel.event.FreeText;
import org.filrouge.kernel.event.StreamFamily;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
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
    record Initiated(
            EngineeringType type, @FreeText @Nullable String subject, List<OrganisationId> pilots, Measure structures)
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
    record StructuresTargeted(@FreeText @Nullable String criteria, List<OrganisationId> structures, Measure count)
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
            OrganisationId sender, List<OrganisationId> addressees, Measure count, @FreeText @Nullable String channel)
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
    record StructureDeclined(OrganisationId structure, @FreeText @Nullable String reason)
            implements CollectiveEngineeringEvent {}

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
            String committee, OpinionSubject subject, Opinion opinion, @FreeText @Nullable String reservations)
            implements CollectiveEngineeringEvent {}

    /**
     * A member steps back from an opinion of its committee, because of an interest of its own in it. Where neither an organisation nor
     * an account is named, it is the account that records it.
     *
     * @param committee its name within the action, as a slug
     * @param member the organisation it sits for, nobody of which then gives that opinion
     * @param account the account that then gives no such opinion: a pseudonym
     * @param explanation what it says of that interest
     */
    @EventType(
            name = "collective-engineering.member-stepped-back",
            command = "step-back-from-opinion",
            fr = "Déport d'un membre de comité",
            en = "Committee member stepped back")
    record MemberSteppedBack(
            String committee,
            @Nullable OrganisationId member,
            @Nullable String account,
            OpinionSubject subject,
            Interest interest,
            @FreeText @Nullable String explanation)
            implements CollectiveEngineeringEvent {}

    /**
     * What the intervention may cost, before the group is confirmed.
     *
     * @param amount euros; may be unknown
     */
    @EventType(
            name = "collective-engineering.intervention-budget-set",
            command = "set-intervention-budget",
            fr = "Budget d'intervention établi",
            en = "Intervention budget set")
    record InterventionBudgetSet(Money amount, List<OrganisationId> funders) implements CollectiveEngineeringEvent {}

    /**
     * The structures that will be supported together: only those that joined.
     */
    @EventType(
            name = "collective-engineering.group-constituted",
            command = "constitute-beneficiary-group",
            fr = "Groupe bénéficiaire constitué",
            en = "Beneficiary group constituted")
    record GroupConstituted(List<OrganisationId> members) implements CollectiveEngineeringEvent {}

    /**
     * A structure leaves, at any time and without a reason; its past days remain counted.
     *
     * @param phase the phase in which it leaves, as told
     * @param reason never required
     */
    @EventType(
            name = "collective-engineering.structure-withdrew",
            command = "withdraw-from-collective-engineering",
            fr = "Structure sortie",
            en = "Structure withdrew")
    record StructureWithdrew(OrganisationId structure, @Nullable String phase, @FreeText @Nullable String reason)
            implements CollectiveEngineeringEvent {}

    /**
     * Of several DLAs, the one that coordinates from now on.
     *
     * @param dlas all the DLAs of the action
     * @param lead one of them
     */
    @EventType(
            name = "collective-engineering.lead-dla-appointed",
            command = "appoint-lead-dla",
            fr = "DLA référent désigné",
            en = "Lead DLA appointed")
    record LeadDlaAppointed(List<OrganisationId> dlas, OrganisationId lead) implements CollectiveEngineeringEvent {}

    /**
     * A committee met. Hours are not converted into half-days, nor the reverse.
     *
     * @param committee its name within the action, as a slug
     * @param meetings how many meetings this tells of
     * @param hours hours in all
     * @param halfDays half-days in all
     */
    @EventType(
            name = "collective-engineering.committee-met",
            command = "record-committee-meeting",
            fr = "Comité réuni",
            en = "Committee met")
    record CommitteeMet(
            String committee, Measure meetings, Measure hours, Measure halfDays, @FreeText List<String> decisions)
            implements CollectiveEngineeringEvent {}

    /**
     * The action ends, its phases completed or abandoned. What is still promised is listed at its closing.
     */
    @EventType(
            name = "collective-engineering.closed",
            command = "close-collective-engineering",
            fr = "Ingénierie collective close",
            en = "Collective engineering closed")
    record Closed(@FreeText @Nullable String reason, @FreeText List<String> abandoned)
            implements CollectiveEngineeringEvent {}
}
