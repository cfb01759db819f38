package org.filrouge.kernel.supportplan;

import java.util.List;
import org.filrouge.kernel.diagnosis.DiagnosisId;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.EventType;
import org.filrouge.kernel.event.FreeText;
import org.filrouge.kernel.event.StreamFamily;
import org.filrouge.kernel.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Support plans. A diagnosis comes first. */
@StreamFamily(
        stream = SupportPlanId.STREAM,
        id = SupportPlanId.class,
        refusals = SupportPlanRefusal.class,
        fr = "Plan d'accompagnement",
        en = "Support plan")
public sealed interface SupportPlanEvent extends DomainEvent {

    /**
     * The plan is agreed: who is supported, by which actions.
     *
     * @param diagnosis the diagnosis it rests on
     */
    @EventType(
            name = "support-plan.defined",
            command = "define-support-plan",
            opens = true,
            fr = "Plan défini",
            en = "Plan defined")
    record Defined(
            List<OrganisationId> structures,
            @FreeText List<String> actions,
            @Nullable DiagnosisId diagnosis,
            boolean evaluationFrame)
            implements SupportPlanEvent {}

    /**
     * The support now reaches further than it began; the earlier history stays.
     *
     * @param added structures that come in; each still has to join
     */
    @EventType(
            name = "support-plan.scope-widened",
            command = "widen-support-scope",
            fr = "Périmètre élargi",
            en = "Scope widened")
    record ScopeWidened(String from, String to, @FreeText @Nullable String reason, List<OrganisationId> added)
            implements SupportPlanEvent {}
}
