package org.filrouge.folds.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.folds.indicator.Facts.number;
import static org.filrouge.folds.indicator.Facts.organisations;
import static org.filrouge.folds.indicator.Facts.parts;

import java.util.List;
import java.util.Map;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.CommitteeMet;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.StructureJoined;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.StructuresTargeted;
import org.filrouge.kernel.collectiveengineering.ParticipationScope;
import org.filrouge.kernel.commitment.CommitmentEvent;
import org.filrouge.kernel.diagnosis.DiagnosisEvent;
import org.filrouge.kernel.diagnosis.DocumentPresence;
import org.filrouge.kernel.mission.MissionEvent.PhaseCompleted;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Answer;
import org.filrouge.kernel.value.Measure;
import org.junit.jupiter.api.Test;

/** Who takes part, for how long, and who answers for what is promised. */
class ParticipationIndicatorsTest {

    private static final String ACTION = "collective-engineering:a";

    @Test
    void fiveOfTwelveDidNotJoinAndFollowersInPartAreCountedApart() {
        Facts facts = joined(new Facts().with(ACTION, "2003", targeted("12")), 7, ParticipationScope.FULL);
        facts.with(ACTION, "2004", new StructureJoined(new OrganisationId("lycee"), ParticipationScope.PARTIAL));
        assertThat(facts.find("T2").value()).isEqualTo(number("5"));
        assertThat(facts.find("T3").value()).isEqualTo(number("1"));
        assertThat(new Facts().find("T2").value()).isEqualTo(Answer.unknown());
        assertThat(new Facts().find("T3").value()).isEqualTo(number("0"));
    }

    @Test
    void structuresOfTwoActionsAreCountedTogetherEvenWhereOnlyTheirNumberIsTold() {
        Facts facts = new Facts()
                .with(ACTION, "2003", targeted("12"))
                .with("collective-engineering:b", "2003", targeted("14"));
        assertThat(joined(facts, 13, ParticipationScope.FULL).find("T1").value())
                .isEqualTo(number("50.0"));
    }

    @Test
    void hoursAndHalfDaysOfMeetingsStandApart() {
        Facts facts = new Facts()
                .with(ACTION, "2004", met(Measure.of(20), Measure.NOT_APPLICABLE))
                .observed("2004", "work-session", Map.of("session", "one", "collectiveHalfDays", 1))
                .observed("2005", "work-session", Map.of("session", "two", "collectiveHalfDays", 1));
        assertThat(parts(facts.find("T13"))).containsExactly("hours: 20", "half-days: 2");
        facts.with(ACTION, "2006", met(Measure.UNKNOWN, Measure.of(3)));
        assertThat(parts(facts.find("T13"))).containsExactly("hours: 20", "half-days: 5");
        facts.with(ACTION, "2007", met(Measure.UNKNOWN, Measure.UNKNOWN));
        assertThat(parts(facts.find("T13"))).containsExactly("hours: UNKNOWN", "half-days: 5");
        assertThat(new Facts().find("T13").value()).isEqualTo(Answer.unknown());
    }

    @Test
    void eachStructureHadTheCollectiveTimeAndItsShareOfTheIndividual() {
        Facts facts = joined(new Facts(), 4, ParticipationScope.FULL)
                .with("mission:m", "2005", phase(1, "3", "10"))
                .with("mission:m", "2006", phase(2, "1", "0"));
        assertThat(facts.find("T14").value()).isEqualTo(number("6.5"));
        facts.with("mission:m", "2007", phase(3, "1", "UNKNOWN"));
        assertThat(facts.find("T14").value()).isEqualTo(Answer.unknown());
    }

    @Test
    void everyStructureAdoptedItsProjectAndHadItsDiagnosis() {
        Facts facts = joined(new Facts(), 2, ParticipationScope.FULL)
                .with(
                        "diagnosis:d",
                        "2004",
                        new DiagnosisEvent.Completed(
                                organisations("structure", 2), DocumentPresence.YES, List.of(), List.of()))
                .observed("2006", "establishment-project-adopted", Map.of("organisation", "structure-1"));
        assertThat(facts.find("T15").value()).isEqualTo(number("50.0"));
        assertThat(facts.find("E12").value()).isEqualTo(number("100.0"));
        assertThat(joined(new Facts(), 2, ParticipationScope.FULL).find("T15").value())
                .isEqualTo(Answer.unknown());
        assertThat(new Facts().find("E12").value()).isEqualTo(Answer.unknown());
    }

    @Test
    void participantsOfSessionsAreAddedAndApproximateNumbersSaidToBeSo() {
        Facts facts = new Facts()
                .observed(
                        "2008-12",
                        "work-session",
                        Map.of("session", "s", "participants", 40, "participantsAbout", "YES"))
                .observed("2009", "work-session", Map.of("session", "t", "participants", 5))
                .observed("2009", "work-session", Map.of("session", "u"));
        assertThat(parts(facts.find("T19"))).containsExactly("participants: 45", "about: 1");
        assertThat(new Facts().find("T19").value()).isEqualTo(Answer.unknown());
    }

    @Test
    void aPromiseIsWithoutFollowUpUntilItIsKeptOrOwned() {
        Facts facts = new Facts()
                .with("commitment:a", "2008", made(null))
                .with("commitment:b", "2008", made("owner"))
                .with("commitment:c", "2008", made(null))
                .with("commitment:c", "2009", new CommitmentEvent.Kept(null))
                .with("commitment:d", "2008", made(null))
                .with("commitment:d", "2009", new CommitmentEvent.Broken(null));
        assertThat(parts(facts.find("T9"))).containsExactly("without: 2", "made: 4", "kept: 1");
        assertThat(facts.find("T10").value()).isEqualTo(number("33.3"));
        facts.with("commitment:d", "2010", new CommitmentEvent.TakenOver(new OrganisationId("platform")));
        assertThat(facts.find("T9").value()).isEqualTo(number("1"));
        assertThat(facts.find("T10").value()).isEqualTo(number("66.7"));
        assertThat(new Facts().find("T9").value()).isEqualTo(number("0"));
        assertThat(new Facts().find("T10").value()).isEqualTo(Answer.notApplicable());
    }

    @Test
    void aidedJobsAreAShareOfThoseReportedAndFamiliesOfThoseWhoTellThem() {
        Facts facts = new Facts()
                .observed("2006", "workforce", Map.of("organisation", "one", "headcount", 13, "aidedContracts", 2))
                .observed("2005", "workforce", Map.of("organisation", "one", "families", 115));
        assertThat(facts.find("T16").value()).isEqualTo(number("15.4"));
        assertThat(facts.find("T17").value()).isEqualTo(number("115"));
        facts.observed("2006", "workforce", Map.of("organisation", "two", "headcount", 5));
        assertThat(facts.find("T16").value()).isEqualTo(Answer.unknown());
        assertThat(new Facts().find("T17").value()).isEqualTo(Answer.unknown());
    }

    private static CommitmentEvent.Made made(String owner) {
        return new CommitmentEvent.Made(
                List.of(), List.of(), "object", List.of(), null, owner == null ? null : new OrganisationId(owner));
    }

    private static CommitteeMet met(Measure hours, Measure halfDays) {
        return new CommitteeMet("animation", Measure.of(1), hours, halfDays, List.of());
    }

    private static PhaseCompleted phase(int phase, String collective, String individual) {
        return new PhaseCompleted(
                phase, Measure.UNKNOWN, Measure.parse(collective), Measure.parse(individual), null, null);
    }

    private static StructuresTargeted targeted(String count) {
        return new StructuresTargeted(null, List.of(), Measure.parse(count));
    }

    private static Facts joined(Facts facts, int structures, ParticipationScope scope) {
        organisations("structure", structures)
                .forEach(structure -> facts.with(ACTION, "2004", new StructureJoined(structure, scope)));
        return facts;
    }
}
