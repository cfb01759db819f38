package org.filrouge.folds.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.filrouge.folds.Told;
import org.filrouge.kernel.indicator.Formula;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.value.AnswerStatus;
import org.filrouge.kernel.value.TaxBasis;
import org.junit.jupiter.api.Test;

class ReportedWorkforceTest {

    @Test
    void theLatestReportOfEachStructureCounts() {
        Told told = new Told()
                .fact("observation:a", "2007", report("one", 1_000, 1, 10_000))
                .fact("observation:b", "2008", report("one", 3_000, 2, 30_000))
                .fact("observation:c", "2006", report("two", 1_000, 1, 10_000));
        assertThat(of("E17", told).value().value()).isEqualTo(new BigDecimal("1333.33"));
        assertThat(of("F13", told).value().value()).isEqualTo(new BigDecimal("13333.33"));
        assertThat(of("F13", told).basis()).isEqualTo(TaxBasis.NOT_STATED);
        assertThat(of("F13", told).events()).containsExactly("2", "1");
    }

    @Test
    void fteAreReportedAndNeverWorkedOutFromHours() {
        Told told = new Told().fact("observation:a", "2008", workforce(Map.of("organisation", "one", "hours", 85_000)));
        assertThat(of("F12", told).value().status()).isEqualTo(AnswerStatus.UNKNOWN);
        assertThat(of("E17", told).value().status()).isEqualTo(AnswerStatus.UNKNOWN);
    }

    @Test
    void whereNobodyReportedThereIsNothingToKnow() {
        assertThat(of("E17", new Told()).value().status()).isEqualTo(AnswerStatus.UNKNOWN);
        assertThat(of("E17", new Told()).events()).isEmpty();
    }

    private static Finding of(String code, Told told) {
        Formula formula = Indicators.byCode(code).orElseThrow().formula();
        return new Evaluation(told.events(), LocalDate.of(2026, 1, 1)).of(formula);
    }

    private static ObservationEvent report(String organisation, int hours, int fte, int budget) {
        return workforce(Map.of(
                "organisation",
                organisation,
                "hours",
                hours,
                "fte",
                fte,
                "budget",
                Map.of("amount", budget, "basis", "NOT_STATED")));
    }

    private static ObservationEvent workforce(Map<String, Object> values) {
        return new ObservationEvent.Recorded("workforce", 1, values);
    }
}
