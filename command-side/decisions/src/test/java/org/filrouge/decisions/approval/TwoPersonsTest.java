package org.filrouge.decisions.approval;

import static org.filrouge.kernel.approval.ProposalRefusal.ALREADY_MADE;
import static org.filrouge.kernel.approval.ProposalRefusal.NOT_ACTUAL;
import static org.filrouge.kernel.approval.ProposalRefusal.NOT_MADE;
import static org.filrouge.kernel.approval.ProposalRefusal.NOT_THE_PROPOSER;
import static org.filrouge.kernel.approval.ProposalRefusal.ONESELF;
import static org.filrouge.kernel.approval.ProposalRefusal.REASON_MISSING;
import static org.filrouge.kernel.approval.ProposalRefusal.SETTLED;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.filrouge.decisions.Fact;
import org.filrouge.decisions.Rules;
import org.filrouge.kernel.approval.Ground;
import org.filrouge.kernel.approval.ProposalEvent;
import org.filrouge.kernel.approval.ProposalEvent.Approved;
import org.filrouge.kernel.approval.ProposalEvent.Made;
import org.filrouge.kernel.approval.ProposalEvent.Overtaken;
import org.filrouge.kernel.approval.ProposalEvent.Rejected;
import org.filrouge.kernel.approval.ProposalEvent.Withdrawn;
import org.filrouge.kernel.approval.ProposalRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TwoPersonsTest extends Rules<ProposalEvent, TwoPersons.State> {

    private static final Fact<ProposalEvent> MADE =
            by("one", new Made("retract", "organisation:a", "{}", "{}", 1, false, Ground.ENTRY_OF_ANOTHER));
    private static final ProposalEvent APPROVED = new Approved();
    private static final ProposalEvent REJECTED = new Rejected();
    private static final ProposalEvent WITHDRAWN = new Withdrawn();
    private static final ProposalEvent OVERTAKEN = new Overtaken(List.of("correction.already-retracted"));

    TwoPersonsTest() {
        super(new TwoPersons());
    }

    @Test
    void anotherPersonApprovesOrRejects() {
        given(MADE).when(by("two", APPROVED)).then(APPROVED);
        given(MADE).when(because("two", REJECTED)).then(REJECTED);
        given(MADE).when(by("two", OVERTAKEN)).then(OVERTAKEN);
    }

    @Test
    void nobodyIsTheirOwnSecondPerson() {
        given(MADE)
                .when(by("one", APPROVED))
                .then(refused(ONESELF))
                .saying("A second person decides: never the one who proposes.");
        given(MADE).when(because("one", REJECTED)).then(refused(ONESELF));
        given(MADE).when(by("one", OVERTAKEN)).then(refused(ONESELF));
    }

    @Test
    void onlyWhoProposedWithdraws() {
        given(MADE).when(by("one", WITHDRAWN)).then(WITHDRAWN);
        given(MADE).when(by("two", WITHDRAWN)).then(refused(NOT_THE_PROPOSER));
    }

    @Test
    void aProposalIsSettledOnce() {
        given(MADE, by("two", APPROVED))
                .when(by("three", APPROVED))
                .then(refused(SETTLED))
                .saying("This proposal no longer waits: proposal.approved.");
        given(MADE, by("one", WITHDRAWN)).when(by("two", APPROVED)).then(refused(SETTLED));
        given(MADE, by("two", OVERTAKEN)).when(by("one", WITHDRAWN)).then(refused(SETTLED));
        given(MADE).when(by("two", MADE.event())).then(refused(ALREADY_MADE));
    }

    @Test
    void whatWasNeverProposedIsNotDecided() {
        givenNothing().when(MADE).then(MADE.event());
        givenNothing().when(by("two", APPROVED)).then(refused(NOT_MADE));
        givenNothing().when(by("one", WITHDRAWN)).then(refused(NOT_MADE));
    }

    @Test
    void aRejectionSaysWhyAndNothingIsOnlyPlanned() {
        given(MADE).when(by("two", REJECTED)).then(refused(REASON_MISSING));
        given(MADE)
                .when(Fact.on("2026-03-01", APPROVED).planned().by("two", null))
                .then(refused(NOT_ACTUAL));
    }

    @ParameterizedTest
    @EnumSource(ProposalRefusal.class)
    void everyRuleIsSeenToRefuse(ProposalRefusal code) throws Exception {
        Path here = Path.of("src/test/java", getClass().getName().replace('.', '/') + ".java");

        Assertions.assertThat(Files.readString(here)).contains("refused(" + code);
    }

    private static Fact<ProposalEvent> because(String account, ProposalEvent event) {
        return Fact.on("2026-03-01", event).because("not so").by(account, null);
    }

    private static Fact<ProposalEvent> by(String account, ProposalEvent event) {
        return Fact.on("2026-03-01", event).by(account, null);
    }
}
