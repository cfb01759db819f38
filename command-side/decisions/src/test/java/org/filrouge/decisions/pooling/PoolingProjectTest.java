package org.filrouge.decisions.pooling;

import static org.filrouge.decisions.Fact.on;
import static org.filrouge.kernel.pooling.PoolingProjectRefusal.*;

import java.util.List;
import org.filrouge.decisions.Rules;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.pooling.PoolingProjectEvent;
import org.filrouge.kernel.pooling.PoolingProjectEvent.*;
import org.junit.jupiter.api.Test;

class PoolingProjectTest extends Rules<PoolingProjectEvent, PoolingState> {

    private static final OrganisationId A = new OrganisationId("a");
    private static final OrganisationId B = new OrganisationId("b");
    private static final OrganisationId C = new OrganisationId("c");
    private static final Launched LAUNCHED = launched(A, B);
    private static final CharterDrafted DRAFTED = drafted(A, B);
    private static final CharterEnteredIntoForce IN_FORCE = inForce(B, A);
    private static final CharterSigned SIGNED_BY_A = new CharterSigned(A);
    private static final CharterSigned SIGNED_BY_B = new CharterSigned(B);

    private static final FeasibilityStudyCompleted STUDIED = new FeasibilityStudyCompleted("can it work?", "go");
    private static final Ended ENDED = new Ended("nobody carries it");

    PoolingProjectTest() {
        super(new PoolingProject());
    }

    @Test
    void aProjectIsLaunchedOnce() {
        givenNothing().when(LAUNCHED).then(LAUNCHED);
        given(LAUNCHED).when(LAUNCHED).then(refused(ALREADY_LAUNCHED));
    }

    @Test
    void sharingTakesTwoPartiesAtLeast() {
        given(LAUNCHED).when(DRAFTED).then(DRAFTED);
        givenNothing().when(launched(A, A)).then(refused(TOO_FEW_PARTIES));
        given(LAUNCHED).when(drafted(A)).then(refused(TOO_FEW_PARTIES));
    }

    @Test
    void aCharterAndACoordinatorBelongToAProjectThatIsLaunched() {
        var coordinator = new CoordinatorAppointed("project officer", A);

        given(LAUNCHED).when(coordinator).then(coordinator);
        givenNothing().when(coordinator).then(refused(NOT_LAUNCHED));
        givenNothing().when(DRAFTED).then(refused(NOT_LAUNCHED));
    }

    @Test
    void onlyADraftedCharterIsSignedOrEntersIntoForce() {
        given(LAUNCHED, DRAFTED).when(SIGNED_BY_A).then(SIGNED_BY_A);
        given(LAUNCHED).when(SIGNED_BY_A).then(refused(CHARTER_NOT_DRAFTED));
        given(LAUNCHED).when(IN_FORCE).then(refused(CHARTER_NOT_DRAFTED));
    }

    @Test
    void onlyAPartySigns() {
        given(LAUNCHED, drafted(A, B, C)).when(new CharterSigned(C)).then(new CharterSigned(C));
        given(LAUNCHED, DRAFTED).when(new CharterSigned(C)).then(refused(NOT_A_PARTY));
    }

    @Test
    void aPartySignsOnceAndAgainWhenTheCharterIsDraftedAnew() {
        given(LAUNCHED, DRAFTED, SIGNED_BY_A).when(SIGNED_BY_A).then(refused(ALREADY_SIGNED));
        given(LAUNCHED, DRAFTED, SIGNED_BY_A, DRAFTED).when(SIGNED_BY_A).then(SIGNED_BY_A);
    }

    @Test
    void theCharterEntersIntoForceWhenEveryPartyHasSigned() {
        given(LAUNCHED, DRAFTED, SIGNED_BY_A, SIGNED_BY_B).when(IN_FORCE).then(IN_FORCE);
        given(LAUNCHED, DRAFTED, SIGNED_BY_A)
                .when(IN_FORCE)
                .then(refused(CHARTER_NOT_SIGNED_BY_ALL))
                .saying("The charter enters into force when every party has signed; still missing: b.");
    }

    @Test
    void aPlannedSignatureIsNone() {
        given(
                        on("2008", LAUNCHED),
                        on("2008", DRAFTED),
                        on("2009", SIGNED_BY_A),
                        on("2010", SIGNED_BY_B).planned())
                .when(on("2010", IN_FORCE))
                .then(refused(CHARTER_NOT_SIGNED_BY_ALL));
    }

    @Test
    void theSignatoriesAreTheParties() {
        given(LAUNCHED, DRAFTED, SIGNED_BY_A, SIGNED_BY_B)
                .when(inForce(A, B, C))
                .then(refused(SIGNATORIES_DIFFER));
        given(LAUNCHED, DRAFTED, SIGNED_BY_A, SIGNED_BY_B).when(inForce(A)).then(refused(SIGNATORIES_DIFFER));
    }

    @Test
    void aCharterEntersIntoForceOnceAndIsNotDraftedAnewAfterwards() {
        var inForce = given(LAUNCHED, DRAFTED, SIGNED_BY_A, SIGNED_BY_B, IN_FORCE);

        inForce.when(IN_FORCE).then(refused(CHARTER_ALREADY_IN_FORCE));
        inForce.when(DRAFTED).then(refused(CHARTER_ALREADY_IN_FORCE));
    }

    @Test
    void aPlannedEntryIntoForceIsNotDone() {
        given(on("2008", LAUNCHED), on("2010", IN_FORCE).planned())
                .when(on("2009", DRAFTED))
                .then(DRAFTED);
    }

    @Test
    void allThePartiesAgreeTheConditionsOfSuccess() {
        given(LAUNCHED).when(agreedBy(A, B)).then(agreedBy(A, B));
        given(LAUNCHED)
                .when(agreedBy(A))
                .then(refused(CONDITIONS_NOT_BY_ALL))
                .saying("All the parties agree the conditions of success; still missing: b.");
        given(LAUNCHED)
                .when(new SuccessConditionsAgreed(List.of(), List.of(A, B)))
                .then(refused(NO_CONDITION));
        givenNothing().when(agreedBy(A, B)).then(refused(NOT_LAUNCHED));
    }

    @Test
    void whoHasLeftIsNotAskedForConditions() {
        given(launched(A, B, C), narrowed(List.of(A, B, C), A, B))
                .when(agreedBy(A, B))
                .then(agreedBy(A, B));
    }

    @Test
    void conditionsAreAgreedBeforeTheStudy() {
        given(LAUNCHED, agreedBy(A, B)).when(STUDIED).then(STUDIED).warning();
        given(LAUNCHED).when(STUDIED).then(STUDIED).warning(STUDY_WITHOUT_CONDITIONS);
        given(on("2008", LAUNCHED), on("2009-05", STUDIED))
                .when(agreedBy(A, B))
                .then(refused(CONDITIONS_AFTER_STUDY))
                .saying("Conditions of success are agreed before the study (2009-05).");
        given(on("2008", LAUNCHED), on("2009-05", STUDIED).planned())
                .when(agreedBy(A, B))
                .then(agreedBy(A, B));
    }

    @Test
    void aProjectGoesOnWithFewerPartiesButWithOneAtLeast() {
        given(LAUNCHED)
                .when(narrowed(List.of(A, B), A))
                .then(narrowed(List.of(A, B), A))
                .warning();
        given(LAUNCHED).when(narrowed(List.of(A, B))).then(refused(NOBODY_REMAINS));
        given(LAUNCHED).when(narrowed(List.of(A, B), A, B)).then(refused(NOT_NARROWER));
        given(LAUNCHED).when(narrowed(List.of(A), A, B)).then(refused(NOT_NARROWER));
    }

    @Test
    void thoseWhoRemainAreParties() {
        given(launched(A, B, C)).when(narrowed(List.of(A, B, C), A, B)).then(narrowed(List.of(A, B, C), A, B));
        given(LAUNCHED)
                .when(narrowed(List.of(A, C), C))
                .then(refused(REMAINING_NOT_PARTIES))
                .saying("No parties to the project: c.")
                .warning(PARTIES_DIFFER);
        given(launched(A, B, C), narrowed(List.of(A, B, C), A, B))
                .when(narrowed(List.of(A, C), C))
                .then(refused(REMAINING_NOT_PARTIES));
    }

    @Test
    void otherPartiesBeforeThanTheKnownOnesAreShownAndNeverRefused() {
        given(LAUNCHED)
                .when(narrowed(List.of(A, B, C), A))
                .then(narrowed(List.of(A, B, C), A))
                .warning(PARTIES_DIFFER);
        givenNothing()
                .when(narrowed(List.of(A, B), A))
                .then(narrowed(List.of(A, B), A))
                .warning();
    }

    @Test
    void nothingFollowsTheEnd() {
        var ended = given(on("2008", LAUNCHED), on("2008", DRAFTED), on("2010", ENDED));

        given(LAUNCHED).when(ENDED).then(ENDED);
        givenNothing().when(ENDED).then(refused(NOT_LAUNCHED));
        ended.when(ENDED).then(refused(PROJECT_ENDED)).saying("This project has already ended (2010).");
        ended.when(SIGNED_BY_A).then(refused(PROJECT_ENDED));
        ended.when(narrowed(List.of(A, B), A)).then(refused(PROJECT_ENDED));
        ended.when(new CoordinatorAppointed("project officer", A)).then(refused(PROJECT_ENDED));
        given(on("2008", LAUNCHED), on("2010", ENDED).planned()).when(DRAFTED).then(DRAFTED);
    }

    private static SuccessConditionsAgreed agreedBy(OrganisationId... parties) {
        return new SuccessConditionsAgreed(List.of("a shared will"), List.of(parties));
    }

    private static Narrowed narrowed(List<OrganisationId> before, OrganisationId... after) {
        return new Narrowed(before, List.of(after), "two go back to their trade");
    }

    private static Launched launched(OrganisationId... parties) {
        return new Launched(List.of(parties), "commercial work", List.of());
    }

    private static CharterDrafted drafted(OrganisationId... parties) {
        return new CharterDrafted(List.of(parties), null);
    }

    private static CharterEnteredIntoForce inForce(OrganisationId... signatories) {
        return new CharterEnteredIntoForce(List.of(signatories));
    }
}
