package org.filrouge.folds.casefile;

import java.util.List;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Lists;
import org.filrouge.kernel.diagnosis.DiagnosisEvent;
import org.filrouge.kernel.diagnosis.DocumentPresence;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.supportplan.SupportPlanEvent.Defined;
import org.filrouge.kernel.supportplan.SupportPlanEvent.ScopeWidened;
import org.filrouge.kernel.supportrequest.RequestOrigin;
import org.filrouge.kernel.supportrequest.SupportRequestEvent.SupportRequested;
import org.jspecify.annotations.Nullable;

/** How the support began: who asked, what was diagnosed, how the plan and its scope grew. */
public record Origin(List<Request> requests, List<Diagnosed> diagnoses, List<Plan> plans, List<Widening> widenings) {

    static final Origin EMPTY = new Origin(List.of(), List.of(), List.of(), List.of());

    /** One request, made of the structures' own will. */
    public record Request(List<OrganisationId> requesters, RequestOrigin origin, @Nullable String object, Dated when) {}

    /** One diagnosis. */
    public record Diagnosed(List<OrganisationId> structures, DocumentPresence document, Dated when) {}

    /** One plan. */
    public record Plan(List<OrganisationId> structures, List<String> actions, boolean evaluationFrame, Dated when) {}

    /** One step by which the support came to reach further. */
    public record Widening(String from, String to, @Nullable String reason, List<OrganisationId> added, Dated when) {}

    Origin apply(RecordedEvent event) {
        Dated when = Dated.of(event);
        return switch (event.event()) {
            case SupportRequested e ->
                new Origin(
                        Lists.and(requests, new Request(e.requesters(), e.origin(), e.object(), when)),
                        diagnoses,
                        plans,
                        widenings);
            case DiagnosisEvent.Completed e ->
                new Origin(
                        requests,
                        Lists.and(diagnoses, new Diagnosed(e.structures(), e.document(), when)),
                        plans,
                        widenings);
            case Defined e ->
                new Origin(
                        requests,
                        diagnoses,
                        Lists.and(plans, new Plan(e.structures(), e.actions(), e.evaluationFrame(), when)),
                        widenings);
            case ScopeWidened e ->
                new Origin(
                        requests,
                        diagnoses,
                        plans,
                        Lists.and(widenings, new Widening(e.from(), e.to(), e.reason(), e.added(), when)));
            default -> this;
        };
    }
}
