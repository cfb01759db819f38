package org.filrouge.kernel.merger;

import java.util.List;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.EventType;
import org.filrouge.kernel.event.StreamFamily;
import org.filrouge.kernel.organisation.OrganisationId;

/** The steps of a merger. Parties' histories stay readable after it. */
@StreamFamily(
        stream = MergerId.STREAM,
        id = MergerId.class,
        refusals = MergerRefusal.class,
        fr = "Fusion",
        en = "Merger")
public sealed interface MergerEvent extends DomainEvent {

    /**
     * One party's board approves the pre-project. It is only a step.
     */
    @EventType(
            name = "merger.pre-project-approved",
            command = "approve-merger-pre-project",
            opens = true,
            fr = "Avant-projet de fusion approuvé",
            en = "Merger pre-project approved")
    record PreProjectApproved(OrganisationId party) implements MergerEvent {}

    /**
     * One party's own board approves the merger itself.
     */
    @EventType(
            name = "merger.approved",
            command = "approve-merger",
            opens = true,
            fr = "Fusion approuvée",
            en = "Merger approved")
    record Approved(OrganisationId party) implements MergerEvent {}

    /**
     * One entity stands where several stood.
     */
    @EventType(
            name = "merger.merged-entity-created",
            command = "create-merged-entity",
            opens = true,
            fr = "Entité fusionnée créée",
            en = "Merged entity created")
    record MergedEntityCreated(OrganisationId entity, List<OrganisationId> parties) implements MergerEvent {}
}
