package org.filrouge.decisions.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.StatisticsReport;
import org.filrouge.decisions.Accepted;
import org.filrouge.decisions.DeciderLaws;
import org.filrouge.decisions.Fact;
import org.filrouge.kernel.diagnosis.DiagnosisEvent;
import org.filrouge.kernel.diagnosis.DiagnosisEvent.Completed;

class DiagnosisLawsTest extends DeciderLaws<DiagnosisEvent, Diagnosis.State> {

    DiagnosisLawsTest() {
        super(new Diagnosis(), DiagnosisEvent.class);
    }

    @Property(tries = 300)
    @StatisticsReport(onFailureOnly = true)
    void noDiagnosisIsRecordedTwice(@ForAll("histories") List<Fact<DiagnosisEvent>> proposals) {
        Accepted.each(Completed.class, accepted(proposals), (fact, before) -> assertThat(
                        Accepted.happened(Completed.class, before))
                .isEmpty());
    }
}
