package org.filrouge.decisions.supportplan;

import static org.filrouge.kernel.supportplan.SupportPlanRefusal.*;

import java.util.List;
import org.filrouge.decisions.Rules;
import org.filrouge.kernel.diagnosis.DiagnosisId;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.supportplan.SupportPlanEvent;
import org.filrouge.kernel.supportplan.SupportPlanEvent.*;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SupportPlanTest extends Rules<SupportPlanEvent, SupportPlan.State> {

    private static final Defined DEFINED = restingOn(new DiagnosisId("s3a-2004"));
    private static final ScopeWidened WIDENED = new ScopeWidened("one structure", "twelve", null, List.of());

    SupportPlanTest() {
        super(new SupportPlan());
    }

    @Test
    void aPlanIsDefinedOnce() {
        givenNothing().when(DEFINED).then(DEFINED);
        given(DEFINED).when(DEFINED).then(refused(ALREADY_DEFINED));
    }

    @Test
    void theDiagnosisComesFirst() {
        givenNothing().when(DEFINED).then(DEFINED);
        givenNothing().when(restingOn(null)).then(refused(NO_DIAGNOSIS));
    }

    @Test
    void aScopeIsWidenedInAPlan() {
        given(DEFINED).when(WIDENED).then(WIDENED);
        givenNothing().when(WIDENED).then(refused(NOT_DEFINED));
    }

    @Test
    void aWidenedScopeIsAnotherScope() {
        var unchanged = new ScopeWidened("twelve", "twelve", null, List.of());

        given(DEFINED, WIDENED).when(WIDENED).then(WIDENED);
        given(DEFINED).when(unchanged).then(refused(SCOPE_UNCHANGED));
    }

    private static Defined restingOn(@Nullable DiagnosisId diagnosis) {
        return new Defined(List.of(new OrganisationId("s3a")), List.of("mutual training"), diagnosis, false);
    }
}
