package org.filrouge.folds.access;

import java.time.Instant;
import org.filrouge.kernel.access.AccessRole;
import org.filrouge.kernel.access.AccessScope;
import org.filrouge.kernel.access.AccountEvent;
import org.filrouge.kernel.access.AccountEvent.Closed;
import org.filrouge.kernel.access.AccountEvent.EmergencyAccessOpened;
import org.filrouge.kernel.access.AccountEvent.Opened;
import org.filrouge.kernel.access.AccountEvent.RightGranted;
import org.filrouge.kernel.access.AccountEvent.RightWithdrawn;
import org.filrouge.kernel.event.EventCatalogue;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing told of an account.
 *
 * @param event the id of the event
 * @param name the stable name of the event
 * @param effective from when it holds
 * @param by the account that recorded it
 * @param hours how long an emergency access lasts
 */
public record AccountFact(
        String event,
        String name,
        long position,
        Instant recorded,
        FuzzyDate effective,
        String by,
        @Nullable AccessRole role,
        @Nullable AccessScope scope,
        @Nullable Integer hours,
        @Nullable String reason) {

    static AccountFact of(AccountEvent told, RecordedEvent event) {
        return switch (told) {
            case Opened e -> of(event, null, null, null);
            case Closed e -> of(event, null, null, null);
            case RightGranted e -> of(event, e.role(), e.scope(), null);
            case RightWithdrawn e -> of(event, e.role(), e.scope(), null);
            case EmergencyAccessOpened e -> of(event, null, e.scope(), e.hours());
        };
    }

    private static AccountFact of(
            RecordedEvent event, @Nullable AccessRole role, @Nullable AccessScope scope, @Nullable Integer hours) {
        return new AccountFact(
                event.id(),
                event.name(),
                event.position(),
                event.recorded(),
                event.envelope().effective(),
                event.envelope().recordedBy(),
                role,
                scope,
                hours,
                event.envelope().reason());
    }

    /** The fact as it was told. */
    AccountEvent told() {
        if (is(RightGranted.class) && role != null && scope != null) {
            return new RightGranted(role, scope);
        }
        if (is(RightWithdrawn.class) && role != null && scope != null) {
            return new RightWithdrawn(role, scope);
        }
        if (is(EmergencyAccessOpened.class) && scope != null && hours != null) {
            return new EmergencyAccessOpened(scope, hours);
        }
        return is(Closed.class) ? new Closed() : new Opened();
    }

    private boolean is(Class<? extends AccountEvent> kind) {
        return name.equals(EventCatalogue.of(kind).name());
    }
}
