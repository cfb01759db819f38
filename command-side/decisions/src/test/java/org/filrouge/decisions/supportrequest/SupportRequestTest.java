package org.filrouge.decisions.supportrequest;

import static org.filrouge.kernel.supportrequest.SupportRequestRefusal.*;

import java.util.List;
import org.filrouge.decisions.Rules;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.supportrequest.RequestOrigin;
import org.filrouge.kernel.supportrequest.SupportRequestEvent;
import org.filrouge.kernel.supportrequest.SupportRequestEvent.SupportRequested;
import org.junit.jupiter.api.Test;

class SupportRequestTest extends Rules<SupportRequestEvent, SupportRequest.State> {

    private static final SupportRequested REQUESTED = by(new OrganisationId("mjc"));

    SupportRequestTest() {
        super(new SupportRequest());
    }

    @Test
    void aRequestComesFromOneStructureAtLeast() {
        givenNothing().when(REQUESTED).then(REQUESTED);
        givenNothing().when(by()).then(refused(NO_REQUESTER));
    }

    @Test
    void aRequestIsRecordedOnce() {
        givenNothing().when(REQUESTED).then(REQUESTED);
        given(REQUESTED).when(REQUESTED).then(refused(ALREADY_REQUESTED));
    }

    private static SupportRequested by(OrganisationId... requesters) {
        return new SupportRequested(List.of(requesters), RequestOrigin.AFTER_INJUNCTION, null);
    }
}
