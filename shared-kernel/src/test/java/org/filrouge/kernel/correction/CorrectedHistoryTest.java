package org.filrouge.kernel.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;
import static org.filrouge.kernel.correction.Log.dated;
import static org.filrouge.kernel.correction.Log.recruited;
import static org.filrouge.kernel.correction.Log.rectified;
import static org.filrouge.kernel.correction.Log.retracted;

import java.util.List;
import java.util.Map;
import org.filrouge.kernel.correction.CorrectionEvent.ContestationAnswered;
import org.filrouge.kernel.correction.CorrectionEvent.Contested;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.organisation.OrganisationEvent.Registered;
import org.filrouge.kernel.value.FuzzyDate;
import org.junit.jupiter.api.Test;

class CorrectedHistoryTest {

    @Test
    void aRectifiedFactStandsInItsOwnPlaceWithWhatItShouldHaveTold() {
        Log log = new Log().says(recruited(1)).says(recruited(2)).says(rectified(0, 7));

        assertThat(standing(log)).containsExactly(recruited(7), recruited(2));
        assertThat(history(log).standing())
                .extracting(RecordedEvent::id, RecordedEvent::position)
                .containsExactly(tuple("0", 0L), tuple("1", 1L));
    }

    @Test
    void theOriginalStaysInEveryFactsHistory() {
        Log log = new Log().says(recruited(1)).says(rectified(0, 7)).says(rectified(0, 8));
        FactHistory fact = history(log).about("0").orElseThrow();

        assertThat(fact.original()).isEqualTo(log.events().getFirst());
        assertThat(fact.versions())
                .extracting(RecordedEvent::event)
                .containsExactly(recruited(1), recruited(7), recruited(8));
        assertThat(history(log).about("2")).contains(fact);
    }

    @Test
    void whatARectificationLeavesOutStaysAsItStands() {
        Log log = new Log().says(recruited(1)).says(rectified(0, 7)).says(dated(0, "2009-03-01"));
        RecordedEvent standing = history(log).standing().getFirst();

        assertThat(standing.event()).isEqualTo(recruited(7));
        assertThat(standing.envelope().effective()).isEqualTo(FuzzyDate.parse("2009-03-01"));
        assertThat(standing.envelope().wording()).isNull();
        assertThat(standing.envelope().decidedBy())
                .isEqualTo(log.events().getFirst().envelope().decidedBy());
    }

    @Test
    void aRetractedFactStandsNoMoreUntilARectificationAssertsItAgain() {
        Log log = new Log().says(recruited(1)).says(retracted(0));
        assertThat(standing(log)).isEmpty();

        log.says(dated(0, "2010"));
        assertThat(standing(log)).containsExactly(recruited(1));
    }

    @Test
    void aCorrectionCountsFromItsPlaceInTheLogOn() {
        Log log = new Log().says(recruited(1)).says(rectified(0, 7)).says(retracted(0));

        assertThat(knownAt(log, 0)).isEmpty();
        assertThat(knownAt(log, 1)).containsExactly(recruited(1));
        assertThat(knownAt(log, 2)).containsExactly(recruited(7));
        assertThat(knownAt(log, 3)).isEmpty();
    }

    @Test
    void nothingIsSaidByACorrectionOfAnotherStreamOfAnotherKindOrNotMade() {
        Log log = new Log()
                .says(recruited(1))
                .says("organisation:agir", FactStatus.ACTUAL, rectified(0, 7))
                .says(Log.STREAM, FactStatus.PLANNED, rectified(0, 7))
                .says(new CorrectionEvent.Rectified("0", new CorrectedFact(new Registered(null)), null))
                .says(rectified(99, 7))
                .says(retracted(2));

        assertThat(standing(log)).containsExactly(recruited(1));
        assertThat(history(log).facts()).hasSize(1);
        assertThat(history(log).about("99")).isEmpty();
    }

    @Test
    void anObservationStaysOfItsKind() {
        var need = new ObservationEvent.Recorded("need-detected", 1, Map.of("subject", "a"));
        var point = new ObservationEvent.Recorded("vigilance-point", 1, Map.of("subject", "b"));
        var told = new ObservationEvent.Recorded("need-detected", 1, Map.of("subject", "c"));
        Log log = new Log()
                .says(need)
                .says(new CorrectionEvent.Rectified("0", new CorrectedFact(point), null))
                .says(new CorrectionEvent.Rectified("0", new CorrectedFact(told), null));

        assertThat(standing(log)).containsExactly(told);
    }

    @Test
    void aContestedFactStandsAndIsContestedUntilSomebodyAnswers() {
        Log log = new Log().says(recruited(1)).says(new Contested("0", Log.ELIPS, "two were hired"));
        assertThat(standing(log)).containsExactly(recruited(1));
        assertThat(history(log).about("0").orElseThrow().openContestations()).containsExactly("1");

        log.says(new ContestationAnswered("0", "1", ContestationOutcome.REJECTED));
        assertThat(history(log).about("0").orElseThrow().openContestations()).isEmpty();
        assertThat(history(log).about("0").orElseThrow().contestation("1")).isNotNull();
        assertThat(history(log).about("0").orElseThrow().contestation("2")).isNull();
    }

    @Test
    void aCorrectionIsNeverTheFactOfAnother() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CorrectedFact(retracted(0)));
    }

    private static CorrectedHistory history(Log log) {
        return CorrectedHistory.of(log.events());
    }

    private static List<Object> standing(Log log) {
        return history(log).standing().stream()
                .<Object>map(RecordedEvent::event)
                .toList();
    }

    private static List<Object> knownAt(Log log, long size) {
        return CorrectedHistory.knownAt(log.events(), size).standing().stream()
                .<Object>map(RecordedEvent::event)
                .toList();
    }
}
