package org.filrouge.decisions.supportcase;

import static org.filrouge.kernel.supportcase.Role.FUNDER;
import static org.filrouge.kernel.supportcase.Role.NETWORK;
import static org.filrouge.kernel.supportcase.Role.PILOT;
import static org.filrouge.kernel.supportcase.SupportCaseRefusal.*;

import java.util.List;
import org.filrouge.decisions.Rules;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.supportcase.Role;
import org.filrouge.kernel.supportcase.SupportCaseEvent;
import org.filrouge.kernel.supportcase.SupportCaseEvent.*;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SupportCaseTest extends Rules<SupportCaseEvent, SupportCase.State> {

    private static final Opened OPENED = new Opened("Moselle ELIPS", "insertion", List.of());

    SupportCaseTest() {
        super(new SupportCase());
    }

    @Test
    void aCaseIsOpenedOnce() {
        givenNothing().when(OPENED).then(OPENED);
        given(OPENED).when(OPENED).then(refused(ALREADY_OPEN)).saying("This case is already open: “Moselle ELIPS”.");
    }

    @Test
    void rolesAreAssignedInAnOpenCase() {
        given(OPENED).when(role("phase-1", PILOT)).then(role("phase-1", PILOT));
        givenNothing().when(role("phase-1", PILOT)).then(refused(NOT_OPEN));
    }

    @Test
    void anAssignmentIsOfOneRoleAtLeast() {
        given(OPENED).when(role(null, FUNDER, NETWORK)).then(role(null, FUNDER, NETWORK));
        given(OPENED).when(role(null)).then(refused(NO_ROLE));
    }

    @Test
    void anAssignmentBringsARoleNotYetHeld() {
        given(OPENED, role(null, FUNDER)).when(role(null, FUNDER, PILOT)).then(role(null, FUNDER, PILOT));
        given(OPENED, role(null, FUNDER), role(null, PILOT))
                .when(role(null, PILOT, FUNDER))
                .then(refused(ROLE_ALREADY_HELD))
                .saying("This organisation already holds these roles in the case: FUNDER, PILOT.");
    }

    @Test
    void theSameRoleInAnotherPhaseIsAnotherRole() {
        given(OPENED, role("phase-1", PILOT)).when(role("phase-2", PILOT)).then(role("phase-2", PILOT));
        given(OPENED, role("phase-1", PILOT)).when(role(null, PILOT)).then(role(null, PILOT));
    }

    private static RoleAssigned role(@Nullable String phase, Role... roles) {
        return new RoleAssigned(new OrganisationId("elips"), List.of(roles), phase, null);
    }
}
