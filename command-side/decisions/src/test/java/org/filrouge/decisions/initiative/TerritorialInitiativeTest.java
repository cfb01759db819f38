package org.filrouge.decisions.initiative;

import static org.filrouge.decisions.Fact.on;
import static org.filrouge.kernel.initiative.StrategicObjective.*;
import static org.filrouge.kernel.initiative.TerritorialInitiativeRefusal.*;

import java.util.List;
import org.filrouge.decisions.Rules;
import org.filrouge.kernel.initiative.StrategicObjective;
import org.filrouge.kernel.initiative.TerritorialInitiativeEvent;
import org.filrouge.kernel.initiative.TerritorialInitiativeEvent.*;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Territory;
import org.junit.jupiter.api.Test;

class TerritorialInitiativeTest extends Rules<TerritorialInitiativeEvent, TerritorialInitiative.State> {

    private static final Launched LAUNCHED = new Launched(Territory.parse("DEP-29"), null, "2013");
    private static final ObjectiveHypothesised SUPPOSED = supposed(COMMON_VISION, LEGIBILITY);

    TerritorialInitiativeTest() {
        super(new TerritorialInitiative());
    }

    @Test
    void anApproachIsLaunchedOnce() {
        givenNothing().when(LAUNCHED).then(LAUNCHED);
        given(on("2011", LAUNCHED))
                .when(LAUNCHED)
                .then(refused(ALREADY_LAUNCHED))
                .saying("This approach is already launched (2011).");
    }

    @Test
    void onlyALaunchedApproachHasObjectivesAndSessions() {
        given(LAUNCHED).when(SUPPOSED).then(SUPPOSED);
        givenNothing().when(SUPPOSED).then(refused(NOT_LAUNCHED));
        givenNothing().when(session("8")).then(refused(NOT_LAUNCHED));
        given(on("2011", LAUNCHED).planned()).when(SUPPOSED).then(refused(NOT_LAUNCHED));
    }

    @Test
    void theSharedViewIsAlwaysAimedAt() {
        given(LAUNCHED).when(supposed(COMMON_VISION)).then(supposed(COMMON_VISION));
        given(LAUNCHED).when(supposed(STRUCTURING)).then(refused(COMMON_VISION_MISSING));
        given(LAUNCHED, SUPPOSED)
                .when(confirmed(COMMON_VISION))
                .then(confirmed(COMMON_VISION))
                .warning();
        given(LAUNCHED, SUPPOSED).when(confirmed(LEGIBILITY)).then(refused(COMMON_VISION_MISSING));
    }

    @Test
    void anObjectiveIsSupposedBeforeItIsConfirmed() {
        given(LAUNCHED, SUPPOSED)
                .when(confirmed(COMMON_VISION, LEGIBILITY))
                .then(confirmed(COMMON_VISION, LEGIBILITY))
                .warning();
        given(LAUNCHED).when(confirmed(COMMON_VISION)).then(refused(NOTHING_HYPOTHESISED));
        given(on("2011", LAUNCHED), on("2011", SUPPOSED).planned())
                .when(confirmed(COMMON_VISION))
                .then(refused(NOTHING_HYPOTHESISED));
    }

    @Test
    void anObjectiveThatNobodySupposedIsShownAndNeverRefused() {
        given(LAUNCHED, SUPPOSED)
                .when(confirmed(COMMON_VISION, STRUCTURING))
                .then(confirmed(COMMON_VISION, STRUCTURING))
                .warning(NOT_HYPOTHESISED);
    }

    @Test
    void aGroupOutsideTheGuidesSizesIsShownAndNeverRefused() {
        given(LAUNCHED).when(session("4")).then(session("4")).warning();
        given(LAUNCHED).when(session("15")).then(session("15")).warning();
        given(LAUNCHED).when(session("UNKNOWN")).then(session("UNKNOWN")).warning();
        given(LAUNCHED).when(session("3")).then(session("3")).warning(GROUP_TOO_SMALL);
        given(LAUNCHED).when(session("18")).then(session("18")).warning(GROUP_TOO_LARGE);
    }

    @Test
    void aSessionLongerThanADayIsShownAndNeverRefused() {
        var twoDays = new SessionHeld(COMMON_VISION, Measure.of(8), Measure.of(4));

        given(LAUNCHED).when(session("8")).then(session("8")).warning();
        given(LAUNCHED).when(twoDays).then(twoDays).warning(LONGER_THAN_A_DAY);
    }

    @Test
    void aThirdSessionForOneObjectiveIsShownAndNeverRefused() {
        var other = new SessionHeld(LEGIBILITY, Measure.of(8), Measure.of(2));

        given(LAUNCHED, session("8")).when(session("8")).then(session("8")).warning();
        given(LAUNCHED, session("8"), session("8"))
                .when(session("8"))
                .then(session("8"))
                .warning(MORE_SESSIONS_THAN_GUIDE);
        given(LAUNCHED, session("8"), session("8")).when(other).then(other).warning();
    }

    @Test
    void sessionsTooCloseOrTooFarApartAreShownAndNeverRefused() {
        var met = given(on("2012", LAUNCHED), on("2012-03-01", session("8")));

        met.when(on("2012-04-16", session("8"))).then(session("8")).warning();
        met.when(on("2012-05-01", session("8"))).then(session("8")).warning();
        met.when(on("2012-04-15", session("8"))).then(session("8")).warning(SESSIONS_TOO_CLOSE);
        met.when(on("2012-05-02", session("8"))).then(session("8")).warning(SESSIONS_TOO_FAR);
    }

    @Test
    void whereDatesCannotTellTheDistanceNothingIsWarnedOf() {
        given(on("2012", LAUNCHED), on("2012-03", session("8")))
                .when(on("2012-04", session("8")))
                .then(session("8"))
                .warning();
        given(on("2012", LAUNCHED), on("2012-03-01", session("8")))
                .when(on("2012-02-01", session("8")))
                .then(session("8"))
                .warning();
        given(on("2012", LAUNCHED), on("2012-03-01", session("8")))
                .when(on("XXXX", session("8")))
                .then(session("8"))
                .warning();
    }

    private static ObjectiveHypothesised supposed(StrategicObjective... objectives) {
        return new ObjectiveHypothesised(List.of(objectives), null);
    }

    private static ObjectiveConfirmed confirmed(StrategicObjective... objectives) {
        return new ObjectiveConfirmed(List.of(objectives), "first");
    }

    private static SessionHeld session(String participants) {
        return new SessionHeld(COMMON_VISION, Measure.parse(participants), Measure.of(2));
    }
}
