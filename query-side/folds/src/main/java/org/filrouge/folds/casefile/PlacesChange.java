package org.filrouge.folds.casefile;

import org.filrouge.folds.Dated;
import org.filrouge.kernel.childcare.ChildcareFacilityEvent.CapacityAuthorised;
import org.filrouge.kernel.childcare.ChildcareFacilityEvent.CapacityExtended;
import org.filrouge.kernel.childcare.ChildcareFacilityEvent.CapacityReduced;
import org.filrouge.kernel.childcare.ChildcareFacilityEvent.Opened;
import org.filrouge.kernel.organisation.OrganisationId;
import org.filrouge.kernel.value.Measure;
import org.jspecify.annotations.Nullable;

/**
 * One telling of a facility's places. Fewer places may be an improvement.
 *
 * @param from places before; NOT_APPLICABLE where there was no before
 * @param to places after
 * @param by who authorised, operates or asked
 */
public record PlacesChange(
        PlacesStep what, Measure from, Measure to, @Nullable OrganisationId by, @Nullable String reason, Dated when) {

    /** What told the places. */
    public enum PlacesStep {
        AUTHORISED,
        OPENED,
        EXTENDED,
        REDUCED
    }

    static PlacesChange of(CapacityAuthorised e, Dated when) {
        return new PlacesChange(PlacesStep.AUTHORISED, Measure.NOT_APPLICABLE, e.places(), e.authority(), null, when);
    }

    static PlacesChange of(Opened e, Dated when) {
        return new PlacesChange(PlacesStep.OPENED, Measure.NOT_APPLICABLE, e.places(), e.operator(), null, when);
    }

    static PlacesChange of(CapacityExtended e, Dated when) {
        return new PlacesChange(PlacesStep.EXTENDED, e.from(), e.to(), e.requestedBy(), null, when);
    }

    static PlacesChange of(CapacityReduced e, Dated when) {
        return new PlacesChange(PlacesStep.REDUCED, e.from(), e.to(), null, e.reason(), when);
    }
}
