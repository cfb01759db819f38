package org.filrouge.kernel.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.value.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * What was told of an account so far, in the order of recording: when it was opened and closed, which rights it was given from when until
 * when, and its emergency accesses. The command side rules on it, rights are enforced by it, and readers are told it.
 *
 * @param opened from when it may be signed in to; null when that was never told
 * @param closed from when no longer; null while it is open
 */
public record AccountHistory(
        @Nullable FuzzyDate opened,
        @Nullable FuzzyDate closed,
        List<Tenure> tenures,
        List<EmergencyAccess> emergencies) {

    public static final AccountHistory NONE = new AccountHistory(null, null, List.of(), List.of());

    public AccountHistory {
        tenures = List.copyOf(tenures);
        emergencies = List.copyOf(emergencies);
    }

    /**
     * The history with one event more. What is only planned changes nothing.
     *
     * @param recorded when the log took the event
     */
    public AccountHistory with(AccountEvent event, Envelope envelope, Instant recorded) {
        return envelope.isActual() ? told(event, envelope.effective(), recorded, envelope.reason()) : this;
    }

    /** The history with one fact more. */
    public AccountHistory told(AccountEvent event, FuzzyDate day, Instant recorded, @Nullable String reason) {
        return event instanceof AccountEvent.EmergencyAccessOpened e
                ? opening(new EmergencyAccess(e.scope(), recorded, e.hours(), reason))
                : told(event, day);
    }

    /** The same without emergency accesses, for those who mind rights alone. */
    public AccountHistory with(AccountEvent event, Envelope envelope) {
        return envelope.isActual() ? told(event, envelope.effective()) : this;
    }

    private AccountHistory told(AccountEvent event, FuzzyDate day) {
        return switch (event) {
            case AccountEvent.Opened e ->
                new AccountHistory(opened == null ? day : opened, closed, tenures, emergencies);
            case AccountEvent.Closed e ->
                new AccountHistory(opened, closed == null ? day : closed, tenures, emergencies);
            case AccountEvent.RightGranted e -> granted(new Right(e.role(), e.scope()), day);
            case AccountEvent.RightWithdrawn e -> withdrawn(new Right(e.role(), e.scope()), day);
            case AccountEvent.EmergencyAccessOpened e -> this;
        };
    }

    /** Whether the right is granted and nobody has withdrawn it. */
    public boolean isGranted(Right right) {
        return tenures.stream()
                .anyMatch(tenure -> tenure.isOpen() && tenure.right().equals(right));
    }

    /** What is held on a day, without emergency accesses, which last hours and not days. */
    public List<Right> heldOn(LocalDate day) {
        boolean open = opened != null && new Tenure(anything(), opened, closed).holdsOn(day);
        return open
                ? tenures.stream()
                        .filter(tenure -> tenure.holdsOn(day))
                        .map(Tenure::right)
                        .distinct()
                        .toList()
                : List.of();
    }

    /**
     * What is held at a moment, emergency accesses included: they let a programme officer read and not write.
     *
     * @param day the day of that moment, where the program runs
     */
    public List<Right> heldAt(Instant moment, LocalDate day) {
        List<Right> held = heldOn(day);
        boolean officer = held.stream().anyMatch(right -> right.role() == AccessRole.PROGRAMME_OFFICER);
        Stream<Right> opened = emergencies.stream()
                .filter(access -> officer && access.holdsAt(moment))
                .map(access -> new Right(AccessRole.PROGRAMME_OFFICER, access.scope(), true));
        return Stream.concat(held.stream(), opened).toList();
    }

    private AccountHistory granted(Right right, FuzzyDate day) {
        List<Tenure> longer = new ArrayList<>(tenures);
        longer.add(new Tenure(right, day, null));
        return new AccountHistory(opened, closed, longer, emergencies);
    }

    private AccountHistory withdrawn(Right right, FuzzyDate day) {
        List<Tenure> ended = tenures.stream()
                .map(tenure -> tenure.isOpen() && tenure.right().equals(right) ? tenure.endedOn(day) : tenure)
                .toList();
        return new AccountHistory(opened, closed, ended, emergencies);
    }

    private AccountHistory opening(EmergencyAccess access) {
        List<EmergencyAccess> longer = new ArrayList<>(emergencies);
        longer.add(access);
        return new AccountHistory(opened, closed, tenures, longer);
    }

    private static Right anything() {
        return new Right(AccessRole.ADMINISTRATOR, AccessScope.EVERYWHERE);
    }
}
