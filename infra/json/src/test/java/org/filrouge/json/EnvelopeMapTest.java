package org.filrouge.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.supportcase.SupportCaseId;
import org.filrouge.kernel.value.FuzzyDate;
import org.junit.jupiter.api.Test;

class EnvelopeMapTest {

    private static final Map<String, Object> LEAST = Map.of(
            "effective", "2008-03",
            "status", "ACTUAL",
            "recordedBy", "account-1",
            "correlationid", "request-1",
            "causationid", "request-1");

    @Test
    void nothingThatIsEmptyIsWritten() {
        assertThat(KernelJson.toMap(KernelJson.toEnvelope(LEAST))).isEqualTo(LEAST);
    }

    @Test
    void whatIsNotToldIsEmptyAndNeverMissing() {
        Envelope envelope = KernelJson.toEnvelope(LEAST);

        assertThat(envelope.effective()).isEqualTo(FuzzyDate.parse("2008-03"));
        assertThat(envelope.status()).isEqualTo(FactStatus.ACTUAL);
        assertThat(envelope.decidedBy()).isEmpty();
        assertThat(envelope.evidence()).isEmpty();
        assertThat(envelope.gaps()).isEmpty();
        assertThat(envelope.caseId()).isNull();
        assertThat(envelope.source()).isNull();
    }

    @Test
    void theNamesAreThoseOfCloudEventsWhereItHasThem() {
        Envelope envelope = KernelJson.toEnvelope(LEAST).withCase(new SupportCaseId("moselle"));

        assertThat(KernelJson.toMap(envelope))
                .containsEntry("case", "moselle")
                .containsKeys("correlationid", "causationid")
                .doesNotContainKeys("caseId", "correlation", "causation");
    }

    @Test
    void theMapThatIsReadStaysAsItIs() {
        Map<String, Object> stored = Map.copyOf(LEAST);

        assertThat(KernelJson.toEnvelope(stored).withGaps(List.of())).isEqualTo(KernelJson.toEnvelope(LEAST));
        assertThat(stored).isEqualTo(LEAST);
    }
}
