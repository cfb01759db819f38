package org.filrouge.kernel.supportcase;

import java.util.List;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.EventType;
import org.filrouge.kernel.event.FreeText;
import org.filrouge.kernel.event.StreamFamily;
import org.filrouge.kernel.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** The frame of a case. Roles belong to an organisation within a case, and may differ by phase. */
@StreamFamily(
        stream = SupportCaseId.STREAM,
        id = SupportCaseId.class,
        refusals = SupportCaseRefusal.class,
        fr = "Dossier d'accompagnement",
        en = "Support case")
public sealed interface SupportCaseEvent extends DomainEvent {

    /**
     * A case is opened.
     *
     * @param sector the field of activity, as a slug such as {@code insertion}
     * @param territories where the case acts and where its operator is
     */
    @EventType(
            name = "support-case.opened",
            command = "open-support-case",
            opens = true,
            fr = "Dossier ouvert",
            en = "Case opened")
    record Opened(String title, @Nullable String sector, List<CaseTerritory> territories) implements SupportCaseEvent {}

    /**
     * An organisation takes roles in the case; more than one at a time is common.
     *
     * @param phase the phase it holds them in; null for the whole case
     */
    @EventType(name = "support-case.role-assigned", command = "assign-role", fr = "Rôle attribué", en = "Role assigned")
    record RoleAssigned(
            OrganisationId organisation, List<Role> roles, @Nullable String phase, @FreeText @Nullable String note)
            implements SupportCaseEvent {}
}
