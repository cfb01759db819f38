package org.filrouge.folds.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.filrouge.folds.Told;
import org.filrouge.folds.casefile.Initiatives.Initiative;
import org.filrouge.kernel.initiative.GroupSize;
import org.filrouge.kernel.initiative.StrategicObjective;
import org.filrouge.kernel.initiative.TerritorialInitiativeEvent.*;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Territory;
import org.junit.jupiter.api.Test;

class InitiativesTest {

    private static final String INITIATIVE = "territorial-initiative:i";

    @Test
    void objectivesAreSupposedThenConfirmed() {
        Initiative initiative = initiative(new Told()
                .fact(INITIATIVE, "2011", new Launched(Territory.parse("DEP-29"), null, "2011"))
                .fact(
                        INITIATIVE,
                        "2012",
                        new ObjectiveHypothesised(
                                List.of(StrategicObjective.COMMON_VISION, StrategicObjective.LEGIBILITY), null))
                .fact(
                        INITIATIVE,
                        "2013",
                        new ObjectiveConfirmed(List.of(StrategicObjective.COMMON_VISION), "first session")));

        assertThat(initiative.hypothesised())
                .singleElement()
                .matches(aim -> aim.objectives().size() == 2);
        assertThat(initiative.confirmed()).singleElement().matches(aim -> "first session".equals(aim.session()));
        assertThat(initiative.round()).isEqualTo("2011");
    }

    @Test
    void eachSessionTellsItsGroupAgainstTheGuide() {
        Told told = new Told();
        for (String participants : List.of("3", "4", "15", "18", "UNKNOWN")) {
            told.fact(
                    INITIATIVE,
                    "2012",
                    new SessionHeld(StrategicObjective.COMMON_VISION, Measure.parse(participants), Measure.of(2)));
        }

        assertThat(initiative(told).sessions())
                .extracting(Initiatives.Session::size)
                .containsExactly(
                        GroupSize.BELOW_GUIDE,
                        GroupSize.WITHIN_GUIDE,
                        GroupSize.WITHIN_GUIDE,
                        GroupSize.ABOVE_GUIDE,
                        GroupSize.UNKNOWN);
    }

    private static Initiative initiative(Told told) {
        return new CaseFold()
                .fold("a-case", told.events())
                .initiatives()
                .initiatives()
                .getFirst();
    }
}
