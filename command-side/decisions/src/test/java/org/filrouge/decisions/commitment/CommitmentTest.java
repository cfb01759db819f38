package org.filrouge.decisions.commitment;

import static org.filrouge.decisions.Fact.on;
import static org.filrouge.kernel.commitment.CommitmentRefusal.*;

import java.util.List;
import org.filrouge.decisions.Rules;
import org.filrouge.kernel.commitment.CommitmentEvent;
import org.filrouge.kernel.commitment.CommitmentEvent.*;
import org.filrouge.kernel.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommitmentTest extends Rules<CommitmentEvent, Commitment.State> {

    private static final OrganisationId ELIPS = new OrganisationId("elips");
    private static final Made MADE = made(List.of(ELIPS), List.of(ELIPS), ELIPS);
    private static final Made OWNERLESS = made(List.of(ELIPS), List.of(ELIPS), null);
    private static final Kept KEPT = new Kept(null);
    private static final PartlyKept PARTLY_KEPT = new PartlyKept("two leads", "ten leads");
    private static final Broken BROKEN = new Broken("no coordinator");
    private static final TakenOver TAKEN_OVER = new TakenOver(new OrganisationId("collective"));

    CommitmentTest() {
        super(new Commitment());
    }

    @Test
    void someonePromisesSomethingToSomeone() {
        givenNothing().when(MADE).then(MADE).warning();
        givenNothing().when(made(List.of(), List.of(ELIPS), ELIPS)).then(refused(NO_PROMISOR));
        givenNothing().when(made(List.of(ELIPS), List.of(), ELIPS)).then(refused(NO_PROMISEE));
    }

    @Test
    void aPromiseWithoutAnOwnerIsTakenWithAWarning() {
        givenNothing().when(OWNERLESS).then(OWNERLESS).warning(NO_OWNER);
    }

    @Test
    void aPromiseIsMadeOnce() {
        givenNothing().when(MADE).then(MADE);
        given(MADE).when(MADE).then(refused(ALREADY_MADE));
    }

    @Test
    void onlyAPromiseThatWasMadeHasAFate() {
        given(MADE).when(BROKEN).then(BROKEN);
        givenNothing().when(BROKEN).then(refused(NOT_MADE));
        givenNothing().when(TAKEN_OVER).then(refused(NOT_MADE));
    }

    @Test
    void aPromiseIsCalledKeptOnlyWithEvidence() {
        given(MADE).when(on("2010", KEPT).shownBy("report")).then(KEPT);
        given(MADE).when(on("2010", PARTLY_KEPT).shownBy("report")).then(PARTLY_KEPT);
        given(MADE).when(on("2010", KEPT)).then(refused(NO_EVIDENCE));
        given(MADE).when(on("2010", PARTLY_KEPT)).then(refused(NO_EVIDENCE));
    }

    @Test
    void whatIsPartlyKeptMayStillBeKeptOrBroken() {
        given(MADE, PARTLY_KEPT).when(on("2010", KEPT).shownBy("report")).then(KEPT);
        given(MADE, PARTLY_KEPT).when(on("2010", BROKEN)).then(BROKEN);
    }

    @Test
    void whatIsKeptOrBrokenHasNoOtherFate() {
        given(MADE, KEPT).when(BROKEN).then(refused(NOT_OPEN)).saying("This commitment is no longer open: KEPT.");
        given(MADE, BROKEN).when(BROKEN).then(refused(NOT_OPEN));
        given(MADE, BROKEN).when(on("2010", KEPT).shownBy("report")).then(refused(NOT_OPEN));
    }

    @Test
    void nothingIsKeptBeforeItIsPromised() {
        given(on("2008-12", MADE))
                .when(on("2008-12-01", KEPT).shownBy("report"))
                .then(KEPT);
        given(on("2008-12", MADE))
                .when(on("2008-11", KEPT).shownBy("report"))
                .then(refused(KEPT_BEFORE_MADE))
                .saying("A commitment cannot be kept (2008-11) before it is made (2008-12).");
    }

    @Test
    void onlyABrokenOrAnOwnerlessPromiseIsTakenOver() {
        given(MADE, BROKEN).when(TAKEN_OVER).then(TAKEN_OVER);
        given(OWNERLESS).when(TAKEN_OVER).then(TAKEN_OVER);
        given(MADE).when(TAKEN_OVER).then(refused(HAS_AN_OWNER));
        given(OWNERLESS, KEPT).when(TAKEN_OVER).then(refused(HAS_AN_OWNER));
        given(OWNERLESS, TAKEN_OVER).when(TAKEN_OVER).then(refused(HAS_AN_OWNER));
    }

    @Test
    void aPromiseTakenOverIsOpenAgainOnceThatHasHappened() {
        given(MADE, BROKEN, TAKEN_OVER).when(on("2010", KEPT).shownBy("report")).then(KEPT);
        given(on("2008", MADE), on("2008-12", BROKEN), on("2010-40", TAKEN_OVER).planned())
                .when(on("2010", KEPT).shownBy("report"))
                .then(refused(NOT_OPEN));
    }

    @Test
    void aMakingToldLateDoesNotUndoTheBreak() {
        given(BROKEN, MADE).when(on("2010", KEPT).shownBy("report")).then(refused(NOT_OPEN));
    }

    @Test
    void aPlannedKeepingIsNotDone() {
        given(on("2008", MADE), on("2010", KEPT).planned())
                .when(on("2010", BROKEN))
                .then(BROKEN);
    }

    private static Made made(
            List<OrganisationId> promisors, List<OrganisationId> promisees, @Nullable OrganisationId owner) {
        return new Made(promisors, promisees, "hire a project officer", List.of(), null, owner);
    }
}
