package org.filrouge.folds.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.folds.survival.FollowUpTest.asked;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.filrouge.folds.survival.Cohorts.Cohort;
import org.filrouge.folds.survival.Wave.Response;
import org.junit.jupiter.api.Test;

class CohortsTest {

    private static final LocalDate DAY = LocalDate.of(2012, 1, 15);

    @Test
    void eachOrganisationStandsSomewhereAtEachWave() {
        Cohort cohort = cohorts().getFirst();
        assertThat(cohort.year()).isEqualTo("2010");
        assertThat(cohort.waves()).hasSize(5).allSatisfy(wave -> assertThat(wave.counts().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(cohort.size()));
    }

    @Test
    void silenceAnUnknownAnswerAnEndAndAWaveNotYetOverAreToldApart() {
        assertThat(cohorts().getFirst().waves())
                .extracting(CohortsTest::said)
                .containsExactly(
                        "0: 0 answered 0 unknown 4 silent 0 ended 0 not yet",
                        "6: 1 answered 1 unknown 2 silent 0 ended 0 not yet",
                        "12: 1 answered 0 unknown 2 silent 1 ended 0 not yet",
                        "24: 0 answered 0 unknown 0 silent 1 ended 3 not yet",
                        "36: 0 answered 0 unknown 0 silent 1 ended 3 not yet");
    }

    @Test
    void theResponseRateIsOfThoseFromWhomAnAnswerWasDue() {
        Wave sixth = cohorts().getFirst().waves().get(1);
        assertThat(List.of(sixth.answered(), sixth.due())).containsExactly(2, 4);
        Wave twelfth = cohorts().getFirst().waves().get(2);
        assertThat(List.of(twelfth.answered(), twelfth.due())).containsExactly(1, 3);
    }

    @Test
    void aReportThatMayLieOutsideTheWindowIsSaidToBeImprecise() {
        Story story = new Story()
                .supported("insertion", "DEP-13", "shop")
                .supportEnded("2010-06")
                .observed("2011", "workforce", Map.of("organisation", "shop", "fte", "4"));
        assertThat(story.cohorts(DAY).cohorts().getFirst().waves())
                .extracting(Wave::imprecise)
                .containsExactly(0, 1, 1, 0, 0);
    }

    @Test
    void anOrganisationWhoseSupportHasNoDatedEndIsInNoWaveAndCountedApart() {
        Story story = new Story().supported("insertion", "DEP-13", "shop").supportEnded("XXXX");
        assertThat(story.cohorts(DAY).cohorts()).containsExactly(new Cohort(Stratum.UNTOLD, 1, List.of()));
    }

    private static List<Cohort> cohorts() {
        return new Story()
                .supported("insertion", "DEP-13", "shop", "club", "farm", "mute")
                .supportEnded("2010-06")
                .observed("2010-12", "follow-up", asked("shop", "6", "YES", "YES"))
                .observed("2010-12", "workforce", Map.of("organisation", "club", "fte", "UNKNOWN"))
                .observed("2011-06", "follow-up", Map.of("organisation", "mute", "wave", "12", "answered", "NO"))
                .observed("2011-05", "workforce", Map.of("organisation", "shop", "fte", "UNKNOWN", "hours", "5"))
                .observed("2011-07", "organisation-ceased", Map.of("organisation", "farm"))
                .cohorts(DAY)
                .cohorts();
    }

    private static String said(Wave wave) {
        return "%d: %d answered %d unknown %d silent %d ended %d not yet"
                .formatted(
                        wave.months(),
                        wave.of(Response.ANSWERED),
                        wave.of(Response.UNKNOWN),
                        wave.of(Response.NO_ANSWER),
                        wave.of(Response.ENDED),
                        wave.of(Response.NOT_YET));
    }
}
