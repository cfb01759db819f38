package org.filrouge.folds.casefile;

import java.util.List;
import java.util.function.UnaryOperator;
import org.filrouge.folds.Dated;
import org.filrouge.folds.Lists;
import org.filrouge.kernel.childcare.ChildcareFacilityEvent;
import org.filrouge.kernel.childcare.ChildcareFacilityEvent.CapacityAuthorised;
import org.filrouge.kernel.childcare.ChildcareFacilityEvent.CapacityExtended;
import org.filrouge.kernel.childcare.ChildcareFacilityEvent.CapacityReduced;
import org.filrouge.kernel.childcare.ChildcareFacilityEvent.Opened;
import org.filrouge.kernel.childcare.ChildcareFacilityEvent.PlacesReserved;
import org.filrouge.kernel.event.FactStatus;
import org.filrouge.kernel.event.RecordedEvent;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Measure;
import org.jspecify.annotations.Nullable;

/** The childcare facilities of a case, with their places. Children are not places. */
public record Facilities(List<Facility> facilities) {

    static final Facilities EMPTY = new Facilities(List.of());

    /**
     * One facility.
     *
     * @param id its name
     * @param authorised when its capacity was last approved
     * @param surface square metres
     * @param capacity places, by what has happened last
     * @param changes every telling of its places, in order
     * @param reserved places that buyers keep; UNKNOWN as soon as one count is
     */
    public record Facility(
            String id,
            @Nullable OrganisationId operator,
            @Nullable Dated authorised,
            @Nullable Dated opened,
            Measure surface,
            Measure capacity,
            List<PlacesChange> changes,
            List<Reservation> reservations,
            Measure reserved) {

        private Facility authorised(CapacityAuthorised e, Dated when) {
            return new Facility(
                    id,
                    operator,
                    Dated.latest(authorised, when),
                    opened,
                    surface,
                    capacity,
                    changes,
                    reservations,
                    reserved);
        }

        private Facility opened(Opened e, Dated when) {
            return new Facility(
                    id,
                    e.operator(),
                    authorised,
                    Dated.latest(opened, when),
                    e.surface(),
                    capacity,
                    changes,
                    reservations,
                    reserved);
        }

        private Facility changed(PlacesChange change) {
            boolean happened = change.when().status() == FactStatus.ACTUAL;
            boolean tells = change.what() != PlacesChange.PlacesStep.OPENED || !capacity.isKnown();
            return new Facility(
                    id,
                    operator,
                    authorised,
                    opened,
                    surface,
                    happened && tells ? change.to() : capacity,
                    Lists.and(changes, change),
                    reservations,
                    reserved);
        }

        private Facility reserved(PlacesReserved e, Dated when) {
            Reservation reservation = new Reservation(e.buyer(), e.count(), e.beneficiaries(), when);
            boolean happened = when.status() == FactStatus.ACTUAL;
            return new Facility(
                    id,
                    operator,
                    authorised,
                    opened,
                    surface,
                    capacity,
                    changes,
                    Lists.and(reservations, reservation),
                    happened ? reserved.plus(e.count()) : reserved);
        }
    }

    /** Places that a buyer keeps for its own people. */
    public record Reservation(OrganisationId buyer, Measure count, @Nullable String beneficiaries, Dated when) {}

    Facilities apply(RecordedEvent event) {
        if (!(event.event() instanceof ChildcareFacilityEvent facility)) {
            return this;
        }
        Dated when = Dated.of(event);
        String id = StreamId.slugOf(event.streamKey());
        UnaryOperator<Facility> change =
                switch (facility) {
                    case CapacityAuthorised e -> f -> f.authorised(e, when).changed(PlacesChange.of(e, when));
                    case Opened e -> f -> f.opened(e, when).changed(PlacesChange.of(e, when));
                    case CapacityExtended e -> f -> f.changed(PlacesChange.of(e, when));
                    case CapacityReduced e -> f -> f.changed(PlacesChange.of(e, when));
                    case PlacesReserved e -> f -> f.reserved(e, when);
                };
        return new Facilities(Lists.change(facilities, Facility::id, id, () -> untold(id), change));
    }

    private static Facility untold(String id) {
        return new Facility(
                id, null, null, null, Measure.UNKNOWN, Measure.UNKNOWN, List.of(), List.of(), Measure.of(0));
    }
}
