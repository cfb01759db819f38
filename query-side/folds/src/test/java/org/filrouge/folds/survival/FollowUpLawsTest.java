package org.filrouge.folds.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.filrouge.folds.testing.RandomHistory;
import org.filrouge.kernel.correction.CorrectedHistory;
import org.filrouge.kernel.event.RecordedEvent;

class FollowUpLawsTest {

    @Property(tries = 300)
    void theOrderInWhichFactsAreGivenChangesNobodysFate(
            @ForAll("facts") List<RecordedEvent> facts,
            @ForAll Subjects kind,
            @ForAll("days") LocalDate day,
            @ForAll Random random) {
        List<RecordedEvent> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);
        assertThat(FollowUp.of(kind, shuffled, day)).isEqualTo(FollowUp.of(kind, facts, day));
    }

    @Property(tries = 300)
    void whatCertainlyCameLaterOrHasNotHappenedIsNotSeen(
            @ForAll("facts") List<RecordedEvent> facts, @ForAll Subjects kind, @ForAll("days") LocalDate day) {
        List<RecordedEvent> seen = facts.stream()
                .filter(event -> event.envelope().isActual())
                .filter(event -> event.envelope().effective().earliest() == null
                        || !event.envelope().effective().earliest().isAfter(day))
                .toList();
        assertThat(FollowUp.of(kind, seen, day)).isEqualTo(FollowUp.of(kind, facts, day));
    }

    @Property(tries = 300)
    void everybodyHasOneFateAndMonthsOnlyWhereTheyCanBeCounted(
            @ForAll("facts") List<RecordedEvent> facts, @ForAll Subjects kind, @ForAll("days") LocalDate day) {
        List<Subject> subjects = FollowUp.of(kind, facts, day);
        assertThat(subjects).allSatisfy(subject -> {
            assertThat(subject.followed() != null).isEqualTo(subject.fate().isFollowed());
            assertThat(subject.strata()).containsOnlyKeys(Stratum.values());
            assertThat(subject.events())
                    .isSubsetOf(facts.stream().map(RecordedEvent::id).toList());
        });
        for (Stratum by : Stratum.values()) {
            Study study = Study.of(subjects, Optional.of(by));
            assertThat(study.strata().stream()
                            .mapToInt(group -> group.curve().ended())
                            .sum())
                    .isEqualTo(study.whole().curve().ended());
        }
    }

    @Property(tries = 300)
    void everyOrganisationStandsOnceAtEveryWave(
            @ForAll("facts") List<RecordedEvent> facts, @ForAll("days") LocalDate day) {
        Cohorts cohorts = Cohorts.of(facts, day);
        assertThat(cohorts.cohorts().stream().mapToInt(Cohorts.Cohort::size).sum())
                .isEqualTo(FollowUp.of(Subjects.ORGANISATIONS, facts, day).size());
        assertThat(cohorts.cohorts()).allSatisfy(cohort -> assertThat(cohort.waves())
                .allSatisfy(wave -> assertThat(wave.counts().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                        .isEqualTo(cohort.size())));
    }

    @Provide
    Arbitrary<List<RecordedEvent>> facts() {
        return Arbitraries.oneOf(
                Arbitraries.randomValue(RandomStory::of),
                RandomHistory.logs(1, 100).map(log -> CorrectedHistory.of(log).standing()));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(2004, 2030).map(year -> LocalDate.of(year, 6, 15));
    }
}
