package org.filrouge.decisions.childcare;

import static org.filrouge.kernel.childcare.ChildcareFacilityRefusal.*;

import org.filrouge.decisions.Decider;
import org.filrouge.decisions.Ruling;
import org.filrouge.decisions.childcare.ChildcareFacility.State;
import org.filrouge.kernel.childcare.ChildcareFacilityEvent;
import org.filrouge.kernel.childcare.ChildcareFacilityEvent.CapacityAuthorised;
import org.filrouge.kernel.childcare.ChildcareFacilityEvent.CapacityExtended;
import org.filrouge.kernel.childcare.ChildcareFacilityEvent.CapacityReduced;
import org.filrouge.kernel.childcare.ChildcareFacilityEvent.Opened;
import org.filrouge.kernel.childcare.ChildcareFacilityEvent.PlacesReserved;
import org.filrouge.kernel.event.Envelope;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Measure;
import org.jspecify.annotations.Nullable;

/** The rules of a childcare facility: approved before it opens, and no more places kept than it has, as far as that is known. */
public final class ChildcareFacility implements Decider<ChildcareFacilityEvent, State> {

    private static final Measure NONE = Measure.of(0);

    /**
     * What the rules remember.
     *
     * @param authorised when a capacity was first approved; null while nothing says so
     * @param capacity places; UNKNOWN until told
     * @param reserved places that buyers keep, of the counts that are known
     */
    public record State(
            @Nullable FuzzyDate authorised, @Nullable FuzzyDate opened, Measure capacity, Measure reserved) {

        State withCapacity(Measure places) {
            return new State(authorised, opened, places, reserved);
        }
    }

    @Override
    public State initial() {
        return new State(null, null, Measure.UNKNOWN, NONE);
    }

    @Override
    public Ruling<ChildcareFacilityEvent> decide(ChildcareFacilityEvent proposed, Envelope envelope, State state) {
        Ruling<ChildcareFacilityEvent> ruling = Ruling.of(proposed);
        return switch (proposed) {
            case CapacityAuthorised e -> stillReserved(ruling, e.places(), state);
            case Opened e -> opening(ruling, e, envelope, state);
            case CapacityExtended e ->
                from(ruling, e.from(), state)
                        .refuseIf(e.to().certainlyAtMost(e.from()), NOT_MORE_PLACES, "from", e.from(), "to", e.to())
                        .warnIf(state.authorised() == null, NOT_AUTHORISED);
            case CapacityReduced e ->
                stillReserved(from(ruling, e.from(), state), e.to(), state)
                        .refuseIf(e.from().certainlyAtMost(e.to()), NOT_FEWER_PLACES, "from", e.from(), "to", e.to());
            case PlacesReserved e -> reservation(ruling, e, state);
        };
    }

    @Override
    public State happened(State s, ChildcareFacilityEvent event, Envelope envelope) {
        return switch (event) {
            case CapacityAuthorised e ->
                new State(s.authorised == null ? envelope.effective() : s.authorised, s.opened, e.places(), s.reserved);
            case Opened e ->
                new State(
                        s.authorised, envelope.effective(), s.capacity.isKnown() ? s.capacity : e.places(), s.reserved);
            case CapacityExtended e -> s.withCapacity(e.to());
            case CapacityReduced e -> s.withCapacity(e.to());
            case PlacesReserved e ->
                new State(
                        s.authorised,
                        s.opened,
                        s.capacity,
                        s.reserved.plus(e.count().isKnown() ? e.count() : NONE));
        };
    }

    private static Ruling<ChildcareFacilityEvent> opening(
            Ruling<ChildcareFacilityEvent> ruling, Opened e, Envelope envelope, State state) {
        FuzzyDate authorised = state.authorised();
        return ruling.refuseIf(state.opened() != null, ALREADY_OPENED, "opened", state.opened())
                .refuseIf(authorised == null, NOT_AUTHORISED)
                .refuseIf(
                        authorised != null && envelope.effective().certainlyBefore(authorised),
                        OPENED_BEFORE_APPROVAL,
                        "opened",
                        envelope.effective(),
                        "authorised",
                        authorised)
                .warnIf(
                        e.places().certainlyAbove(state.capacity()),
                        PLACES_BEYOND_APPROVAL,
                        "places",
                        e.places(),
                        "capacity",
                        state.capacity());
    }

    private static Ruling<ChildcareFacilityEvent> from(
            Ruling<ChildcareFacilityEvent> ruling, Measure from, State state) {
        return ruling.warnIf(
                from.certainlyDiffersFrom(state.capacity()), CAPACITY_DIFFERS, "from", from, "known", state.capacity());
    }

    private static Ruling<ChildcareFacilityEvent> stillReserved(
            Ruling<ChildcareFacilityEvent> ruling, Measure places, State state) {
        return ruling.warnIf(
                state.reserved().certainlyAbove(places),
                RESERVED_BEYOND_CAPACITY,
                "reserved",
                state.reserved(),
                "capacity",
                places);
    }

    private static Ruling<ChildcareFacilityEvent> reservation(
            Ruling<ChildcareFacilityEvent> ruling, PlacesReserved e, State state) {
        Measure reserved = state.reserved().plus(e.count());
        return ruling.refuseIf(e.count().certainlyAtMost(NONE), NO_PLACE_RESERVED)
                .refuseIf(
                        reserved.certainlyAbove(state.capacity()),
                        RESERVED_BEYOND_CAPACITY,
                        "reserved",
                        reserved,
                        "capacity",
                        state.capacity());
    }
}
