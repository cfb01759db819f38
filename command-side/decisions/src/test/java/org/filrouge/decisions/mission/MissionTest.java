package org.filrouge.decisions.mission;

import static org.filrouge.decisions.Fact.on;
import static org.filrouge.kernel.mission.MissionRefusal.*;

import java.util.List;
import org.filrouge.decisions.Rules;
import org.filrouge.kernel.mission.DeliverableAuthor;
import org.filrouge.kernel.mission.MissionEvent;
import org.filrouge.kernel.mission.MissionEvent.*;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.providerselection.ProviderSelectionId;
import org.filrouge.kernel.value.Known;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Money;
import org.filrouge.kernel.value.TaxBasis;
import org.junit.jupiter.api.Test;

class MissionTest extends Rules<MissionEvent, Mission.State> {

    private static final OrganisationId ELIPS = new OrganisationId("elips");
    private static final DeliverableSubmitted REPORT =
            new DeliverableSubmitted("report", "Report", DeliverableAuthor.PROVIDER, null, 1);
    private static final DeliverableRejected REJECTED = new DeliverableRejected("report", ELIPS, "too general");
    private static final Delivered DELIVERED = delivered("9.5");

    MissionTest() {
        super(new Mission());
    }

    @Test
    void aMissionFollowsTheChoiceOfAProvider() {
        var unchosen = new Started(1, null, null, ELIPS, List.of(), Measure.UNKNOWN);

        givenNothing().when(started(1)).then(started(1));
        givenNothing().when(unchosen).then(refused(NO_PROVIDER_CHOICE));
    }

    @Test
    void aPhaseStartsOnce() {
        given(started(1)).when(started(2)).then(started(2));
        given(started(1)).when(started(1)).then(refused(PHASE_ALREADY_STARTED));
    }

    @Test
    void aPhaseEndsAfterItStarted() {
        given(started(1)).when(completed(1, "4")).then(completed(1, "4"));
        given(started(1)).when(completed(2, "4")).then(refused(PHASE_NOT_STARTED));
        given(on("2008-03", started(1)))
                .when(on("2008-03-01", completed(1, "4")))
                .then(completed(1, "4"));
        given(on("2008-03", started(1)))
                .when(on("2008-02", completed(1, "4")))
                .then(refused(PHASE_COMPLETED_BEFORE_START))
                .saying("Phase 1 cannot end (2008-02) before it began (2008-03).");
    }

    @Test
    void aPhaseEndsOnce() {
        given(started(1), completed(1, "4"), started(2)).when(completed(2, "4")).then(completed(2, "4"));
        given(started(1), completed(1, "4")).when(completed(1, "5")).then(refused(PHASE_ALREADY_COMPLETED));
    }

    @Test
    void aDeliverableIsSubmittedInAMissionThatStarted() {
        given(started(1)).when(REPORT).then(REPORT);
        givenNothing().when(REPORT).then(refused(NOT_STARTED));
    }

    @Test
    void aDeliverableIsSubmittedOnceEvenWhenItWasRefused() {
        given(started(1)).when(REPORT).then(REPORT);
        given(started(1), REPORT, REJECTED).when(REPORT).then(refused(DELIVERABLE_ALREADY_SUBMITTED));
    }

    @Test
    void onlyWhatWasSubmittedIsRejected() {
        given(started(1), REPORT).when(REJECTED).then(REJECTED);
        given(started(1)).when(REJECTED).then(refused(DELIVERABLE_UNKNOWN));
    }

    @Test
    void aProviderLeavesAPhaseThatStarted() {
        given(started(1)).when(new ProviderWithdrew(ELIPS, 1, null)).then(new ProviderWithdrew(ELIPS, 1, null));
        given(started(1)).when(new ProviderWithdrew(ELIPS, 2, null)).then(refused(PHASE_NOT_STARTED));
    }

    @Test
    void aMissionIsDeliveredOnceAndAfterItStarted() {
        given(started(1)).when(DELIVERED).then(DELIVERED);
        givenNothing().when(DELIVERED).then(refused(NOT_STARTED));
        given(started(1), DELIVERED).when(DELIVERED).then(refused(ALREADY_DELIVERED));
    }

    @Test
    void aPlannedDeliveryIsNotDone() {
        given(on("2008", started(1)), on("2009", DELIVERED).planned())
                .when(on("2009", DELIVERED))
                .then(DELIVERED);
    }

    @Test
    void daysThatDifferFromThoseOfThePhasesAreShownAndNeverRefused() {
        given(started(1), completed(1, "4.5"), started(2), completed(2, "4"))
                .when(DELIVERED)
                .then(DELIVERED)
                .warning(DAYS_DIFFER);
        given(started(1), completed(1, "5.5"), started(2), completed(2, "4.0"))
                .when(DELIVERED)
                .then(DELIVERED)
                .warning();
    }

    @Test
    void daysAreComparedOnlyWhereAllAreKnown() {
        given(started(1)).when(DELIVERED).then(DELIVERED).warning();
        given(started(1), completed(1, "UNKNOWN"))
                .when(DELIVERED)
                .then(DELIVERED)
                .warning();
        given(started(1), completed(1, "4"))
                .when(delivered("UNKNOWN"))
                .then(delivered("UNKNOWN"))
                .warning();
    }

    @Test
    void anotherProviderMayTakeUpThePhaseThatOneLeft() {
        var left = new ProviderWithdrew(ELIPS, 1, null);

        given(started(1), left).when(started(1)).then(started(1));
        given(started(1), left, started(1)).when(started(1)).then(refused(PHASE_ALREADY_STARTED));
        given(started(1), completed(1, "4"), left).when(started(1)).then(refused(PHASE_ALREADY_STARTED));
        given(started(1), left, started(1)).when(completed(1, "4")).then(completed(1, "4"));
    }

    @Test
    void theFirstBeginningOfAPhaseIsTheOneThatCounts() {
        given(on("2008-03", started(1)), on("2008-05", new ProviderWithdrew(ELIPS, 1, null)), on("2008-09", started(1)))
                .when(on("2008-06", completed(1, "4")))
                .then(completed(1, "4"));
    }

    @Test
    void daysAndPriceMayBeUnknownAndNeverZero() {
        var free = new Delivered(ELIPS, Measure.of(6), new Money(Measure.of(0), TaxBasis.INCL_TAX), Measure.UNKNOWN);

        given(started(1)).when(delivered("UNKNOWN")).then(delivered("UNKNOWN"));
        given(started(1)).when(delivered("0")).then(refused(DELIVERED_FOR_NOTHING));
        given(started(1)).when(free).then(refused(DELIVERED_FOR_NOTHING));
    }

    @Test
    void onlyAMissionThatStartedIsExtended() {
        var extended = new Extended("writing the statutes", Measure.UNKNOWN);

        given(started(1)).when(extended).then(extended);
        given(started(1), DELIVERED).when(extended).then(extended);
        givenNothing().when(extended).then(refused(NOT_STARTED));
    }

    @Test
    void recommendationsAreForSomebody() {
        var issued = new RecommendationsIssued(List.of("appoint a coordinator"), List.of(ELIPS), Known.UNKNOWN);
        var toNobody = new RecommendationsIssued(List.of("appoint a coordinator"), List.of(), Known.YES);

        given(started(1)).when(issued).then(issued);
        given(started(1)).when(toNobody).then(refused(NO_ADDRESSEE));
    }

    private static Started started(int phase) {
        return new Started(phase, null, new ProviderSelectionId("s-1"), ELIPS, List.of(), Measure.UNKNOWN);
    }

    private static PhaseCompleted completed(int phase, String days) {
        return new PhaseCompleted(phase, Measure.parse(days), Measure.UNKNOWN, Measure.UNKNOWN, null, null);
    }

    private static Delivered delivered(String days) {
        return new Delivered(ELIPS, Measure.parse(days), Money.unknown(TaxBasis.INCL_TAX), Measure.of(6));
    }
}
