package org.filrouge.folds.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.folds.indicator.Facts.number;
import static org.filrouge.folds.indicator.Facts.organisations;

import java.util.List;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.InvitationSent;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.StructureJoined;
import org.filrouge.kernel.collectiveengineering.CollectiveEngineeringEvent.StructuresTargeted;
import org.filrouge.kernel.collectiveengineering.ParticipationScope;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.mission.MissionEvent.PhaseCompleted;
import org.filrouge.kernel.mission.MissionEvent.Started;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Answer;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.MonthSpan;
import org.junit.jupiter.api.Test;

/** How support goes: who takes part, and how long it lasts. */
class SupportIndicatorsTest {

    private static final String ACTION = "collective-engineering:a";
    private static final String MISSION = "mission:m";

    @Test
    void twelveOfFourteenStructuresInvitedInCalvadosTookPart() {
        Facts facts = joined(new Facts().with(ACTION, "2004", invited(14)), 12, ParticipationScope.FULL);
        assertThat(facts.find("T1").value()).isEqualTo(number("85.7"));
        assertThat(facts.find("T1").events()).hasSize(13);
    }

    @Test
    void sevenOfTwelveStructuresTargetedInCaseBTookPartAndFollowersAreNotCounted() {
        StructuresTargeted targeted = new StructuresTargeted(null, List.of(), Measure.of(12));
        Facts facts = joined(new Facts().with(ACTION, "2003", targeted), 7, ParticipationScope.FULL);
        facts.with(ACTION, "2004", new StructureJoined(new OrganisationId("lycee"), ParticipationScope.PARTIAL));
        assertThat(facts.find("T1").value()).isEqualTo(number("58.3"));
    }

    @Test
    void withoutAnInvitationTheRateIsUnknown() {
        assertThat(joined(new Facts(), 7, ParticipationScope.FULL).find("T1").value())
                .isEqualTo(Answer.unknown());
    }

    @Test
    void supportInIsereLastedTwelveMonthsItsPauseIncluded() {
        Facts facts = new Facts()
                .with(MISSION, "2006-06", started(1))
                .with(MISSION, "2006-12", completed(1))
                .with(MISSION, "2007-03", started(2))
                .with(MISSION, "2007-06", completed(2));
        assertThat(facts.find("E7").value()).isEqualTo(number("12"));
        assertThat(facts.find("E7").events()).containsExactly("e0", "e3");
    }

    @Test
    void theGroupWasSupportedForNineMonths() {
        Facts facts = new Facts()
                .with(MISSION, "2006-07", started(1))
                .with(MISSION, "2007-04", completed(1))
                .with(MISSION, "2009", FactStatus.PLANNED, completed(2));
        assertThat(facts.find("E7").value()).isEqualTo(number("9"));
    }

    @Test
    void datesTooFuzzyForOneNumberGiveItsBounds() {
        Finding finding = new Facts()
                .with(MISSION, "2006", started(1))
                .with(MISSION, "2007-04", completed(1))
                .find("E7");
        assertThat(finding.value()).isEqualTo(Answer.unknown());
        assertThat(finding.span()).isEqualTo(new MonthSpan(4, 15));
    }

    @Test
    void aSupportThatNeverBeganHasNoLengthAndOneThatNeverEndedAnUnknownOne() {
        assertThat(new Facts().find("E7").value()).isEqualTo(Answer.notApplicable());
        assertThat(new Facts().with(MISSION, "2006-06", started(1)).find("E7").value())
                .isEqualTo(Answer.unknown());
    }

    private static Facts joined(Facts facts, int structures, ParticipationScope scope) {
        organisations("structure", structures)
                .forEach(structure -> facts.with(ACTION, "2004", new StructureJoined(structure, scope)));
        return facts;
    }

    private static InvitationSent invited(int structures) {
        return new InvitationSent(
                new OrganisationId("council"), organisations("structure", structures), Measure.UNKNOWN, null);
    }

    private static Started started(int phase) {
        return new Started(phase, null, null, null, List.of(), Measure.UNKNOWN);
    }

    private static PhaseCompleted completed(int phase) {
        return new PhaseCompleted(phase, Measure.UNKNOWN, Measure.UNKNOWN, Measure.UNKNOWN, null, null);
    }
}
