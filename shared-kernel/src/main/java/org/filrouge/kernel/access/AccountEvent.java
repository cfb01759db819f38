package org.filrouge.kernel.access;

import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.EventType;
import org.filrouge.kernel.event.StreamFamily;

/**
 * What an account may see and do, and since when: rights are facts with both dates, so that it stays known who could see what, when.
 * Who an account stands for is never told here.
 */
@StreamFamily(
        stream = AccountId.STREAM,
        id = AccountId.class,
        refusals = AccountRefusal.class,
        fr = "Compte",
        en = "Account",
        belongsToCase = false,
        told = false)
public sealed interface AccountEvent extends DomainEvent {

    /** Somebody may sign in; what they may see and do comes with rights. */
    @EventType(
            name = "account.opened",
            command = "open-account",
            opens = true,
            fr = "Compte ouvert",
            en = "Account opened")
    record Opened() implements AccountEvent {}

    /** The account holds a right from the effective day on. */
    @EventType(name = "account.right-granted", command = "grant-right", fr = "Droit accordé", en = "Right granted")
    record RightGranted(AccessRole role, AccessScope scope) implements AccountEvent {}

    /** The account holds that right no longer, from the effective day on. */
    @EventType(
            name = "account.right-withdrawn",
            command = "withdraw-right",
            fr = "Droit retiré",
            en = "Right withdrawn")
    record RightWithdrawn(AccessRole role, AccessScope scope) implements AccountEvent {}

    /** Nobody signs in to the account from the effective day on, and it takes nothing more. */
    @EventType(name = "account.closed", command = "close-account", fr = "Compte fermé", en = "Account closed")
    record Closed() implements AccountEvent {}

    /**
     * In an emergency, a programme officer reads a part of the programme that no right of theirs reaches. It begins when it is recorded,
     * ends by itself, and never allows to write.
     *
     * @param hours how long it lasts, from 1 to 8
     */
    @EventType(
            name = "account.emergency-access-opened",
            command = "open-emergency-access",
            fr = "Accès d'urgence ouvert",
            en = "Emergency access opened")
    record EmergencyAccessOpened(AccessScope scope, int hours) implements AccountEvent {

        /** The most hours an emergency access may last. */
        public static final int LONGEST_HOURS = 8;
    }
}
