package org.filrouge.folds.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StudyTest {

    @Test
    void strataAreThePartsOfTheWholeAndWhatIsNotToldComesLast() {
        Study study = study(Stratum.YEAR);
        assertThat(study.strata()).extracting(Study.Group::value).containsExactly("2008", "2010", Stratum.UNTOLD);
        assertThat(study.strata().stream()
                        .mapToInt(group -> group.curve().subjects())
                        .sum())
                .isEqualTo(study.whole().curve().subjects());
        assertThat(study.strata().stream()
                        .mapToInt(group -> group.subjects().size())
                        .sum())
                .isEqualTo(study.whole().subjects().size());
    }

    @Test
    void fatesCountEverybodyAndCurvesOnlyWhoCanBeFollowed() {
        Study.Group whole = study(Stratum.YEAR).whole();
        assertThat(whole.fates().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(4);
        assertThat(whole.fates()).containsEntry(Fate.ENDED, 2).containsEntry(Fate.START_UNKNOWN, 1);
        assertThat(whole.curve().subjects()).isEqualTo(3);
    }

    @Test
    void groupsThatWereAtRiskWhileSomethingEndedAreCompared() {
        LogRank test = study(Stratum.YEAR).test();
        assertThat(test).isNotNull();
        assertThat(test.degrees()).isEqualTo(1);
    }

    @Test
    void oneGroupAloneIsComparedWithNone() {
        assertThat(study(Stratum.KIND).test()).isNull();
        assertThat(Study.of(List.of(), Optional.empty()).test()).isNull();
    }

    private static Study study(Stratum by) {
        Story story = new Story()
                .filed("first", "2008-03")
                .ceased("first", "2010-01")
                .filed("second", "2010-01")
                .ceased("second", "2010-11")
                .filed("third", "2010-02")
                .observed("2012-02", "workforce", Map.of("organisation", "third", "fte", "3"))
                .filed("fourth", "XXXX");
        return Study.of(story.follow(Subjects.SHARED_ENTITIES), Optional.of(by));
    }
}
