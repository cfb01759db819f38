package org.filrouge.decisions.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.kernel.person.PersonRefusal.ALREADY_APPROVED;
import static org.filrouge.kernel.person.PersonRefusal.ALREADY_HELD;
import static org.filrouge.kernel.person.PersonRefusal.ALREADY_REGISTERED;
import static org.filrouge.kernel.person.PersonRefusal.ALREADY_REQUESTED;
import static org.filrouge.kernel.person.PersonRefusal.ERASED;
import static org.filrouge.kernel.person.PersonRefusal.HELD;
import static org.filrouge.kernel.person.PersonRefusal.NAME_NOT_RANDOM;
import static org.filrouge.kernel.person.PersonRefusal.NOT_ACTUAL;
import static org.filrouge.kernel.person.PersonRefusal.NOT_APPROVED;
import static org.filrouge.kernel.person.PersonRefusal.NOT_HELD;
import static org.filrouge.kernel.person.PersonRefusal.NOT_REGISTERED;
import static org.filrouge.kernel.person.PersonRefusal.NOT_REQUESTED;
import static org.filrouge.kernel.person.PersonRefusal.REASON_MISSING;
import static org.filrouge.kernel.person.PersonRefusal.SAME_ACCOUNT;
import static org.filrouge.kernel.person.PersonRefusal.UNTIL_WHEN;
import static org.filrouge.kernel.person.PersonRefusal.WITHOUT_WORDS;

import java.util.List;
import org.filrouge.decisions.Fact;
import org.filrouge.decisions.Rules;
import org.filrouge.decisions.person.Person.Erasure;
import org.filrouge.decisions.person.Person.State;
import org.filrouge.kernel.erasure.Asker;
import org.filrouge.kernel.erasure.DestroyedKey;
import org.filrouge.kernel.erasure.ErasureGround;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.person.Disclosed;
import org.filrouge.kernel.person.LegalBasis;
import org.filrouge.kernel.person.PersonEvent;
import org.filrouge.kernel.person.PersonEvent.DetailsRecorded;
import org.filrouge.kernel.person.PersonEvent.Erased;
import org.filrouge.kernel.person.PersonEvent.ErasureApproved;
import org.filrouge.kernel.person.PersonEvent.ErasureRefused;
import org.filrouge.kernel.person.PersonEvent.ErasureRequested;
import org.filrouge.kernel.person.PersonEvent.LegalHoldLifted;
import org.filrouge.kernel.person.PersonEvent.LegalHoldPlaced;
import org.filrouge.kernel.person.PersonEvent.RecipientNotified;
import org.filrouge.kernel.person.PersonEvent.Registered;
import org.filrouge.kernel.person.PersonEvent.RetentionSet;
import org.filrouge.kernel.person.Purpose;
import org.filrouge.kernel.value.FuzzyDate;
import org.junit.jupiter.api.Test;

class PersonTest extends Rules<PersonEvent, State> {

    private static final Fact<PersonEvent> KNOWN =
            by("account-1", new Registered(Purpose.CONTACT, LegalBasis.PUBLIC_TASK));
    private static final DetailsRecorded DETAILS =
            new DetailsRecorded("A. Martin", null, null, "chair", new OrganisationId("agir"));
    private static final ErasureRequested REQUEST =
            new ErasureRequested(Asker.PERSON, ErasureGround.CONSENT_WITHDRAWN, List.of("e-7"));
    private static final Fact<PersonEvent> REQUESTED = by("account-1", REQUEST);
    private static final ErasureApproved APPROVAL = new ErasureApproved(false);
    private static final Fact<PersonEvent> APPROVED = by("account-2", APPROVAL);
    private static final Fact<PersonEvent> HOLD = because(new LegalHoldPlaced());
    private static final Fact<PersonEvent> NO_HOLD = because(new LegalHoldLifted());
    private static final Erased KEYS_GONE =
            new Erased(List.of(new DestroyedKey("0a".repeat(16), "0b".repeat(32), null)));
    private static final Fact<PersonEvent> GONE = by("program", KEYS_GONE);
    private static final RecipientNotified NOTICE =
            new RecipientNotified(new OrganisationId("agir"), Disclosed.EVIDENCE_PACK);

    PersonTest() {
        super(new Person());
    }

    @Test
    void aPersonIsKnownForAPurposeUnderANameThatSaysNothing() {
        givenIn("p-0123456789abcdef").when(KNOWN).then(KNOWN.event());
        givenIn("jeanne-martin").when(KNOWN).then(refused(NAME_NOT_RANDOM));
        given(KNOWN).when(KNOWN).then(refused(ALREADY_REGISTERED));
    }

    @Test
    void nothingIsKeptOfSomebodyWhoIsNotKnown() {
        givenNothing().when(DETAILS).then(refused(NOT_REGISTERED));
        given(KNOWN).when(DETAILS).then(DETAILS);
        given(KNOWN).when(Fact.<PersonEvent>on("2009-06-15", DETAILS).planned()).then(refused(NOT_ACTUAL));
    }

    @Test
    void whatIsKeptHasAnEnd() {
        RetentionSet retention = new RetentionSet(FuzzyDate.parse("2030-12-31"));
        given(KNOWN).when(retention).then(retention);
        given(KNOWN).when(new RetentionSet(FuzzyDate.UNDATED)).then(refused(UNTIL_WHEN));
    }

    @Test
    void anErasureIsApprovedByAnotherAccountThanTheOneThatRequestedIt() {
        given(KNOWN).when(REQUESTED).then(REQUEST);
        given(KNOWN, REQUESTED).when(APPROVED).then(APPROVAL);
        given(KNOWN, REQUESTED)
                .when(by("account-1", APPROVAL))
                .then(refused(SAME_ACCOUNT))
                .saying("Another account than account-1, which requested the erasure, has to approve it.");
        given(KNOWN).when(APPROVED).then(refused(NOT_REQUESTED));
        given(KNOWN, REQUESTED).when(REQUESTED).then(refused(ALREADY_REQUESTED));
        given(KNOWN, REQUESTED, APPROVED).when(APPROVED).then(refused(ALREADY_APPROVED));
        given(KNOWN, REQUESTED, APPROVED).when(DETAILS).then(refused(ALREADY_APPROVED));
    }

    @Test
    void whereNobodySignsInTheOnePersonApprovesAndTheRecordSaysSo() {
        ErasureApproved alone = new ErasureApproved(true);
        given(KNOWN, REQUESTED).when(by("account-1", alone)).then(alone);
    }

    @Test
    void aRefusalSaysWhyAndTheErasureCanBeRequestedAgain() {
        Fact<PersonEvent> no = because(new ErasureRefused());
        given(KNOWN, REQUESTED).when(no).then(no.event());
        given(KNOWN, REQUESTED).when(new ErasureRefused()).then(refused(REASON_MISSING));
        given(KNOWN, REQUESTED, no).when(REQUESTED).then(REQUEST);
        given(KNOWN, REQUESTED, no).when(APPROVED).then(refused(NOT_REQUESTED));
    }

    @Test
    void aLegalHoldComesBeforeAnErasureAndBothStayToBeSeen() {
        given(KNOWN, HOLD).when(REQUESTED).then(REQUEST);
        given(KNOWN, REQUESTED).when(HOLD).then(HOLD.event());
        given(KNOWN, HOLD, REQUESTED).when(APPROVED).then(refused(HELD));
        given(KNOWN, HOLD, REQUESTED, NO_HOLD).when(APPROVED).then(APPROVAL);
        given(KNOWN, REQUESTED, APPROVED, HOLD).when(GONE).then(refused(HELD));
        assertThat(after(KNOWN, REQUESTED, APPROVED, HOLD).isDue()).isFalse();
        assertThat(after(KNOWN, REQUESTED, APPROVED, HOLD, NO_HOLD).isDue()).isTrue();
    }

    @Test
    void aLegalHoldIsPlacedAndLiftedForAReason() {
        given(KNOWN).when(new LegalHoldPlaced()).then(refused(REASON_MISSING));
        given(KNOWN, HOLD).when(HOLD).then(refused(ALREADY_HELD));
        given(KNOWN).when(NO_HOLD).then(refused(NOT_HELD));
        given(KNOWN, HOLD).when(NO_HOLD).then(NO_HOLD.event());
    }

    @Test
    void keysAreDestroyedOnlyOnceItIsApproved() {
        given(KNOWN, REQUESTED, APPROVED).when(GONE).then(KEYS_GONE);
        given(KNOWN, REQUESTED).when(GONE).then(refused(NOT_APPROVED));
        assertThat(after(KNOWN, REQUESTED, APPROVED, GONE))
                .returns(false, State::isDue)
                .returns(Erasure.DONE, State::erasure);
    }

    @Test
    void whoIsErasedStaysErasedAndNewRelationsTakeANewName() {
        given(KNOWN, REQUESTED, APPROVED, GONE).when(DETAILS).then(refused(ERASED));
        given(KNOWN, REQUESTED, APPROVED, GONE).when(HOLD).then(refused(ERASED));
        given(KNOWN, REQUESTED, APPROVED, GONE).when(REQUESTED).then(refused(ERASED));
        given(KNOWN, REQUESTED, APPROVED, GONE).when(GONE).then(refused(ERASED));
        given(KNOWN, REQUESTED, APPROVED, GONE).when(KNOWN).then(refused(ALREADY_REGISTERED));
    }

    @Test
    void recipientsAreToldOfAnErasureInNoWords() {
        given(KNOWN).when(NOTICE).then(NOTICE);
        given(KNOWN, REQUESTED, APPROVED, GONE).when(NOTICE).then(NOTICE);
        given(KNOWN, REQUESTED, APPROVED, GONE).when(because(NOTICE)).then(refused(WITHOUT_WORDS));
    }

    @SafeVarargs
    private static State after(Fact<PersonEvent>... facts) {
        Person rules = new Person();
        State state = rules.initial();
        for (Fact<PersonEvent> fact : facts) {
            state = rules.evolve(state, fact.event(), fact.envelope());
        }
        return state;
    }

    private static Fact<PersonEvent> by(String account, PersonEvent event) {
        return Fact.on("2009-06-15", event).by(account);
    }

    private static Fact<PersonEvent> because(PersonEvent event) {
        return Fact.on("2009-06-15", event).because("asked by the court");
    }
}
