package org.filrouge.decisions.collectiveengineering;

import static org.filrouge.kernel.collectiveengineering.CollectiveEngineeringRefusal.*;

import java.util.Collection;
import java.util.Set;
import org.filrouge.decisions.Names;
import org.filrouge.decisions.Ruling;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.GroupConstituted;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.InvitationSent;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.StructureDeclined;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.StructureJoined;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.StructureWithdrew;
import org.filrouge.kernel.organisation.OrganisationId;

/**
 * The structures of an action. Eligible is not invited, and invited is not joined: only its own entry makes a structure a member.
 *
 * @param eligible structures targeted or invited by name
 * @param joined those that joined and did not leave
 */
record Participants(Set<OrganisationId> eligible, Set<OrganisationId> joined, Set<OrganisationId> declined) {

    static final Participants NONE = new Participants(Set.of(), Set.of(), Set.of());

    Participants found(Collection<OrganisationId> structures) {
        return new Participants(Names.withAll(eligible, structures), joined, declined);
    }

    /** Those an opinion on the action is about: they were found or asked, or take part. */
    Set<OrganisationId> parties() {
        return Names.withAll(eligible, joined);
    }

    Participants with(OrganisationId structure) {
        return new Participants(eligible, Names.with(joined, structure), declined);
    }

    Participants without(OrganisationId structure) {
        return new Participants(eligible, Names.missing(joined, Set.of(structure)), declined);
    }

    Participants declining(OrganisationId structure) {
        return new Participants(eligible, joined, Names.with(declined, structure));
    }

    static Ruling<CollectiveEngineeringEvent> invites(Ruling<CollectiveEngineeringEvent> ruling, InvitationSent e) {
        boolean noneCounted = !e.count().isKnown() || e.count().number().signum() == 0;
        return ruling.refuseIf(e.addressees().isEmpty() && noneCounted, NOBODY_INVITED);
    }

    Ruling<CollectiveEngineeringEvent> joins(Ruling<CollectiveEngineeringEvent> ruling, StructureJoined e) {
        return asked(ruling, e.structure());
    }

    Ruling<CollectiveEngineeringEvent> declines(Ruling<CollectiveEngineeringEvent> ruling, StructureDeclined e) {
        return asked(ruling, e.structure())
                .refuseIf(
                        declined.contains(e.structure()),
                        ALREADY_DECLINED,
                        "structure",
                        e.structure().slug());
    }

    Ruling<CollectiveEngineeringEvent> withdraws(Ruling<CollectiveEngineeringEvent> ruling, StructureWithdrew e) {
        return ruling.refuseIf(
                !joined.contains(e.structure()),
                NOT_JOINED,
                "structure",
                e.structure().slug());
    }

    Ruling<CollectiveEngineeringEvent> forms(Ruling<CollectiveEngineeringEvent> ruling, GroupConstituted e) {
        Set<OrganisationId> outside = Names.missing(e.members(), joined);
        return ruling.refuseIf(e.members().isEmpty(), GROUP_WITHOUT_MEMBERS)
                .refuseIf(!outside.isEmpty(), GROUP_MEMBER_NOT_JOINED, "structures", Names.listed(outside));
    }

    private Ruling<CollectiveEngineeringEvent> asked(
            Ruling<CollectiveEngineeringEvent> ruling, OrganisationId structure) {
        return ruling.refuseIf(!eligible.contains(structure), STRUCTURE_NOT_ELIGIBLE, "structure", structure.slug())
                .refuseIf(joined.contains(structure), ALREADY_JOINED, "structure", structure.slug());
    }
}
