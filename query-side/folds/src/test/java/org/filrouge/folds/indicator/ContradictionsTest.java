package org.filrouge.folds.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.folds.Told;
import org.filrouge.kernel.correction.ContestationOutcome;
import org.filrouge.kernel.correction.CorrectedHistory;
import org.filrouge.kernel.correction.CorrectionEvent.ContestationAnswered;
import org.filrouge.kernel.correction.CorrectionEvent.Contested;
import org.filrouge.kernel.correction.CorrectionEvent.Rectified;
import org.filrouge.kernel.correction.CorrectionEvent.Retracted;
import org.filrouge.kernel.indicator.Formula;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.organisation.Attribution;
import org.filrouge.kernel.organisation.ContractType;
import org.filrouge.kernel.organisation.OrganisationEvent.JobsConverted;
import org.filrouge.kernel.value.AnswerStatus;
import org.filrouge.kernel.value.FuzzyDate;
import org.junit.jupiter.api.Test;

/** What a reader is told beside a number: that sources disagree, that a fact is contested, that one was rectified. */
class ContradictionsTest {

    private static final Indicator CONVERTED = Indicator.of(
            "X1",
            "Emplois convertis",
            "Jobs converted",
            "somme",
            "sum",
            "jobs",
            new Formula.Sum(Selections.CONVERTED, List.of("count"), AnswerStatus.UNKNOWN, false));

    private final Told told = new Told().fact("organisation:a", "2009", converted(5));

    @Test
    void aContradictionAboutTheIndicatorLeavesNoOneNumberAndKeepsBothStatements() {
        told.fact("observation:x", "2010", contradiction(Map.of("indicator", "X1")));
        Answered answered = answered();

        assertThat(answered.finding().value().status()).isEqualTo(AnswerStatus.CONFLICTING);
        assertThat(answered.finding().events()).containsExactly("0", "1");
        assertThat(answered.statements()).containsExactly("five (report)", "six (minutes)");
        assertThat(answered.computed().number()).isEqualTo(BigDecimal.valueOf(5));
    }

    @Test
    void aContradictionAboutAFactBearsOnTheNumbersThatCountIt() {
        told.fact("observation:x", "2010", contradiction(Map.of("events", List.of("0"))));
        assertThat(answered().finding().value().status()).isEqualTo(AnswerStatus.CONFLICTING);
    }

    @Test
    void aContradictionAboutSomethingElsePlannedOrRetractedChangesNoNumber() {
        told.fact("observation:x", "2010", contradiction(Map.of()))
                .fact("observation:y", "2010", contradiction(Map.of("indicator", "X2", "events", List.of("9"))))
                .planned("observation:z", "2010", contradiction(Map.of("indicator", "X1")))
                .fact("observation:w", "2010", contradiction(Map.of("indicator", "X1")))
                .fact("observation:w", "2011", new Retracted("4"));
        Answered answered = answered();

        assertThat(answered.finding().number()).isEqualTo(BigDecimal.valueOf(5));
        assertThat(answered.computed()).isNull();
        assertThat(answered.statements()).isEmpty();
    }

    @Test
    void aContestedFactCountsAndIsNamedUntilSomebodyAnswers() {
        told.fact("organisation:a", "2010", new Contested("0", Told.organisation("a"), "four"));
        assertThat(answered().finding().number()).isEqualTo(BigDecimal.valueOf(5));
        assertThat(answered().contested()).containsExactly("0");

        told.fact("organisation:a", "2011", new ContestationAnswered("0", "1", ContestationOutcome.REJECTED));
        assertThat(answered().contested()).isEmpty();
    }

    @Test
    void aRectifiedFactIsNamed() {
        assertThat(answered().corrected()).isEmpty();
        told.fact("organisation:a", "2010", new Rectified("0", null, FuzzyDate.parse("2008")));
        assertThat(answered().corrected()).containsExactly("0");
    }

    private Answered answered() {
        CorrectedHistory history = CorrectedHistory.of(told.events());
        return Answered.of(CONVERTED, new Evaluation(history.standing(), LocalDate.of(2020, 1, 1)), history);
    }

    private static JobsConverted converted(int count) {
        return new JobsConverted(
                count, ContractType.SUBSIDISED_CONTRACT, ContractType.PERMANENT_CONTRACT, null, Attribution.NOT_STATED);
    }

    private static ObservationEvent.Recorded contradiction(Map<String, Object> about) {
        Map<String, Object> values = new HashMap<>(about);
        values.put("subject", "jobs");
        values.put("statements", List.of("five (report)", "six (minutes)"));
        return new ObservationEvent.Recorded("source-contradiction", 1, values);
    }
}
