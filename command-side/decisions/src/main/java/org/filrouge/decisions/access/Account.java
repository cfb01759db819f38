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
import org.filrouge.decisions.Decider;
import org.filrouge.decisions.Ruling;
import org.filrouge.decisions.access.Account.State;
import org.filrouge.kernel.access.AccessRole;
import org.filrouge.kernel.access.AccountEvent;
import org.filrouge.kernel.access.AccountEvent.Closed;
import org.filrouge.kernel.access.AccountEvent.EmergencyAccessOpened;
import org.filrouge.kernel.access.AccountEvent.Opened;
import org.filrouge.kernel.access.AccountEvent.RightGranted;
import org.filrouge.kernel.access.AccountEvent.RightWithdrawn;
import org.filrouge.kernel.access.AccountHistory;
import org.filrouge.kernel.access.Right;
import org.filrouge.kernel.access.Tenure;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.value.DatePrecision;

/**
 * The rules of an account: nobody gives rights to themselves, a right fits its role, and who administers accounts neither reads nor writes
 * the history.
 */
public final class Account implements Decider<AccountEvent, State> {

    /**
     * What the rules remember.
     *
     * @param account the name of the stream; empty where it is not known
     */
    public record State(String account, AccountHistory history) {}

    @Override
    public State initial() {
        return initial("");
    }

    @Override
    public State initial(String slug) {
        return new State(slug, AccountHistory.NONE);
    }

    @Override
    public Ruling<AccountEvent> decide(AccountEvent proposed, Envelope envelope, State state) {
        AccountHistory history = state.history();
        Ruling<AccountEvent> ruling = Ruling.of(proposed)
                .refuseIf(!envelope.isActual(), NOT_ACTUAL)
                .refuseIf(
                        envelope.effective().precision() != DatePrecision.DAY,
                        NOT_A_DAY,
                        "effective",
                        envelope.effective().edtf())
                .refuseIf(history.closed() != null, CLOSED)
                .refuseIf(history.opened() == null && !(proposed instanceof Opened), NOT_OPEN);
        boolean own = envelope.recordedBy().equals(state.account());
        return switch (proposed) {
            case Opened e -> ruling.refuseIf(history.opened() != null, ALREADY_OPEN);
            case RightGranted e -> granted(ruling.refuseIf(own, ONES_OWN), e, envelope, history);
            case RightWithdrawn e ->
                ruling.refuseIf(own, ONES_OWN).refuseIf(!history.isGranted(new Right(e.role(), e.scope())), NOT_HELD);
            case Closed e -> ruling.refuseIf(own, ONES_OWN);
            case EmergencyAccessOpened e -> emergency(ruling, e, envelope, history);
        };
    }

    private static Ruling<AccountEvent> granted(
            Ruling<AccountEvent> ruling, RightGranted e, Envelope envelope, AccountHistory history) {
        Ruling<AccountEvent> ruled = ruling.refuseIf(
                        !e.scope().fits(e.role()),
                        SCOPE_DOES_NOT_FIT,
                        "role",
                        e.role().name())
                .refuseIf(history.isGranted(new Right(e.role(), e.scope())), ALREADY_GRANTED);
        List<AccessRole> apart = history.tenures().stream()
                .filter(tenure -> !tenure.endsBy(envelope.effective()))
                .map(Tenure::right)
                .map(Right::role)
                .filter(held -> !held.goesWith(e.role()))
                .distinct()
                .toList();
        for (AccessRole held : apart) {
            ruled = ruled.refuseIf(
                    true,
                    DUTIES_NOT_SEPARATE,
                    "held",
                    held.name(),
                    "role",
                    e.role().name());
        }
        return ruled;
    }

    private static Ruling<AccountEvent> emergency(
            Ruling<AccountEvent> ruling, EmergencyAccessOpened e, Envelope envelope, AccountHistory history) {
        boolean officer = history.tenures().stream()
                .anyMatch(tenure -> tenure.isOpen() && tenure.right().role() == AccessRole.PROGRAMME_OFFICER);
        int most = EmergencyAccessOpened.LONGEST_HOURS;
        return ruling.refuseIf(envelope.reason() == null || envelope.reason().isBlank(), REASON_MISSING)
                .refuseIf(e.hours() < 1 || e.hours() > most, HOURS_OUT_OF_BOUNDS, "most", most, "told", e.hours())
                .refuseIf(
                        !e.scope().fits(AccessRole.PROGRAMME_OFFICER),
                        SCOPE_DOES_NOT_FIT,
                        "role",
                        AccessRole.PROGRAMME_OFFICER.name())
                .refuseIf(!officer, NO_EMERGENCY_FOR);
    }

    @Override
    public State happened(State state, AccountEvent event, Envelope envelope) {
        return new State(state.account(), state.history().with(event, envelope));
    }
}
