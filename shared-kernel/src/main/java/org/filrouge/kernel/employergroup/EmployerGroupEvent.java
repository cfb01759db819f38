package org.filrouge.kernel.employergroup;

import java.util.List;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.EventType;
import org.filrouge.kernel.event.FreeText;
import org.filrouge.kernel.event.StreamFamily;
import org.filrouge.kernel.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** The life of an association whose members share its employees. */
@StreamFamily(
        stream = EmployerGroupId.STREAM,
        id = EmployerGroupId.class,
        refusals = EmployerGroupRefusal.class,
        fr = "Groupement d'employeurs",
        en = "Employer group")
public sealed interface EmployerGroupEvent extends DomainEvent {

    /**
     * The papers of the group are written; all three come before the filing.
     */
    @EventType(
            name = "employer-group.documents-drafted",
            command = "draft-employer-group-documents",
            opens = true,
            fr = "Documents rédigés",
            en = "Documents drafted")
    record DocumentsDrafted(List<EmployerGroupDocument> documents) implements EmployerGroupEvent {}

    /**
     * The group is registered: from now on it may be funded and may hire.
     *
     * @param organisation the group as an organisation of its own; null when it is not entered as one
     */
    @EventType(
            name = "employer-group.statutes-filed",
            command = "file-employer-group-statutes",
            opens = true,
            fr = "Statuts du groupement déposés",
            en = "Employer group statutes filed")
    record StatutesFiled(List<OrganisationId> members, @Nullable OrganisationId organisation)
            implements EmployerGroupEvent {}

    /**
     * The group takes someone on, never before its statutes are filed.
     *
     * @param count persons hired in that role
     */
    @EventType(
            name = "employer-group.staff-hired",
            command = "hire-employer-group-staff",
            fr = "Embauche par le groupement",
            en = "Employer group staff hired")
    record StaffHired(String role, int count) implements EmployerGroupEvent {}

    /**
     * The group stops working. This is not its dissolution.
     */
    @EventType(
            name = "employer-group.activity-ceased",
            command = "cease-employer-group-activity",
            fr = "Activité du groupement arrêtée",
            en = "Employer group activity ceased")
    record ActivityCeased(@FreeText List<String> causes) implements EmployerGroupEvent {}

    /**
     * Another body is said to take over a post; announced is not done.
     */
    @EventType(
            name = "employer-group.staff-transfer-announced",
            command = "announce-staff-transfer",
            fr = "Transfert de poste annoncé",
            en = "Staff transfer announced")
    record StaffTransferAnnounced(String role, OrganisationId newEmployer) implements EmployerGroupEvent {}

    /**
     * One more organisation shares the group's employees.
     */
    @EventType(
            name = "employer-group.member-joined",
            command = "join-employer-group",
            fr = "Membre entré au groupement",
            en = "Member joined")
    record MemberJoined(OrganisationId member) implements EmployerGroupEvent {}

    /**
     * A member leaves the group; what it did there remains.
     */
    @EventType(
            name = "employer-group.member-left",
            command = "leave-employer-group",
            fr = "Membre sorti du groupement",
            en = "Member left")
    record MemberLeft(OrganisationId member, @FreeText @Nullable String reason) implements EmployerGroupEvent {}
}
