package org.filrouge.kernel.pooling;

import java.util.List;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.EventType;
import org.filrouge.kernel.event.FreeText;
import org.filrouge.kernel.event.StreamFamily;
import org.filrouge.kernel.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Sharing of means between structures. A drafted charter is not in force, and is as useful as the talks it caused. */
@StreamFamily(
        stream = PoolingProjectId.STREAM,
        id = PoolingProjectId.class,
        refusals = PoolingProjectRefusal.class,
        fr = "Projet de mutualisation",
        en = "Pooling project")
public sealed interface PoolingProjectEvent extends DomainEvent {

    /**
     * Parties set out to share something.
     */
    @EventType(
            name = "pooling-project.launched",
            command = "launch-pooling-project",
            opens = true,
            fr = "Mutualisation lancée",
            en = "Pooling project launched")
    record Launched(List<OrganisationId> parties, @FreeText String object, @FreeText List<String> objectives)
            implements PoolingProjectEvent {}

    /**
     * The parties write down their mutual commitments. A draft binds nobody yet.
     */
    @EventType(
            name = "pooling-project.charter-drafted",
            command = "draft-charter",
            fr = "Charte rédigée",
            en = "Charter drafted")
    record CharterDrafted(List<OrganisationId> parties, @FreeText @Nullable String purpose)
            implements PoolingProjectEvent {}

    /**
     * One party signs the charter.
     */
    @EventType(
            name = "pooling-project.charter-signed",
            command = "sign-charter",
            fr = "Charte signée",
            en = "Charter signed")
    record CharterSigned(OrganisationId party) implements PoolingProjectEvent {}

    /**
     * The charter binds: every listed party has signed.
     */
    @EventType(
            name = "pooling-project.charter-entered-into-force",
            command = "bring-charter-into-force",
            fr = "Charte en vigueur",
            en = "Charter in force")
    record CharterEnteredIntoForce(List<OrganisationId> signatories) implements PoolingProjectEvent {}

    /**
     * Someone is put in charge, by role.
     *
     * @param employer who employs that person
     */
    @EventType(
            name = "pooling-project.coordinator-appointed",
            command = "appoint-coordinator",
            fr = "Coordinateur nommé",
            en = "Coordinator appointed")
    record CoordinatorAppointed(String role, OrganisationId employer) implements PoolingProjectEvent {}

    /**
     * All the parties say what must hold for the project to succeed, before the study.
     */
    @EventType(
            name = "pooling-project.success-conditions-agreed",
            command = "agree-success-conditions",
            fr = "Conditions de réussite convenues",
            en = "Success conditions agreed")
    record SuccessConditionsAgreed(@FreeText List<String> conditions, List<OrganisationId> parties)
            implements PoolingProjectEvent {}

    /**
     * A study says whether the project can work, perhaps with fewer parties.
     */
    @EventType(
            name = "pooling-project.feasibility-study-completed",
            command = "complete-feasibility-study",
            opens = true,
            fr = "Étude de faisabilité achevée",
            en = "Feasibility study completed")
    record FeasibilityStudyCompleted(@FreeText String question, @FreeText String conclusion)
            implements PoolingProjectEvent {}

    /**
     * The project goes on with fewer parties: one at least.
     */
    @EventType(
            name = "pooling-project.narrowed",
            command = "narrow-pooling-project",
            opens = true,
            fr = "Mutualisation resserrée",
            en = "Pooling project narrowed")
    record Narrowed(List<OrganisationId> before, List<OrganisationId> after, @FreeText @Nullable String cause)
            implements PoolingProjectEvent {}

    /**
     * No party goes on with the project.
     */
    @EventType(
            name = "pooling-project.ended",
            command = "end-pooling-project",
            fr = "Mutualisation terminée",
            en = "Pooling project ended")
    record Ended(@FreeText @Nullable String cause) implements PoolingProjectEvent {}
}
