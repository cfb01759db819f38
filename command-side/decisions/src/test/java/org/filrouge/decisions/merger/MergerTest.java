package org.filrouge.decisions.merger;

import static org.filrouge.decisions.Fact.on;
import static org.filrouge.kernel.merger.MergerRefusal.*;

import java.util.List;
import org.filrouge.decisions.Rules;
import org.filrouge.kernel.merger.MergerEvent;
import org.filrouge.kernel.merger.MergerEvent.*;
import org.filrouge.kernel.organisation.OrganisationId;
import org.junit.jupiter.api.Test;

class MergerTest extends Rules<MergerEvent, Merger.State> {

    private static final OrganisationId A = new OrganisationId("a");
    private static final OrganisationId B = new OrganisationId("b");
    private static final PreProjectApproved PRE_PROJECT_BY_A = new PreProjectApproved(A);
    private static final PreProjectApproved PRE_PROJECT_BY_B = new PreProjectApproved(B);
    private static final Approved APPROVED_BY_A = new Approved(A);
    private static final Approved APPROVED_BY_B = new Approved(B);
    private static final MergedEntityCreated CREATED = createdFrom(A, B);

    MergerTest() {
        super(new Merger());
    }

    @Test
    void eachBoardApprovesThePreProjectOnce() {
        given(PRE_PROJECT_BY_A).when(PRE_PROJECT_BY_B).then(PRE_PROJECT_BY_B);
        given(PRE_PROJECT_BY_A)
                .when(PRE_PROJECT_BY_A)
                .then(refused(PRE_PROJECT_ALREADY_APPROVED))
                .saying("The board of a has already approved the pre-project.");
    }

    @Test
    void eachBoardApprovesTheMergerOnce() {
        given(PRE_PROJECT_BY_A).when(APPROVED_BY_A).then(APPROVED_BY_A).warning();
        given(PRE_PROJECT_BY_A, APPROVED_BY_A).when(APPROVED_BY_A).then(refused(ALREADY_APPROVED));
    }

    @Test
    void anApprovalWithoutAPreProjectIsShownAndNeverRefused() {
        givenNothing().when(APPROVED_BY_A).then(APPROVED_BY_A).warning(PRE_PROJECT_NOT_APPROVED);
    }

    @Test
    void aMergerIsOfTwoPartiesAtLeast() {
        given(APPROVED_BY_A, APPROVED_BY_B).when(CREATED).then(CREATED);
        given(APPROVED_BY_A).when(createdFrom(A)).then(refused(TOO_FEW_PARTIES));
        given(APPROVED_BY_A).when(createdFrom(A, A)).then(refused(TOO_FEW_PARTIES));
    }

    @Test
    void everyBoardHasApprovedBeforeTheEntityIsCreated() {
        given(APPROVED_BY_A, APPROVED_BY_B).when(CREATED).then(CREATED);
        given(APPROVED_BY_A)
                .when(CREATED)
                .then(refused(BOARD_APPROVAL_MISSING))
                .saying("Each board approves the merger itself; the approval is missing of: b.");
    }

    @Test
    void theApprovalOfAPreProjectDoesNotStandForTheMerger() {
        given(PRE_PROJECT_BY_A, PRE_PROJECT_BY_B).when(CREATED).then(refused(BOARD_APPROVAL_MISSING));
    }

    @Test
    void eachPartyApprovesByItsOwnBoard() {
        givenNothing().when(on("2006", PRE_PROJECT_BY_A).decidedBy(A)).then(PRE_PROJECT_BY_A);
        givenNothing()
                .when(on("2006", PRE_PROJECT_BY_A).decidedBy(B))
                .then(refused(BOARD_OF_ANOTHER))
                .saying("Each party approves by its own board: a, not b.");
        given(PRE_PROJECT_BY_A).when(on("2006", APPROVED_BY_A).decidedBy(A, B)).then(APPROVED_BY_A);
        given(PRE_PROJECT_BY_A).when(on("2006", APPROVED_BY_A).decidedBy(B)).then(refused(BOARD_OF_ANOTHER));
    }

    @Test
    void aPlannedApprovalIsNone() {
        given(on("2005", APPROVED_BY_A), on("2006", APPROVED_BY_B).planned())
                .when(on("2006", CREATED))
                .then(refused(BOARD_APPROVAL_MISSING));
    }

    @Test
    void onceTheEntityExistsTheMergerIsOver() {
        var over = given(APPROVED_BY_A, APPROVED_BY_B, CREATED);

        over.when(CREATED)
                .then(refused(ENTITY_ALREADY_CREATED))
                .saying("The entity that comes of the merger already exists: pa-iss.");
        over.when(PRE_PROJECT_BY_A).then(refused(ENTITY_ALREADY_CREATED));
        over.when(new Approved(new OrganisationId("c"))).then(refused(ENTITY_ALREADY_CREATED));
    }

    private static MergedEntityCreated createdFrom(OrganisationId... parties) {
        return new MergedEntityCreated(new OrganisationId("pa-iss"), List.of(parties));
    }
}
