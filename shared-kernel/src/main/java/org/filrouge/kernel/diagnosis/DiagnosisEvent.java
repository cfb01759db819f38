package org.filrouge.kernel.diagnosis;

import java.util.List;
import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.EventType;
import org.filrouge.kernel.event.FreeText;
import org.filrouge.kernel.event.StreamFamily;
import org.filrouge.kernel.organisation.OrganisationId;

/** Diagnoses. The written document may be missing, which is told as such. */
@StreamFamily(
        stream = DiagnosisId.STREAM,
        id = DiagnosisId.class,
        refusals = DiagnosisRefusal.class,
        fr = "Diagnostic",
        en = "Diagnosis")
public sealed interface DiagnosisEvent extends DomainEvent {

    /**
     * The DLA completed its analysis of the structures concerned.
     *
     * @param document whether a written diagnosis exists
     */
    @EventType(
            name = "diagnosis.completed",
            command = "complete-diagnosis",
            opens = true,
            fr = "Diagnostic réalisé",
            en = "Diagnosis completed")
    record Completed(
            List<OrganisationId> structures,
            DocumentPresence document,
            @FreeText List<String> needs,
            @FreeText List<String> blockingPoints)
            implements DiagnosisEvent {}
}
