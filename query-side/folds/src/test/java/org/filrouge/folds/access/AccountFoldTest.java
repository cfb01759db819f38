package org.filrouge.folds.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.filrouge.folds.Told;
import org.filrouge.folds.TwoDates;
import org.filrouge.kernel.access.AccessRole;
import org.filrouge.kernel.access.AccessScope;
import org.filrouge.kernel.access.AccountEvent.Closed;
import org.filrouge.kernel.access.AccountEvent.EmergencyAccessOpened;
import org.filrouge.kernel.access.AccountEvent.Opened;
import org.filrouge.kernel.access.AccountEvent.RightGranted;
import org.filrouge.kernel.access.AccountEvent.RightWithdrawn;
import org.filrouge.kernel.access.Right;
import org.filrouge.kernel.value.Territory;
import org.junit.jupiter.api.Test;

class AccountFoldTest {

    private static final String ACCOUNT = "account:a-1";
    private static final AccessScope MOSELLE =
            new AccessScope(false, List.of(Territory.parse("DEP-57")), List.of(), null);
    private static final Right OFFICER = new Right(AccessRole.PROGRAMME_OFFICER, MOSELLE);
    private static final RightGranted GRANTED = new RightGranted(AccessRole.PROGRAMME_OFFICER, MOSELLE);
    private static final RightWithdrawn WITHDRAWN = new RightWithdrawn(AccessRole.PROGRAMME_OFFICER, MOSELLE);

    private final AccountFold fold = new AccountFold();
    private final Told told = new Told().fact(ACCOUNT, "2026-01-01", new Opened());

    @Test
    void aRightIsHeldFromItsFirstDayToTheDayBeforeItIsWithdrawn() {
        told.fact(ACCOUNT, "2026-02-01", GRANTED).fact(ACCOUNT, "2026-03-01", WITHDRAWN);
        assertThat(heldOn("2026-01-31")).isEmpty();
        assertThat(heldOn("2026-02-01")).containsExactly(OFFICER);
        assertThat(heldOn("2026-02-28")).containsExactly(OFFICER);
        assertThat(heldOn("2026-03-01")).isEmpty();
    }

    @Test
    void whatSomebodyCouldSeeIsReadFromWhatWasRecordedByThen() {
        told.fact(ACCOUNT, "2026-02-01", GRANTED).fact(ACCOUNT, "2026-02-01", WITHDRAWN);
        assertThat(view(2).history().heldOn(LocalDate.parse("2026-02-15"))).containsExactly(OFFICER);
        assertThat(view(3).history().heldOn(LocalDate.parse("2026-02-15"))).isEmpty();
        assertThat(view(1).history().tenures()).isEmpty();
    }

    @Test
    void aRightTakenBackBeforeItsFirstDayIsNeverHeldWhateverOrderTheDaysHave() {
        told.fact(ACCOUNT, "2026-04-01", GRANTED).fact(ACCOUNT, "2026-02-01", WITHDRAWN);
        assertThat(heldOn("2026-03-01")).isEmpty();
        assertThat(heldOn("2026-05-01")).isEmpty();
    }

    @Test
    void aRightGrantedAgainIsHeldAgain() {
        told.fact(ACCOUNT, "2026-02-01", GRANTED)
                .fact(ACCOUNT, "2026-03-01", WITHDRAWN)
                .fact(ACCOUNT, "2026-04-01", GRANTED);
        assertThat(heldOn("2026-03-15")).isEmpty();
        assertThat(heldOn("2026-04-15")).containsExactly(OFFICER);
    }

    @Test
    void aClosedAccountHoldsNothingFromThatDayOn() {
        told.fact(ACCOUNT, "2026-02-01", GRANTED).fact(ACCOUNT, "2026-06-01", new Closed());
        assertThat(heldOn("2026-05-31")).containsExactly(OFFICER);
        assertThat(heldOn("2026-06-01")).isEmpty();
    }

    @Test
    void anAccountThatWasNeverOpenedHoldsNothing() {
        Told unopened = new Told().fact(ACCOUNT, "2026-02-01", GRANTED);
        assertThat(fold.fold("a-1", unopened.events()).history().heldOn(LocalDate.parse("2026-03-01")))
                .isEmpty();
    }

    @Test
    void aRightWithoutAnExactDayIsHeldOnlyWhenItCertainlyIs() {
        told.fact(ACCOUNT, "2026-02", GRANTED).fact(ACCOUNT, "2026-04", WITHDRAWN);
        assertThat(heldOn("2026-02-27")).isEmpty();
        assertThat(heldOn("2026-02-28")).containsExactly(OFFICER);
        assertThat(heldOn("2026-03-31")).containsExactly(OFFICER);
        assertThat(heldOn("2026-04-01")).isEmpty();
    }

    @Test
    void anEmergencyAccessIsToldWithItsEndAndIsNoRight() {
        told.fact(ACCOUNT, "2026-02-01", new EmergencyAccessOpened(MOSELLE, 2));
        AccountView view = view(Long.MAX_VALUE);
        assertThat(view.history().tenures()).isEmpty();
        assertThat(view.history().emergencies()).singleElement().satisfies(access -> {
            assertThat(access.opened()).isEqualTo(told.events().getLast().recorded());
            assertThat(access.ends()).isEqualTo(access.opened().plusSeconds(7200));
        });
    }

    private List<Right> heldOn(String day) {
        return view(Long.MAX_VALUE).history().heldOn(LocalDate.parse(day));
    }

    private AccountView view(long size) {
        return fold.fold("a-1", told.events(), new TwoDates(null, size));
    }
}
