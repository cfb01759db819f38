package org.filrouge.decisions.diagnosis;

import static org.filrouge.kernel.diagnosis.DiagnosisRefusal.*;

import java.util.List;
import org.filrouge.decisions.Rules;
import org.filrouge.kernel.diagnosis.DiagnosisEvent;
import org.filrouge.kernel.diagnosis.DiagnosisEvent.Completed;
import org.filrouge.kernel.diagnosis.DocumentPresence;
import org.filrouge.kernel.organisation.OrganisationId;
import org.junit.jupiter.api.Test;

class DiagnosisTest extends Rules<DiagnosisEvent, Diagnosis.State> {

    private static final Completed COMPLETED = of(new OrganisationId("elips"));

    DiagnosisTest() {
        super(new Diagnosis());
    }

    @Test
    void aDiagnosisIsOfOneStructureAtLeast() {
        givenNothing().when(COMPLETED).then(COMPLETED);
        givenNothing().when(of()).then(refused(NO_STRUCTURE));
    }

    @Test
    void aDiagnosisIsRecordedOnce() {
        givenNothing().when(COMPLETED).then(COMPLETED);
        given(COMPLETED).when(COMPLETED).then(refused(ALREADY_COMPLETED));
    }

    private static Completed of(OrganisationId... structures) {
        return new Completed(List.of(structures), DocumentPresence.NO, List.of(), List.of());
    }
}
