package org.filrouge.folds.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.filrouge.folds.Told;
import org.filrouge.folds.casefile.Timeline.Entry;
import org.filrouge.kernel.correction.CorrectedFact;
import org.filrouge.kernel.correction.CorrectionEvent.Contested;
import org.filrouge.kernel.correction.CorrectionEvent.Rectified;
import org.filrouge.kernel.correction.CorrectionEvent.Retracted;
import org.filrouge.kernel.observation.ObservationEvent;
import org.filrouge.kernel.value.FuzzyDate;
import org.junit.jupiter.api.Test;

/** A case shows each fact as it stands, and beside it what was recorded first and what was said since. */
class AmendedTimelineTest {

    private final Told told = new Told()
            .fact("observation:x", "2008", need("a van"))
            .fact("observation:y", "2009", need("a shed"))
            .fact("observation:z", "2010", need("a roof"));

    @Test
    void aRedatedFactStandsAtItsTrueDateAndKeepsTheOneRecorded() {
        told.fact("observation:x", "2026", new Rectified("0", null, FuzzyDate.parse("2009-06")));

        assertThat(timeline()).extracting(entry -> entry.when().event()).containsExactly("1", "0", "2");
        Amended amended = timeline().get(1).amended();
        assertThat(amended.when().effective()).isEqualTo(FuzzyDate.parse("2008"));
        assertThat(amended.steps()).extracting(Amended.Step::event).containsExactly("3");
        assertThat(timeline().getFirst().amended()).isNull();
    }

    @Test
    void aFactToldAnewShowsBothTellings() {
        told.fact("observation:x", "2026", new Rectified("0", new CorrectedFact(need("two vans")), null));
        CaseView view = view();

        assertThat(view.observations().observed().getFirst().values()).containsEntry("subject", "two vans");
        Amended amended = view.timeline().entries().getFirst().amended();
        assertThat(amended.recorded().told()).isEqualTo(need("a van"));
        assertThat(amended.steps().getFirst().fact().told()).isEqualTo(need("two vans"));
    }

    @Test
    void aRetractedFactStaysInTheTimelineAndNowhereElse() {
        told.fact("observation:y", "2026", new Retracted("1"));

        assertThat(view().observations().observed()).hasSize(2);
        assertThat(timeline()).extracting(entry -> entry.when().event()).containsExactly("0", "1", "2");
        assertThat(timeline().get(1).amended().retracted()).isTrue();
        assertThat(view().timeline().standing())
                .extracting(entry -> entry.when().event())
                .containsExactly("0", "2");
    }

    @Test
    void aContestedFactStandsAndSaysSo() {
        told.fact("observation:y", "2026", new Contested("1", Told.organisation("a"), "no"));

        assertThat(view().observations().observed()).hasSize(3);
        assertThat(timeline().get(1).amended().contested()).isTrue();
        assertThat(timeline().get(1).amended().retracted()).isFalse();
    }

    private CaseView view() {
        return new CaseFold().fold("a-case", told.events());
    }

    private List<Entry> timeline() {
        return view().timeline().entries();
    }

    private static ObservationEvent.Recorded need(String subject) {
        return new ObservationEvent.Recorded("need-detected", 1, Map.of("subject", subject));
    }
}
