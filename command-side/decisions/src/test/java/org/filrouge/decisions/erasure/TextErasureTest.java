package org.filrouge.decisions.erasure;

import static org.filrouge.kernel.erasure.TextErasureRefusal.ALREADY_REQUESTED;
import static org.filrouge.kernel.erasure.TextErasureRefusal.NOTHING_NAMED;
import static org.filrouge.kernel.erasure.TextErasureRefusal.NOT_ACTUAL;
import static org.filrouge.kernel.erasure.TextErasureRefusal.NOT_APPROVED;
import static org.filrouge.kernel.erasure.TextErasureRefusal.NOT_REQUESTED;
import static org.filrouge.kernel.erasure.TextErasureRefusal.REASON_MISSING;
import static org.filrouge.kernel.erasure.TextErasureRefusal.SAME_ACCOUNT;
import static org.filrouge.kernel.erasure.TextErasureRefusal.SETTLED;

import java.util.List;
import org.filrouge.decisions.Fact;
import org.filrouge.decisions.Rules;
import org.filrouge.decisions.erasure.TextErasure.State;
import org.filrouge.kernel.erasure.Asker;
import org.filrouge.kernel.erasure.ErasureGround;
import org.filrouge.kernel.erasure.TextErasureEvent;
import org.filrouge.kernel.erasure.TextErasureEvent.Approved;
import org.filrouge.kernel.erasure.TextErasureEvent.Done;
import org.filrouge.kernel.erasure.TextErasureEvent.Requested;
import org.junit.jupiter.api.Test;

class TextErasureTest extends Rules<TextErasureEvent, State> {

    private static final Requested REQUEST =
            new Requested(Asker.CONTROLLER, ErasureGround.NO_LONGER_NEEDED, List.of("e-7", "e-9"));
    private static final Fact<TextErasureEvent> REQUESTED = by("account-1", REQUEST);
    private static final Approved APPROVAL = new Approved(false);
    private static final Fact<TextErasureEvent> APPROVED = by("account-2", APPROVAL);
    private static final Fact<TextErasureEvent> REFUSED =
            by("account-2", new TextErasureEvent.Refused()).because("needed in court");
    private static final Done DONE = new Done(List.of());

    TextErasureTest() {
        super(new TextErasure());
    }

    @Test
    void aRequestNamesTheFactsWhoseTextsAreToGo() {
        givenNothing().when(REQUESTED).then(REQUEST);
        givenNothing()
                .when(new Requested(Asker.PERSON, ErasureGround.OBJECTED, List.of()))
                .then(refused(NOTHING_NAMED));
        givenNothing().when(REQUESTED.planned()).then(refused(NOT_ACTUAL));
        given(REQUESTED).when(REQUESTED).then(refused(ALREADY_REQUESTED));
    }

    @Test
    void anotherAccountThanTheOneThatRequestedItAnswers() {
        given(REQUESTED).when(APPROVED).then(APPROVAL);
        given(REQUESTED).when(by("account-1", APPROVAL)).then(refused(SAME_ACCOUNT));
        given(REQUESTED).when(by("account-1", new Approved(true))).then(new Approved(true));
        givenNothing().when(APPROVED).then(refused(NOT_REQUESTED));
        given(REQUESTED, APPROVED).when(APPROVED).then(refused(SETTLED));
    }

    @Test
    void aRefusalSaysWhyAndIsTheEndOfIt() {
        given(REQUESTED).when(REFUSED).then(REFUSED.event());
        given(REQUESTED).when(new TextErasureEvent.Refused()).then(refused(REASON_MISSING));
        given(REQUESTED, REFUSED).when(APPROVED).then(refused(SETTLED));
    }

    @Test
    void keysAreDestroyedOnceItIsApproved() {
        given(REQUESTED, APPROVED).when(DONE).then(DONE);
        given(REQUESTED).when(DONE).then(refused(NOT_APPROVED));
        given(REQUESTED, APPROVED, Fact.on("2009-06-15", (TextErasureEvent) DONE))
                .when(DONE)
                .then(refused(NOT_APPROVED));
    }

    private static Fact<TextErasureEvent> by(String account, TextErasureEvent event) {
        return Fact.on("2009-06-15", event).by(account);
    }
}
