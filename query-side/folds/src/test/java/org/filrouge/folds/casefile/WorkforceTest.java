package org.filrouge.folds.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.filrouge.folds.Told;
import org.filrouge.folds.casefile.Workforce.Ratios;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.value.Answer;
import org.junit.jupiter.api.Test;

class WorkforceTest {

    @Test
    void reportedFiguresAreSetAgainstEachOtherAndRoundedHalfUpAtTheVeryEnd() {
        Ratios ratios = ratios(Map.of(
                "organisation",
                "pa-iss",
                "hours",
                85_000,
                "fte",
                47,
                "insertionEmployees",
                200,
                "permanentEmployees",
                11,
                "budget",
                Map.of("amount", 1_300_000, "basis", "NOT_STATED")));
        assertThat(ratios)
                .isEqualTo(new Ratios(
                        Answer.of("1808.51"), Answer.of("27659.57"), Answer.of("6500.00"), Answer.of("18.18")));
    }

    @Test
    void aFigureThatIsNotToldOrNotKnownLeavesItsRatiosUnknown() {
        Ratios ratios = ratios(Map.of("organisation", "pa-iss", "hours", "UNKNOWN", "fte", 47));
        assertThat(ratios)
                .isEqualTo(new Ratios(Answer.unknown(), Answer.unknown(), Answer.unknown(), Answer.unknown()));
    }

    @Test
    void nothingIsSetAgainstZero() {
        assertThat(ratios(Map.of("organisation", "pa-iss", "hours", 85_000, "fte", 0))
                        .hoursPerFte())
                .isEqualTo(Answer.notApplicable());
    }

    @Test
    void otherObservationsReportNoStaff() {
        Told told = new Told()
                .fact(
                        "observation:o",
                        "2008",
                        new ObservationEvent.Recorded("need-detected", 1, Map.of("subject", "s")));
        assertThat(new CaseFold().fold("a-case", told.events()).workforce().reports())
                .isEmpty();
    }

    private static Ratios ratios(Map<String, Object> reported) {
        Told told = new Told().fact("observation:o", "2008", new ObservationEvent.Recorded("workforce", 1, reported));
        return new CaseFold()
                .fold("a-case", told.events())
                .workforce()
                .reports()
                .getFirst()
                .ratios();
    }
}
