package org.filrouge.decisions.access;

import static org.filrouge.kernel.access.AccountRefusal.ALREADY_GRANTED;
import static org.filrouge.kernel.access.AccountRefusal.ALREADY_OPEN;
import static org.filrouge.kernel.access.AccountRefusal.CLOSED;
import static org.filrouge.kernel.access.AccountRefusal.DUTIES_NOT_SEPARATE;
import static org.filrouge.kernel.access.AccountRefusal.HOURS_OUT_OF_BOUNDS;
import static org.filrouge.kernel.access.AccountRefusal.NOT_ACTUAL;
import static org.filrouge.kernel.access.AccountRefusal.NOT_A_DAY;
import static org.filrouge.kernel.access.AccountRefusal.NOT_HELD;
import static org.filrouge.kernel.access.AccountRefusal.NOT_OPEN;
import static org.filrouge.kernel.access.AccountRefusal.NO_EMERGENCY_FOR;
import static org.filrouge.kernel.access.AccountRefusal.ONES_OWN;
import static org.filrouge.kernel.access.AccountRefusal.REASON_MISSING;
import static org.filrouge.kernel.access.AccountRefusal.SCOPE_DOES_NOT_FIT;

import java.util.List;
import org.filrouge.decisions.Fact;
import org.filrouge.decisions.Rules;
import org.filrouge.kernel.access.AccessRole;
import org.filrouge.kernel.access.AccessScope;
import org.filrouge.kernel.access.AccountEvent;
import org.filrouge.kernel.access.AccountEvent.Closed;
import org.filrouge.kernel.access.AccountEvent.EmergencyAccessOpened;
import org.filrouge.kernel.access.AccountEvent.Opened;
import org.filrouge.kernel.access.AccountEvent.RightGranted;
import org.filrouge.kernel.access.AccountEvent.RightWithdrawn;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.supportcase.SupportCaseId;
import org.filrouge.kernel.value.Territory;
import org.junit.jupiter.api.Test;

class AccountTest extends Rules<AccountEvent, Account.State> {

    /** The account that records, in every example. */
    private static final String RECORDER = "account-1";

    private static final AccessScope MOSELLE =
            new AccessScope(false, List.of(Territory.parse("DEP-57")), List.of(), null);
    private static final AccessScope ELIPS =
            new AccessScope(false, List.of(), List.of(new SupportCaseId("moselle-elips")), null);
    private static final AccessScope CAISSE = AccessScope.of(new OrganisationId("caisse-des-depots"));
    private static final AccountEvent OPENED = new Opened();
    private static final AccountEvent OFFICER = new RightGranted(AccessRole.PROGRAMME_OFFICER, MOSELLE);
    private static final AccountEvent ADMINISTRATOR =
            new RightGranted(AccessRole.ADMINISTRATOR, AccessScope.EVERYWHERE);
    private static final AccountEvent EMERGENCY = new EmergencyAccessOpened(ELIPS, 4);

    AccountTest() {
        super(new Account());
    }

    @Test
    void anAccountIsOpenedOnceAndClosedOnceAndThenTakesNothing() {
        givenNothing().when(OPENED).then(OPENED);
        given(OPENED).when(OPENED).then(refused(ALREADY_OPEN));
        given(OPENED).when(new Closed()).then(new Closed());
        given(OPENED, new Closed()).when(new Closed()).then(refused(CLOSED));
        given(OPENED, new Closed()).when(OFFICER).then(refused(CLOSED));
        given(OPENED, new Closed()).when(OPENED).then(refused(CLOSED, ALREADY_OPEN));
        givenNothing().when(OFFICER).then(refused(NOT_OPEN));
    }

    @Test
    void aRightIsGrantedOnceAndWithdrawnOnlyWhenHeld() {
        AccountEvent withdrawn = new RightWithdrawn(AccessRole.PROGRAMME_OFFICER, MOSELLE);
        given(OPENED).when(OFFICER).then(OFFICER);
        given(OPENED, OFFICER).when(OFFICER).then(refused(ALREADY_GRANTED));
        given(OPENED, OFFICER).when(withdrawn).then(withdrawn);
        given(OPENED, OFFICER, withdrawn).when(withdrawn).then(refused(NOT_HELD));
        given(OPENED, OFFICER, withdrawn).when(OFFICER).then(OFFICER);
        given(OPENED, OFFICER)
                .when(new RightWithdrawn(AccessRole.PROGRAMME_OFFICER, ELIPS))
                .then(refused(NOT_HELD));
    }

    @Test
    void aRightFitsItsRole() {
        fits(AccessRole.PROGRAMME_OFFICER, AccessScope.EVERYWHERE);
        fits(AccessRole.COMMITTEE_MEMBER, ELIPS);
        fits(AccessRole.FUNDER, CAISSE);
        fits(AccessRole.EVALUATOR, AccessScope.EVERYWHERE);
        doesNotFit(AccessRole.PROGRAMME_OFFICER, CAISSE);
        doesNotFit(AccessRole.PROGRAMME_OFFICER, new AccessScope(false, List.of(), List.of(), null));
        doesNotFit(AccessRole.COMMITTEE_MEMBER, new AccessScope(true, MOSELLE.territories(), List.of(), null));
        doesNotFit(AccessRole.FUNDER, AccessScope.EVERYWHERE);
        doesNotFit(AccessRole.PROVIDER, MOSELLE);
        doesNotFit(AccessRole.BENEFICIARY, new AccessScope(false, List.of(), ELIPS.cases(), CAISSE.organisation()));
        doesNotFit(AccessRole.AUDITOR, ELIPS);
        doesNotFit(AccessRole.ADMINISTRATOR, CAISSE);
    }

    @Test
    void nobodyChangesTheirOwnRights() {
        givenIn(RECORDER, OPENED).when(OFFICER).then(refused(ONES_OWN));
        givenIn(RECORDER, OPENED, OFFICER)
                .when(new RightWithdrawn(AccessRole.PROGRAMME_OFFICER, MOSELLE))
                .then(refused(ONES_OWN));
        givenIn(RECORDER, OPENED).when(new Closed()).then(refused(ONES_OWN));
        givenIn("account-2", OPENED).when(OFFICER).then(OFFICER);
    }

    @Test
    void whoAdministersAccountsNeitherReadsNorWritesTheHistory() {
        given(OPENED, ADMINISTRATOR)
                .when(OFFICER)
                .then(refused(DUTIES_NOT_SEPARATE))
                .saying("Who administers accounts neither reads nor writes the history: "
                        + "ADMINISTRATOR and PROGRAMME_OFFICER do not go together.");
        given(OPENED, OFFICER).when(ADMINISTRATOR).then(refused(DUTIES_NOT_SEPARATE));
        given(OPENED, OFFICER)
                .when(new RightGranted(AccessRole.FUNDER, CAISSE))
                .then(new RightGranted(AccessRole.FUNDER, CAISSE));
    }

    @Test
    void dutiesAreSeparateInTimeAsWell() {
        Fact<AccountEvent> ended = Fact.on("2010-01-01", new RightWithdrawn(AccessRole.PROGRAMME_OFFICER, MOSELLE));
        Given moved = given(Fact.on("2009-01-01", OPENED), Fact.on("2009-01-01", OFFICER), ended);
        moved.when(Fact.on("2009-12-31", ADMINISTRATOR)).then(refused(DUTIES_NOT_SEPARATE));
        moved.when(Fact.on("2010-01-01", ADMINISTRATOR)).then(ADMINISTRATOR);
    }

    @Test
    void aRightBeginsOnAnExactDayAndIsNeverPlanned() {
        given(OPENED).when(Fact.on("2009-06", OFFICER)).then(refused(NOT_A_DAY));
        given(OPENED).when(Fact.on("2009-06-15", OFFICER).planned()).then(refused(NOT_ACTUAL));
    }

    @Test
    void anEmergencyAccessSaysWhyLastsAFewHoursAndIsForAProgrammeOfficer() {
        Fact<AccountEvent> urgent = because(EMERGENCY);
        given(OPENED, OFFICER).when(urgent).then(EMERGENCY);
        givenIn(RECORDER, OPENED, OFFICER).when(urgent).then(EMERGENCY);
        given(OPENED, OFFICER).when(EMERGENCY).then(refused(REASON_MISSING));
        given(OPENED, OFFICER)
                .when(because(new EmergencyAccessOpened(ELIPS, 9)))
                .then(refused(HOURS_OUT_OF_BOUNDS))
                .saying("An emergency access lasts from 1 to 8 hours, not 9.");
        given(OPENED, OFFICER)
                .when(because(new EmergencyAccessOpened(ELIPS, 0)))
                .then(refused(HOURS_OUT_OF_BOUNDS));
        given(OPENED, OFFICER)
                .when(because(new EmergencyAccessOpened(CAISSE, 1)))
                .then(refused(SCOPE_DOES_NOT_FIT));
        given(OPENED, ADMINISTRATOR).when(urgent).then(refused(NO_EMERGENCY_FOR));
        given(OPENED, new RightGranted(AccessRole.FUNDER, CAISSE)).when(urgent).then(refused(NO_EMERGENCY_FOR));
    }

    private void fits(AccessRole role, AccessScope scope) {
        given(OPENED).when(new RightGranted(role, scope)).then(new RightGranted(role, scope));
    }

    private void doesNotFit(AccessRole role, AccessScope scope) {
        given(OPENED).when(new RightGranted(role, scope)).then(refused(SCOPE_DOES_NOT_FIT));
    }

    private static Fact<AccountEvent> because(AccountEvent event) {
        return Fact.on("2009-06-15", event).because("the officer of the case is away");
    }
}
