package org.filrouge.kernel.childcare;

import org.filrouge.kernel.event.DomainEvent;
import org.filrouge.kernel.event.EventType;
import org.filrouge.kernel.event.FreeText;
import org.filrouge.kernel.event.StreamFamily;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Measure;
import org.jspecify.annotations.Nullable;

/** A childcare facility: its approval, its places, who keeps them. Children are not places. */
@StreamFamily(
        stream = ChildcareFacilityId.STREAM,
        id = ChildcareFacilityId.class,
        refusals = ChildcareFacilityRefusal.class,
        fr = "Établissement d'accueil",
        en = "Childcare facility")
public sealed interface ChildcareFacilityEvent extends DomainEvent {

    /**
     * An authority approves a number of places.
     *
     * @param places approved places
     */
    @EventType(
            name = "childcare-facility.capacity-authorised",
            command = "authorise-capacity",
            opens = true,
            fr = "Capacité agréée",
            en = "Capacity authorised")
    record CapacityAuthorised(Measure places, @Nullable OrganisationId authority) implements ChildcareFacilityEvent {}

    /**
     * The facility takes its first children; its approval comes before.
     *
     * @param places places at opening; may be unknown
     * @param surface square metres; may be unknown
     */
    @EventType(
            name = "childcare-facility.opened",
            command = "open-facility",
            opens = true,
            fr = "Établissement ouvert",
            en = "Facility opened")
    record Opened(OrganisationId operator, Measure places, Measure surface) implements ChildcareFacilityEvent {}

    /**
     * The facility has more places.
     *
     * @param from places before
     * @param to places after, more than before
     */
    @EventType(
            name = "childcare-facility.capacity-extended",
            command = "extend-capacity",
            opens = true,
            fr = "Capacité étendue",
            en = "Capacity extended")
    record CapacityExtended(Measure from, Measure to, @Nullable OrganisationId requestedBy)
            implements ChildcareFacilityEvent {}

    /**
     * The facility chose fewer places, which may be an improvement.
     *
     * @param from places before
     * @param to places after, fewer than before
     */
    @EventType(
            name = "childcare-facility.capacity-reduced",
            command = "reduce-capacity",
            opens = true,
            fr = "Capacité réduite",
            en = "Capacity reduced")
    record CapacityReduced(Measure from, Measure to, @FreeText @Nullable String reason)
            implements ChildcareFacilityEvent {}

    /**
     * A buyer keeps places for its own people.
     *
     * @param count places
     * @param beneficiaries for whom
     */
    @EventType(
            name = "childcare-facility.places-reserved",
            command = "reserve-places",
            opens = true,
            fr = "Places réservées",
            en = "Places reserved")
    record PlacesReserved(OrganisationId buyer, Measure count, @FreeText @Nullable String beneficiaries)
            implements ChildcareFacilityEvent {}
}
