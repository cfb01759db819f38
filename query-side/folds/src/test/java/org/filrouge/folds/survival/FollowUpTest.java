package org.filrouge.folds.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.folds.survival.Story.organisations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.filrouge.kernel.employergroup.EmployerGroupEvent.ActivityCeased;
import org.filrouge.kernel.merger.MergerEvent.MergedEntityCreated;
import org.filrouge.kernel.organisation.OrganisationEvent.EmployeeRecruited;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.sharedservice.SharedServiceEvent;
import org.filrouge.kernel.value.Known;
import org.junit.jupiter.api.Test;

class FollowUpTest {

    @Test
    void aGroupLivesFromItsFilingToTheEndOfItsActivity() {
        Story story = new Story().filed("ge", "2008-03-12").ceased("ge", "2010-01");
        assertThat(said(story, Subjects.SHARED_ENTITIES)).containsExactly("ge 1 ENDED 22 [22..22]");
        assertThat(story.follow(Subjects.SHARED_ENTITIES).getFirst().events()).containsExactly("0", "1");
    }

    @Test
    void anEndThatIsPlannedOrStillToComeIsNone() {
        Story story = new Story()
                .filed("ge", "2008-03-12")
                .planned("employer-group:ge", "2010-01", new ActivityCeased(List.of()));
        assertThat(said(story, Subjects.SHARED_ENTITIES)).containsExactly("ge 1 LOST 0 [0..0]");
        Story later = new Story().filed("ge", "2008-03-12").ceased("ge", "2010-01");
        assertThat(later.follow(Subjects.SHARED_ENTITIES, LocalDate.of(2009, 1, 1)))
                .extracting(Story::said)
                .containsExactly("ge 1 STILL_THERE 0 [0..0]");
    }

    @Test
    void silenceIsNoSurvivalTheLastSignIsTheLastMonthFollowed() {
        Story story = new Story().filed("ge", "2008-03-12").hired("ge", "2008-09", 1);
        assertThat(said(story, Subjects.SHARED_ENTITIES)).containsExactly("ge 1 LOST 6 [6..6]");
        assertThat(story.follow(Subjects.SHARED_ENTITIES, LocalDate.of(2009, 6, 1)))
                .extracting(Story::said)
                .containsExactly("ge 1 STILL_THERE 6 [6..6]");
    }

    @Test
    void fuzzyDatesGiveTheFewestAndTheMostMonths() {
        Story story = new Story()
                .fact("merger:m", "2007", new MergedEntityCreated(new OrganisationId("whole"), organisations("a", "b")))
                .recruited("whole", "2009-10/2009-12", 1);
        assertThat(said(story, Subjects.SHARED_ENTITIES)).containsExactly("whole 1 LOST 33 [22..35]");
    }

    @Test
    void aHireToldOnlyToFollowTheFilingMayHaveComeAnyTimeBeforeTheEnd() {
        Story story = new Story()
                .filed("ge", "2008-03-12")
                .hired("ge", "2008-03-12/..", 1)
                .ceased("ge", "2010-01");
        assertThat(said(story, Subjects.JOBS)).containsExactly("ge 1 ENDED 22 [0..22]");
    }

    @Test
    void aJobNobodySawAgainIsFollowedForNoMonthAndIsNoEnd() {
        assertThat(said(new Story().recruited("shop", "2009-10", 2), Subjects.JOBS))
                .containsExactly("shop 2 LOST 0 [0..0]");
    }

    @Test
    void aStartWithoutADateIsCountedApartAndNeverAsZero() {
        Story story = new Story().recruited("shop", "XXXX", 1).recruited("shop", "../2009", 1);
        assertThat(said(story, Subjects.JOBS)).containsExactly("shop 1 START_UNKNOWN", "shop 1 START_UNKNOWN");
        Study study = Study.of(story.follow(Subjects.JOBS), java.util.Optional.empty());
        assertThat(study.whole().curve().subjects()).isZero();
        assertThat(study.whole().fates()).containsEntry(Fate.START_UNKNOWN, 2);
    }

    @Test
    void anEndWithoutADateIsKnownToHaveComeAndNotWhen() {
        Story story = new Story().filed("ge", "2008-03-12").ceased("ge", "XXXX");
        assertThat(said(story, Subjects.SHARED_ENTITIES)).containsExactly("ge 1 END_UNKNOWN");
    }

    @Test
    void fewerPersonsInARoleThanBeforeAreJobsThatEndedInBetween() {
        Story story = new Story()
                .recruited("shop", "2010-01", 3)
                .observed("2011-01", "jobs-followed", followed("3"))
                .observed("2012-01", "jobs-followed", followed("1"));
        assertThat(said(story, Subjects.JOBS)).containsExactly("shop 2 ENDED 12 [12..24]", "shop 1 LOST 24 [24..24]");
    }

    @Test
    void aNumberOfPersonsThatIsNotKnownTellsNothingOfTheJobs() {
        Story story =
                new Story().recruited("shop", "2010-01", 3).observed("2011-01", "jobs-followed", followed("UNKNOWN"));
        assertThat(said(story, Subjects.JOBS)).containsExactly("shop 3 LOST 0 [0..0]");
    }

    @Test
    void anotherRoleOrAnotherEmployerIsAnotherJob() {
        Story story = new Story()
                .recruited("shop", "2010-01", 1)
                .fact("organisation:other", "2010-01", new EmployeeRecruited("clerk", 1))
                .fact("organisation:shop", "2010-01", new EmployeeRecruited("cook", 1))
                .observed("2011-01", "jobs-followed", followed("0"));
        assertThat(said(story, Subjects.JOBS))
                .containsExactlyInAnyOrder("shop 1 ENDED 0 [0..12]", "other 1 LOST 0 [0..0]", "shop 1 LOST 0 [0..0]");
    }

    @Test
    void jobsEndWithTheirEmployer() {
        Story story =
                new Story().recruited("shop", "2010-01", 2).observed("2010-11", "organisation-ceased", of("shop"));
        assertThat(said(story, Subjects.JOBS)).containsExactly("shop 2 ENDED 10 [10..10]");
    }

    @Test
    void anOrganisationIsFollowedFromTheEndOfItsSupport() {
        Story story = new Story()
                .supported("insertion", "DEP-13", "shop", "club")
                .supportEnded("2010-06")
                .observed("2011-06", "workforce", Map.of("organisation", "shop", "fte", "4"))
                .observed("2012-12", "organisation-ceased", of("club"));
        assertThat(said(story, Subjects.ORGANISATIONS))
                .containsExactly("club 1 ENDED 30 [30..30]", "shop 1 LOST 12 [12..12]");
    }

    @Test
    void whoWasOnlyNamedByOthersWasNotSeen() {
        Story story = new Story()
                .supported("insertion", "DEP-13", "shop")
                .supportEnded("2010-06")
                .filed("ge", "2012-06");
        assertThat(said(story, Subjects.ORGANISATIONS)).containsExactly("shop 1 LOST 0 [0..0]");
    }

    @Test
    void aFollowUpThatFindsNobodyActiveTellsAnEndSinceTheLastSign() {
        Story story = new Story()
                .supported("insertion", "DEP-13", "shop")
                .supportEnded("2010-06")
                .observed("2010-12", "follow-up", asked("shop", "6", "YES", "YES"))
                .observed("2011-06", "follow-up", asked("shop", "12", "YES", "NO"));
        assertThat(said(story, Subjects.ORGANISATIONS)).containsExactly("shop 1 ENDED 6 [6..12]");
    }

    @Test
    void aFollowUpWithoutAnAnswerIsNeitherASignNorAnEnd() {
        Story story = new Story()
                .supported("insertion", "DEP-13", "shop")
                .supportEnded("2010-06")
                .observed("2011-06", "follow-up", Map.of("organisation", "shop", "wave", "12", "answered", "NO"));
        assertThat(said(story, Subjects.ORGANISATIONS)).containsExactly("shop 1 LOST 0 [0..0]");
    }

    @Test
    void aMergerIsNoEndOfThoseWhoMerged() {
        Story story = new Story()
                .supported("insertion", "DEP-38", "a", "b")
                .supportEnded("2007-06")
                .fact(
                        "merger:m",
                        "2007",
                        new MergedEntityCreated(new OrganisationId("whole"), organisations("a", "b")));
        assertThat(said(story, Subjects.ORGANISATIONS))
                .containsExactly("a 1 PASSED_ON 0 [0..6]", "b 1 PASSED_ON 0 [0..6]");
    }

    @Test
    void whatEndedBeforeTheFollowUpBeginsIsCountedApart() {
        Story story = new Story()
                .supported("insertion", "DEP-13", "shop")
                .supportEnded("2010-06")
                .observed("2009", "organisation-ceased", of("shop"));
        assertThat(said(story, Subjects.ORGANISATIONS)).containsExactly("shop 1 BEFORE_START");
    }

    @Test
    void aServiceWithoutAnEntityOfItsOwnLivesFromItsOpening() {
        Story story = new Story()
                .fact("shared-service:cars", "2004-05", new SharedServiceEvent.Opened(null, Known.NO))
                .fact("shared-service:cars", "2006-05", new SharedServiceEvent.VehicleRequested("r", "work"));
        assertThat(said(story, Subjects.SHARED_ENTITIES)).containsExactly("cars 1 LOST 24 [24..24]");
    }

    @Test
    void everySubjectHasOneValueOfEachStratum() {
        Story story =
                new Story().supported("insertion", "DEP-13", "shop", "club").supportEnded("2010-06");
        assertThat(story.follow(Subjects.ORGANISATIONS).getFirst().strata())
                .containsEntry(Stratum.SECTOR, "insertion")
                .containsEntry(Stratum.TERRITORY, "DEP-13")
                .containsEntry(Stratum.YEAR, "2010")
                .containsEntry(Stratum.SUPPORT, Stratum.COLLECTIVE)
                .containsEntry(Stratum.KIND, Stratum.UNTOLD);
    }

    private static List<String> said(Story story, Subjects kind) {
        return story.follow(kind).stream().map(Story::said).toList();
    }

    private static Map<String, Object> followed(String present) {
        return Map.of("organisation", "shop", "role", "clerk", "present", present);
    }

    private static Map<String, Object> of(String organisation) {
        return Map.of("organisation", organisation);
    }

    static Map<String, Object> asked(String organisation, String wave, String answered, String active) {
        return Map.of("organisation", organisation, "wave", wave, "answered", answered, "active", active);
    }
}
